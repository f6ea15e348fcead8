import { describe, expect, it } from 'vitest';
import type { FileRead } from '@/core/intake/bytes/fileRead';
import { answerIntake, type IntakeAnswer } from '@/workers/intake/intakeMessages';
import { type FileGiven, readGiven } from '@/workers/intake/readGiven';

const table = `title,url,date\n${Array.from({ length: 900 }, (_, at) => `t${at},https://a.example/${at},2031-03-04`).join('\n')}\n`;

describe('what the worker says', () => {
  const said = async (file: FileGiven) => {
    const answers: IntakeAnswer[] = [];
    await answerIntake({ number: 4, reading: { file, beside: null, wish: {} } }, (answer) => answers.push(answer));
    return answers;
  };

  it('comes in portions a page can draw between', async () => {
    const answers = await said({ name: 'a', data: table });
    expect(answers.map((answer) => answer.said)).toEqual(['read', 'rows', 'rows', 'rows', 'whole', 'done']);
  });

  it('is a reading even where reading fails outright', async () => {
    const broken = { name: 'a', data: 'x' };
    Object.defineProperty(broken, 'data', {
      get: () => {
        throw new Error('gone');
      },
    });
    const [read] = await said(broken);
    expect(read?.said === 'read' && JSON.parse(read.read).intake.findings).toEqual([
      { code: 'reading-broke', line: 1 },
    ]);
  });
});

describe('a file as the page has it', () => {
  const readsOf = async (file: FileGiven, beside: FileGiven | null = null) => {
    const reads: FileRead[] = [];
    for await (const read of readGiven({ file, beside, wish: {} })) reads.push(read);
    return reads;
  };

  /** A file of a size whose bytes must not be asked for. */
  class Heavy extends Blob {
    override get size() {
      return 25_000_000;
    }
    override arrayBuffer(): Promise<ArrayBuffer> {
      return Promise.reject(new Error('asked for'));
    }
  }

  it('that is too heavy is refused before its bytes are fetched', async () => {
    const [read] = await readsOf({ name: 'a.json', data: new Heavy(['[[[[[']) });
    expect(read?.intake.findings).toEqual([{ code: 'file-too-heavy', line: 1, bytes: 25_000_000, most: 20_000_000 }]);
  });

  const marks = { name: 'a.ann', data: new Blob(['T1\tORG 0 6\tGoogle\n']) };
  const about = { name: 'a.txt', data: new Blob(['Google was founded']) };

  it.each([
    ['holds no marks', { ...marks, data: new Blob(['no marks']) }, about],
    ['is pasted', { ...marks, data: 'T1\tORG 0 6\tGoogle\n' }, about],
    ['is too heavy', { ...marks, data: new Heavy(['x']) }, about],
    ['has a text too heavy beside it', marks, { ...about, data: new Heavy(['x']) }],
    [
      'has no text beside it but a picture',
      marks,
      { ...about, data: new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])]) },
    ],
    ['has pasted text beside it', marks, { ...about, data: 'Google was founded' }],
  ])('that %s leaves the other to be read by itself', async (_, file, beside) => {
    expect((await readsOf(file, beside)).map(({ name }) => name)).toEqual(['a.ann', 'a.txt']);
  });

  it('that cannot be fetched says so', async () => {
    class Gone extends Blob {
      override slice(): Blob {
        throw new Error('moved');
      }
    }
    const [read] = await readsOf({ name: 'a.json', data: new Gone(['x']) });
    expect(read?.intake.findings).toEqual([{ code: 'file-unreachable', line: 1 }]);
  });
});
