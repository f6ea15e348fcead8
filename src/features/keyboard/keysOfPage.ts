/** The pages `g` and a letter lead to. */
const places = { e: '/', d: '/desk', m: '/method', s: '/settings' } as const;
type Place = (typeof places)[keyof typeof places];

export interface KeyActs {
  help(): void;
  go(to: Place): void;
  compare(): void;
  evidence(): void;
}

/** What each key does on a page. Keys typed into a field, or with Ctrl, Alt or Meta, are left alone. */
export function keysOfPage(acts: KeyActs): (event: KeyboardEvent) => void {
  let going = false;
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    const to = going ? new Map<string, Place>(Object.entries(places)).get(event.key) : undefined;
    going = event.key === 'g' && !going;
    const act = to ? () => acts.go(to) : keys(acts).get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
}

function keys(acts: KeyActs): ReadonlyMap<string, () => void> {
  return new Map([
    ['?', acts.help],
    ['c', acts.compare],
    ['e', acts.evidence],
    ['/', () => document.querySelector<HTMLInputElement>('main [data-search]')?.focus()],
    ['j', () => moveBetweenTakes(1)],
    ['k', () => moveBetweenTakes(-1)],
    ['p', () => takeInFocus()?.querySelector<HTMLButtonElement>('[data-pin]')?.click()],
  ]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])');
}

function takeInFocus(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-take]') ?? null;
}

function moveBetweenTakes(step: 1 | -1): void {
  const takes = [...document.querySelectorAll<HTMLElement>('[data-take]:not([hidden])')];
  const here = takes.indexOf(takeInFocus() as HTMLElement);
  const next = takes[here === -1 ? (step === 1 ? 0 : takes.length - 1) : here + step];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}
