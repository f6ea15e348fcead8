import type { Dossier } from '@/core/dossier/dossier';
import { type History, record, redo, undo } from '@/core/edits/history/history';
import { readText } from '@/core/edits/readText';
import { followIds } from '@/core/edits/takeList';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { onceChanged } from './saver';
import { useSitting } from './sitting';

/** How long, in milliseconds, the other side waits for typing to pause, and how long it waits at most: longer where telling it takes long. */
const pause = 400;
const most = 1000;
let took = 0;

let timer: ReturnType<typeof setTimeout> | undefined;
let since = 0;
/** What the form is changing, and when it last did. */
let group: string | null = null;
let last = 0;

/**
 * Changes the dossier through the form. Changes of one `group` (a field) made
 * without a pause are one step to undo; without a group each is one. Does
 * nothing while the Markdown cannot be read.
 */
export function changeForm(within: string | null, edit: (dossier: Dossier) => Dossier): void {
  const { ahead } = useSitting.getState();
  if (ahead === 'text' || (ahead === 'form' && (within === null || within !== group))) settle();
  const { dossier, readable, selected, shown, saving } = useSitting.getState();
  if (dossier === null || !readable) return;
  const next = edit(dossier);
  if (next === dossier) return;
  group = within;
  last = Date.now();
  const follow = (ids: ReadonlySet<string>) => followIds(ids, dossier.takes, next.takes);
  const [still = null] = shown === null ? [] : follow(new Set([shown]));
  useSitting.setState({
    dossier: next,
    ahead: 'form',
    selected: follow(selected),
    shown: still,
    saving: onceChanged(saving),
  });
  settleLater();
}

/** The Markdown as somebody typed it. It stays to the letter; the form follows when the typing pauses. */
export function typeMarkdown(text: string): void {
  settleForm();
  const { history, saving } = useSitting.getState();
  useSitting.setState({
    history: record(history, text, 'markdown', Date.now()),
    ahead: 'text',
    saving: onceChanged(saving),
  });
  settleLater();
}

function settleLater(): void {
  clearTimeout(timer);
  if (since === 0) since = Date.now();
  timer = setTimeout(settle, Math.max(0, Math.min(pause, since + Math.max(most, 20 * took) - Date.now())));
}

/** Tells each side what was changed on the other, and has it saved. */
export function settle(): void {
  settleForm();
  const { ahead, history } = useSitting.getState();
  if (ahead === 'text') showAndSave(history);
}

function settleForm(): void {
  clearTimeout(timer);
  since = 0;
  const { ahead, dossier, history } = useSitting.getState();
  if (ahead !== 'form' || dossier === null) return;
  const begun = performance.now();
  const text = writeDossier(dossier);
  const { findings } = readText(text, dossier);
  took = performance.now() - begun;
  useSitting.setState({ history: record(history, text, group, last), findings, ahead: null });
  useSitting.getState().saver.want(text);
}

/** Shows what the Markdown says now. Where it cannot be read the dossier stays as it last could. */
function show(history: History): void {
  const { dossier: before, selected, shown } = useSitting.getState();
  const { dossier, findings } = readText(history.text, before);
  const ids = new Set(dossier?.takes.map(({ id }) => id));
  useSitting.setState({
    history,
    dossier: dossier ?? before,
    findings,
    readable: dossier !== null,
    ahead: null,
    ...(dossier !== null && {
      selected: new Set([...selected].filter((id) => ids.has(id))),
      shown: shown !== null && ids.has(shown) ? shown : null,
    }),
  });
}

function showAndSave(history: History): void {
  show(history);
  useSitting.getState().saver.want(history.text);
}

/** Shows a text that another window saved, as a step that can be undone. */
export function takeOver(text: string): void {
  const { history } = useSitting.getState();
  if (text === history.text) return;
  show(record(history, text, null, Date.now()));
  useSitting.setState({ elsewhere: 'followed' });
}

/** One step back, whichever side it was made on. Takes it was done to at once are selected again. */
export function undoEdit(): void {
  settle();
  const { said, dossier: before } = useSitting.getState();
  step(undo);
  const { dossier } = useSitting.getState();
  if (said === null || said.on !== before || dossier === before) return;
  selectTakes(new Set(dossier?.takes.flatMap(({ id }) => (said.takes.has(id) ? [id] : []))));
}

/** One undone step forth again. */
export function redoEdit(): void {
  step(redo);
}

function step(move: (history: History) => History): void {
  settle();
  const { history } = useSitting.getState();
  const next = move(history);
  if (next !== history) showAndSave(next);
}

/** Writes the Markdown anew from the dossier as it last could be read, as a step that can be undone. */
export function restoreReadable(): void {
  const { dossier, history } = useSitting.getState();
  if (dossier !== null) showAndSave(record(history, writeDossier(dossier), null, Date.now()));
}

/** Selects exactly these takes. */
export function selectTakes(ids: ReadonlySet<string>): void {
  useSitting.setState({ selected: ids });
}

/** Shows a take as a card. */
export function showTake(id: string): void {
  useSitting.setState({ shown: id });
}
