import { readInPart } from '@/core/intake/readInPart';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { type Brought, useBrought } from '@/state/intake/brought';

/** What bringing in came to, a sentence a line; none where nothing was brought in yet. */
export function useOutcomeSaid(most: number): readonly string[] {
  const { reading: words } = useDeskText().intake;
  const totals = useTotals();
  const files = useBrought((now) => now.files);
  const outcome = useBrought((now) => now.outcome);
  if (outcome === null) return [];
  const { done, all, ended, leftOut, passedOver, ids } = outcome;
  const read = files.filter(({ id }) => ids.includes(id));
  const unread = read.filter((file) => file.read.intake.kind === 'nothing').length;
  const cut = read.filter(isInPart).map((file) => file.read.name);
  return [
    ...(ended === 'cancelled' ? [words.cancelled(done, all)] : []),
    ...(ended === 'broke' ? [words.broke] : []),
    ...(read.length > 0 ? [words.done(read.length, totals(read), unread)] : []),
    ...(cut.length > 0 ? [words.inPart(read.length, cut)] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut, most)] : []),
    ...(passedOver > 0 ? [words.passedOver(passedOver)] : []),
  ];
}

function isInPart({ read: { intake }, alsoFound }: Brought): boolean {
  return intake.kind !== 'nothing' && readInPart([...intake.findings, ...alsoFound]) !== undefined;
}

/** What some files hold together, a kind at a time. */
function useTotals(): (files: readonly Brought[]) => readonly string[] {
  const { holds } = useDeskText().intake;
  return (files) => {
    const total = {
      takes: 0,
      stories: 0,
      dossiers: 0,
      inThem: 0,
      briefings: 0,
      outlets: 0,
      texts: 0,
      marks: 0,
      tables: 0,
    };
    let backups = 0;
    for (const { read, rows } of files) {
      const { intake } = read;
      total.takes += rows?.length ?? 0;
      if (intake.kind === 'stories') total.stories += intake.stories.length;
      else if (intake.kind === 'briefing') total.briefings += 1;
      else if (intake.kind === 'table') total.tables += 1;
      else if (intake.kind === 'backup') backups += 1;
      else if (intake.kind === 'outlets') total.outlets += intake.outlets.length;
      else if (intake.kind === 'dossiers') {
        total.dossiers += intake.dossiers.length;
        total.inThem += intake.dossiers.reduce((sum, { takes }) => sum + takes.length, 0);
      } else if (intake.kind === 'marks') {
        total.texts += intake.texts.length;
        total.marks += intake.texts.reduce((sum, { marks }) => sum + marks.length, 0);
      }
    }
    return [
      ...(total.takes > 0 ? [holds.stories(total.takes, total.stories)] : []),
      ...(total.dossiers > 0 ? [holds.dossiers(total.dossiers, total.inThem)] : []),
      ...(total.tables > 0 ? [holds.tables(total.tables)] : []),
      ...(total.outlets > 0 ? [holds.outlets(total.outlets)] : []),
      ...(total.texts > 0 ? [holds.marks(total.texts, total.marks)] : []),
      ...(total.briefings > 0 ? [holds.briefings(total.briefings)] : []),
      ...(backups > 0 ? [holds.backup] : []),
    ];
  };
}
