import type { Take } from '@/core/dossier/take';
import { takeFields } from '@/core/edits/fields/takeFields';
import { linkWords } from '@/core/reading/linkWords';
import { useDeskText } from '@/i18n/desk/useDeskText';

/** What a take is called in a list: its number, its outlet, and its headline, its gist or the words left in its link. */
export function useTakeName(): (take: Take, at: number) => string {
  const { takes } = useDeskText().editor;
  return (take, at) => {
    const { headline, gist, link } = take;
    const name = `${at + 1}. ${takeFields.outlet.shown(take) || takes.unnamed}`;
    return [name, headline ?? gist ?? (link && linkWords(link))].filter(Boolean).join(': ');
  };
}
