import { type Brought, putAway, useBrought } from './brought';
import { putAwayKept } from './keeping/kept';

/** Closes files of which nothing more is to be kept. They can be brought back as they were looked at. */
export function closeFiles(ids: readonly number[]): void {
  const closing = useBrought.getState().files.filter(({ id }) => ids.includes(id));
  useBrought.setState(({ closed }) => ({ closed: [...closed, closing] }));
  putAway(ids);
}

/** What was closed last and is not back, to be told; undefined where there is none. */
export function useClosed(): readonly Brought[] | undefined {
  return useBrought(lastClosed);
}

function lastClosed({ files, closed }: ReturnType<typeof useBrought.getState>): readonly Brought[] | undefined {
  const isBack = ({ id }: Brought) => files.some((file) => file.id === id);
  return closed.findLast((some) => !some.every(isBack));
}

/** Brings back what was closed last, in its place and with all that was chosen of it. */
export function bringBack(): void {
  useBrought.setState((now) => {
    const last = lastClosed(now) ?? [];
    const byId = new Map([...last, ...now.files].map((file) => [file.id, file]));
    const files = [...byId.values()].sort((one, other) => one.id - other.id);
    return { files, closed: now.closed.filter((some) => some !== last) };
  });
}

/** What was done last is no longer told: something new is brought in, or the page is left. Nothing that was kept changes. */
export function forgetTold(): void {
  putAwayKept();
  useBrought.setState({ closed: [] });
}
