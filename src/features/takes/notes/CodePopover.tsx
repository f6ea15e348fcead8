import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { vocabularyOf } from '@/core/notes/vocabulary/vocabularies';
import { useEvidenceText, useText } from '@/i18n/useText';
import { Panel } from '@/ui/Panel';
import { Popover } from '@/ui/Popover';

const CodeMeaning = lazy(() => import('./CodeMeaning').then((module) => ({ default: module.CodeMeaning })));

/** A code within a line of text, which opens what it means and where its list comes from; plain text where it is of no list. */
export function CodePopover({ facet, code, name }: { facet: string; code: string; name: string }) {
  const text = useText();
  const { vocabulary } = useEvidenceText();
  const list = vocabularyOf(facet);
  if (list === undefined) return name;
  return (
    <Popover quiet opener={name} label={`${vocabulary.meaning}: ${name}`}>
      <Panel waiting={<p>{text.site.loading}</p>} broke={text.site.partBroke} reload={text.site.reload}>
        <CodeMeaning facet={facet} code={code} />
        <p>
          <Link to="/method" hash={list}>
            {vocabulary.toMethod}
          </Link>
        </p>
      </Panel>
    </Popover>
  );
}
