import Papa from 'papaparse';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyRows, type Rows, saveRows } from '@/charts/rows';

afterEach(() => vi.restoreAllMocks());

/** The file that saving these rows hands to the browser, and its name. */
async function saved(rows: Rows, name = 'takes') {
  const files: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:here';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await saveRows(rows, name);
  const bytes = new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
  return { name: names[0], bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

const cellsOf = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data;

describe('rows saved as CSV', () => {
  it('are named, and begin with the mark by which a sheet knows UTF-8', async () => {
    const { name, bytes, text } = await saved({ head: ['매체', '보도'], body: [['뉴스핌', 3]] }, 'takes-by-region');
    expect(name).toBe('takes-by-region.csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(cellsOf(text)).toEqual([
      ['매체', '보도'],
      ['뉴스핌', '3'],
    ]);
  });

  it('come back cell by cell, whatever stands in them', async () => {
    const cells = ['a, b', 'said "so"', 'two\nlines', ' blank ', '', 'Ünïcödé 言'];
    const { text } = await saved({ head: ['1', '2', '3', '4', '5', '6'], body: [cells] });
    expect(cellsOf(text)[1]).toEqual(cells);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '=HYPERLINK("http://x.example";"win")'])(
    'hold no cell a sheet would run: %j',
    async (outlet) => {
      const { text } = await saved({ head: ['Outlet', outlet], body: [[outlet, 1]] });
      for (const [first = ''] of [[cellsOf(text)[0]?.[1]], [cellsOf(text)[1]?.[0]]]) expect(first).toBe(`'${outlet}`);
    },
  );

  it('keep figures as figures', async () => {
    const { text } = await saved({ head: ['Region', 'Takes'], body: [['China', 7]] });
    expect(text).toContain('China,7');
  });
});

describe('rows copied', () => {
  async function copied(rows: Rows): Promise<string> {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await copyRows(rows);
    return write.mock.calls[0]?.[0] ?? '';
  }

  it('are a line each, with tabs between cells, and no cell breaks out of its place', async () => {
    expect(
      await copied({
        head: ['a', 'b'],
        body: [
          ['one\ttwo', 'three\nfour'],
          ['five', 6],
        ],
      }),
    ).toBe('a\tb\none two\tthree four\nfive\t6');
  });

  it('hold no cell a sheet would run', async () => {
    expect(await copied({ head: ['Outlet'], body: [['=1+1'], ['@here'], [-1]] })).toBe("Outlet\n'=1+1\n'@here\n-1");
  });
});
