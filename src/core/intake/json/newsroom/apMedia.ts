import { listFormat } from '@/core/intake/json/values/listFormat';
import { listOfOne, listWhere } from '@/core/intake/json/values/listWhere';
import { readStories } from '@/core/intake/json/values/readStories';
import { rowOf } from '@/core/intake/json/values/row';
import { valueAt } from '@/core/intake/json/values/valueAt';
import { wireItem } from './wireItem';

/** What the AP Media API answers: one item, or a feed of them. */
export const apMedia = listFormat({
  id: 'ap-media',
  lacks: ['country', 'lens', 'gist', 'quote', 'link'],
  find: (look) => {
    if (holdsItem(valueAt(look.value, 'data'))) return listOfOne(look, ['data'], 'data.item');
    return listWhere(look, [['data', 'items']], ['item'], holdsItem);
  },
  read: (look, path) =>
    readStories(look, path, ({ value, line, tell }) => wireItem(rowOf(valueAt(value, 'item'), line, tell))),
});

function holdsItem(entry: unknown): boolean {
  return ['headline', 'title', 'versioncreated'].some((field) => valueAt(entry, 'item', field) !== undefined);
}
