import type { ReactNode } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import { lensesOf } from '@/core/dossier/lens';
import { isVoiced } from '@/core/dossier/take';
import { tally } from '@/core/metrics/tally';
import { useText } from '@/i18n/useText';
import styles from './FactsLine.module.css';

/** The dossier in figures, with what the file says of itself where that differs. */
export function FactsLine({ dossier, children }: { dossier: Dossier; children: ReactNode }) {
  const text = useText();
  const { takes, declared } = dossier;
  const lenses = lensesOf(takes).length;
  const unlabelled = takes.filter((take) => take.lens === null).length;
  const regions = tally('region', takes).filter(({ given }) => given).length;
  const languages = tally('language', takes).filter(({ given }) => given).length;
  const silent = takes.filter((take) => !isVoiced(take)).length;
  const said = [
    [declared.takes, takes.length, text.counts.takes, null],
    [declared.lenses, lenses, text.counts.lenses, text.dossier.lensHelp(unlabelled)],
    [declared.regions, regions, text.counts.regions, null],
  ] as const;
  return (
    <section className={styles.line} aria-label={text.dossier.facts}>
      <ul className={styles.facts}>
        <Fact says={text.counts.takes(takes.length)} />
        <Fact says={text.counts.lenses(lenses)} title={text.dossier.lensHelp(unlabelled)} />
        <Fact says={text.counts.regions(regions)} />
        <Fact says={text.counts.languages(languages)} />
        <Fact says={text.counts.silent(silent)} title={text.dossier.silentHelp} />
      </ul>
      {said.map(([declares, found, words, why]) =>
        declares === undefined || declares === found ? null : (
          <p key={words(declares)} className={styles.declared}>
            {text.dossier.declared(words(declares))} {why}
          </p>
        ),
      )}
      <p className={styles.acts}>{children}</p>
    </section>
  );
}

/** `17 takes`, the figure set large wherever in the phrase the language puts it. */
function Fact({ says, title }: { says: string; title?: string }) {
  return (
    <li title={title}>
      {says.split(/([\d.,]+)/).map((part) =>
        /^\d/.test(part) ? (
          <b key="figure" className={styles.figure}>
            {part}
          </b>
        ) : (
          part
        ),
      )}
    </li>
  );
}
