/** The ways back there are now, the newest last. */
const ways: (() => void)[] = [];

/**
 * As long as it is wanted, the keyboard's Undo takes this way back, outside of a
 * text that is being written; the one wished for last comes first. Answers with what ends it.
 */
export function undoByKey(undo: () => void): () => void {
  const way = () => undo();
  if (ways.length === 0) document.addEventListener('keydown', takeNewest);
  ways.push(way);
  return () => {
    ways.splice(ways.indexOf(way), 1);
    if (ways.length === 0) document.removeEventListener('keydown', takeNewest);
  };
}

function takeNewest(event: KeyboardEvent): void {
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
  const isWriting =
    event.target instanceof HTMLElement && event.target.matches('textarea, input:not([type=checkbox], [type=radio])');
  if (!isUndo || isWriting) return;
  event.preventDefault();
  ways.at(-1)?.();
}
