import type { Place } from '@/core/reading/passages';
import { InContext } from '@/features/evidence/InContext';
import type { ReadingRule } from '@/features/evidence/RuleSaid';
import { Popover } from '@/ui/Popover';

/** Words as they stand, opening the texts they stand in. */
export function Words({
  words,
  language,
  label,
  places,
  rule,
}: {
  words: string;
  language: string | null;
  label: string;
  places: readonly Place[];
  rule?: ReadingRule;
}) {
  return (
    <Popover quiet label={label} opener={<Quoted lang={language ?? undefined}>{words}</Quoted>}>
      <InContext places={places} {...(rule !== undefined && { rule })} />
    </Popover>
  );
}

/** Words that begin with a quotation mark of their own get no other. */
function Quoted({ lang, children }: { lang: string | undefined; children: string }) {
  const Tag = /^[\p{Pi}'"「『]/u.test(children) ? 'bdi' : 'q';
  return (
    <Tag lang={lang} dir="auto">
      {children}
    </Tag>
  );
}
