import { type FormEvent, useDeferredValue, useMemo, useState } from 'react';
import { goTo, keptId } from '@/features/intake/goTo';
import { useDayName } from '@/i18n/dates';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { today } from '@/i18n/today';
import { useLanguage } from '@/i18n/useText';
import { useOwnDossiers } from '@/state/desk/ownDossiers';
import { useAmbient } from '@/state/intake/bringing/useAmbient';
import { type Brought, useBrought } from '@/state/intake/brought';
import { sendTo, useDestination } from '@/state/intake/keeping/destination';
import { keepStories } from '@/state/intake/keeping/keepStories';
import { useKept } from '@/state/intake/keeping/kept';
import { type Plan, planOf } from '@/state/intake/keeping/planned';
import { usePagesThere } from '@/state/intake/keeping/usePagesThere';
import { Button } from '@/ui/Button';
import { Choice } from '@/ui/Choice';
import { Section } from '@/ui/Section';
import { FreshDossier } from './FreshDossier';
import styles from './Keep.module.css';
import { OntoOwn } from './OntoOwn';

const nothing: readonly Brought[] = [];

/** Where the chosen takes go, what that comes to, and the button that keeps them. */
export function KeepChosen() {
  const { keep: words } = useDeskText().intake;
  const files = useDeferredValue(
    useBrought((now) => now.files),
    nothing,
  );
  const there = usePagesThere();
  const plan = useMemo(() => planOf(files, there), [files, there]);
  if (!files.some(({ rows }) => rows !== null && rows.length > 0)) return null;
  return (
    <Section title={words.title}>
      <KeepForm plan={plan} />
    </Section>
  );
}

function KeepForm({ plan }: { plan: Plan }) {
  const { keep: words } = useDeskText().intake;
  const to = useDestination();
  const own = useOwnDossiers().filter(({ readable }) => readable);
  const isKeeping = useKept((now) => now.isKeeping);
  const [tried, setTried] = useState(false);
  const keepIt = useKeepIt();
  const lacking = lackingIn(plan, to);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setTried(lacking !== null);
    if (lacking === null && (await keepIt())) goTo(keptId);
  };
  return (
    <form className={styles.keep} onSubmit={(event) => void keep(event)}>
      {own.length > 0 && (
        <Choice
          label={words.where}
          options={[
            { value: 'fresh', name: words.fresh },
            { value: 'existing', name: words.existing },
          ]}
          value={to.kind}
          onChoose={(kind) => sendTo({ kind })}
        />
      )}
      {to.kind === 'existing' && own.length > 0 ? <OntoOwn own={own} plan={plan} /> : <FreshDossier plan={plan} />}
      <p role="alert" className={styles.refused}>
        {tried && lacking !== null && words[lacking]}
      </p>
      <p className={styles.act}>
        <Button type="submit" strong disabled={isKeeping}>
          {isKeeping ? words.keeping : words.act(plan.adds)}
        </Button>
        <span role="status" className={styles.small}>
          {words.takes(plan.adds, plan.files)} {plan.folded > 0 && `· ${words.folded(plan.folded)}`}{' '}
          {plan.carriers > 0 && `· ${words.carriers(plan.carriers)}`}
        </span>
      </p>
    </form>
  );
}

function lackingIn(
  plan: Plan,
  { kind, title, slug }: { kind: 'fresh' | 'existing'; title: string; slug: string | null },
): 'nothingChosen' | 'titleMissing' | 'whichMissing' | null {
  if (plan.adds + plan.carriers === 0) return 'nothingChosen';
  if (kind === 'fresh') return title.trim() === '' ? 'titleMissing' : null;
  return slug === null ? 'whichMissing' : null;
}

/** Keeps what is chosen, each file named among what the dossier rests on. */
function useKeepIt(): () => Promise<boolean> {
  const { intake, formats } = useDeskText();
  const ambient = useAmbient(useLanguage());
  const dayName = useDayName();
  const basisOf = ({ read: { name, intake: read } }: Brought) =>
    intake.keep.basis(read.format === null ? intake.look.unknown : formats[read.format], name, dayName(today()));
  return () => keepStories(ambient, basisOf);
}
