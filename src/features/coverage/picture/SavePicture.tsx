import { saveFile } from '@/ui/saveFile';
import type { Dossier } from '@/core/dossier/dossier';
import { slugOf } from '@/core/dossier/names';
import { fingerprintOf } from '@/core/evidence/fingerprint/fingerprint';
import { rulesVersion } from '@/core/evidence/fingerprint/rulesVersion';
import type { FigureWords, Ink } from '@/core/exports/figures/figure';
import { useDayName } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { pngOf } from './pngOf';
import { printInk } from './printInk';
import styles from './SavePicture.module.css';

/** Saves a chart as a picture for print, with what it counts, what it was drawn from and whose takes are in it. */
export function SavePicture({
  dossier,
  name,
  title,
  caption,
  draw,
}: {
  dossier: Dossier;
  name: string;
  title: string;
  caption: string;
  draw: (words: FigureWords, ink: Ink) => string;
}) {
  const text = useText();
  const language = useLanguage();
  const dayName = useDayName();
  function drawn(): string {
    const when = dossier.date === null ? '' : `, ${dayName(dossier.date)}`;
    const from = `${dossier.title}${when}. ${text.site.name}: ${text.site.drawnFrom(fingerprintOf(dossier), rulesVersion)}`;
    const outlets = [...new Set(dossier.takes.map(({ outlet }) => outlet))].join(', ');
    return draw({ title, caption, foot: [from, `${text.notes.from}: ${outlets}`], language }, printInk());
  }
  const stem = `${slugOf(dossier.slug) || 'dossier'}.${name}`;
  return (
    <p className={styles.acts}>
      <Button onClick={() => saveFile(`${stem}.svg`, 'image/svg+xml', drawn())}>{text.coverage.saveAs('SVG')}</Button>
      <Button onClick={() => void pngOf(drawn()).then((png) => saveFile(`${stem}.png`, 'image/png', png))}>
        {text.coverage.saveAs('PNG')}
      </Button>
    </p>
  );
}
