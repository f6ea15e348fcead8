/** What went wrong between here and a file, before anything of it could be read. */
export type Trouble =
  | { readonly kind: 'missing' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly status: number };

/** Thrown where a source has no text to give. */
export class NoText extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, where: string) {
    super(`${trouble.kind}: ${where}`);
    this.trouble = trouble;
  }
}

/** Where files come from. Answers with the text under a name, or throws `NoText`. */
export interface Source {
  readonly id: string;
  read(name: string, signal?: AbortSignal): Promise<string>;
}
