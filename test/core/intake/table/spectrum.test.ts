import { besideProject } from '@test/core/formats/besideProject';
import { describe, expect, it } from 'vitest';
import { lookAtTable } from '@/core/intake/table/lookAtTable';

const tables = besideProject('hostile/csv/spectrum/csvs');
const read = besideProject('hostile/csv/spectrum/json');
const names = [
  'comma_in_quotes|empty.|empty_crlf|escaped_quotes|json|location_coordinates',
  'newlines.|newlines_crlf|quotes_and_newlines|simple.|simple_crlf|utf8',
].flatMap((listed) => listed.split('|'));

/** The file and its reading disagree about the telephone number; the other columns are compared. */
const differing = 'Contact Phone Number';

describe.skipIf(!tables.isThere)('the CSV spectrum', () => {
  it.each(names)('%s', (name) => {
    const look = lookAtTable(tables.text(name));
    const rows = look?.rows.map(({ cells }) => Object.fromEntries(look.header.map((key, at) => [key, cells[at]])));
    const expected: unknown = JSON.parse(read.text(name));
    const plain = (row: unknown) => ({ ...(typeof row === 'object' ? row : null), [differing]: '' });
    expect(rows?.map(plain)).toEqual((Array.isArray(expected) ? expected : [expected]).map(plain));
    expect(look?.findings).toEqual([]);
  });
});
