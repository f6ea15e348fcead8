import { Link } from '@tanstack/react-router';
import { type Layer, layers } from '@/core/notes/layer';
import { useEvidenceText, useText } from '@/i18n/useText';
import styles from './InContext.module.css';

/** What each of some layers is, and where the method tells them apart. */
export function LayersSaid({ layers: named }: { layers: readonly Layer[] }) {
  const text = useText();
  const { evidencePage, vocabulary } = useEvidenceText();
  return (
    <div className={styles.told}>
      <dl>
        {layers
          .filter((layer) => named.includes(layer))
          .map((layer) => (
            <div key={layer}>
              <dt>{text.layers[layer]}</dt>
              <dd>{vocabulary.layersSay[layer]}</dd>
            </div>
          ))}
      </dl>
      <p>
        <Link to="/method" hash="layers">
          {evidencePage.layersInMethod}
        </Link>
      </p>
    </div>
  );
}
