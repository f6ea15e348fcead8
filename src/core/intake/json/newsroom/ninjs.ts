import { listFormat } from '@/core/intake/json/values/listFormat';
import { listOfOne, listWhere } from '@/core/intake/json/values/listWhere';
import { readStories } from '@/core/intake/json/values/readStories';
import { valueAt } from '@/core/intake/json/values/valueAt';
import { wireItem } from './wireItem';

const signs = [
  'headline',
  'headlines',
  'versioncreated',
  'versionCreated',
  'body_text',
  'body_html',
  'body_xhtml',
  'bodies',
];

/** News items in JSON as the IPTC has them, 1.x to 3.x: one, a list, one a line, or the list the BBC wraps them in. */
export const ninjs = listFormat({
  id: 'ninjs',
  lacks: ['country', 'lens', 'gist', 'quote', 'link'],
  find: (look) => {
    const sign = signOf(look.value);
    if (sign !== undefined) return listOfOne(look, [], `uri, ${sign}`);
    return listWhere(look, [['item'], []], ['uri'], (item) => signOf(item) !== undefined);
  },
  read: (look, path) => readStories(look, path, wireItem),
});

function signOf(item: unknown): string | undefined {
  return typeof valueAt(item, 'uri') === 'string' ? signs.find((sign) => valueAt(item, sign) !== undefined) : undefined;
}
