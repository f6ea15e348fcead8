/** Saves a text as a Markdown file of this name. */
export function saveTextFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.md`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
