import { checksumOf } from '@/core/desk/checksum';
import { type FoundDossier, readKeptDossier } from '@/core/desk/keptDossier';
import { readKept } from '@/sources/desk';
import { inOneGo } from '@/sources/inOneGo';
import { readAllKept } from '@/sources/wholeDesk';
import { keepOwn } from '@/state/desk/ownDossiers';
import { readOlder, writeOlder } from './older';

/**
 * What the figure `kill` has killed: saving through the app's own modules, each
 * save told to the figure once the app would say "Saved". `early` is the control
 * that must go red: it tells of a save before it is written, and leaves a torn
 * record behind.
 */

const dossiers = 5;
const padding = 'Every outlet tells it in its own words. 매체마다 제 말로 전합니다. '.repeat(300);

const tell = (what: string, body: unknown) => fetch(`/${what}`, { method: 'POST', body: JSON.stringify(body) });
const textOf = (seq: number) => {
  const body = `# Save ${seq}\n\n${padding}`;
  return `${body}\n${checksumOf(body)}`;
};

/** The number of the save a record holds, and whether it is whole, both by the app's checksum and by the text's own. */
function heldBy({ dossier, whole }: FoundDossier) {
  const at = dossier.text.lastIndexOf('\n');
  const isOwn = checksumOf(dossier.text.slice(0, at)) === dossier.text.slice(at + 1);
  return { slug: dossier.slug, seq: Number(/^# Save (\d+)/.exec(dossier.text)?.[1] ?? 0), whole: whole && isOwn };
}

async function readState() {
  return [...(await readAllKept('dossiers'))].map(([slug, kept]) => readKeptDossier(slug, kept));
}

async function save(isEarly: boolean): Promise<never> {
  const found = await readState();
  await tell('state', { found: found.map(heldBy), refilled: await readKept('habits', 'refilled') });
  const revisions = new Map(found.map(({ dossier }) => [dossier.slug, dossier.revision]));
  for (let seq = Math.max(0, ...found.map((each) => heldBy(each).seq)) + 1; ; seq++) {
    const slug = `own-${seq % dossiers}`;
    if (isEarly) {
      await tell('saved', { slug, seq });
      void keepOwn(slug, textOf(seq), revisions.get(slug));
      revisions.set(slug, (revisions.get(slug) ?? 0) + 1);
      continue;
    }
    const kept = await keepOwn(slug, textOf(seq), revisions.get(slug));
    revisions.set(kept.slug, kept.revision);
    await tell('saved', { slug: kept.slug, seq });
  }
}

/** Half of a record, as a fault of the disk might leave it. */
async function tear(): Promise<void> {
  const [[slug, kept] = ['own-0', '']] = await readAllKept('dossiers');
  await inOneGo(['dossiers'], (hand) => hand.objectStore('dossiers').put(kept.slice(0, kept.length / 2), slug));
  await tell('state', { found: (await readState()).map(heldBy), refilled: null });
}

async function migrate(): Promise<void> {
  await tell('opening', {});
  await readAllKept('dossiers');
  await tell('migrated', {});
}

const acts: Readonly<Record<string, () => Promise<unknown>>> = {
  save: () => save(false),
  early: () => save(true),
  tear,
  migrate,
  older: async () => tell('older', await writeOlder()),
  check: async () => tell('checked', await readOlder()),
};
await acts[location.hash.slice(1)]?.();
