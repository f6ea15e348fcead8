import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { type FileRead, unread } from '@/core/intake/bytes/fileRead';
import { answerIntake, type IntakeAnswer, type IntakeQuestion } from '@/workers/intake/intakeMessages';
import { filesReader } from '@/workers/intake/intakeReader';
import { type FileGiven, readGiven } from '@/workers/intake/readGiven';
import { readFilesOffThread } from '@/workers/readFilesOffThread';

type Answering = (question: IntakeQuestion, say: (answer: IntakeAnswer) => void) => unknown;

/** A line over a real channel, so that what cannot be sent fails here too. */
class ChannelLine extends EventTarget {
  readonly channel = new MessageChannel();
  isClosed = false;

  constructor(answer: Answering = answerIntake) {
    super();
    const { port1, port2 } = this.channel;
    port2.on('message', (question: IntakeQuestion) => answer(question, (each) => port2.postMessage(each)));
    port1.on('message', (data: IntakeAnswer) => this.dispatchEvent(new MessageEvent('message', { data })));
    port2.postMessage({ said: 'ready' });
  }
  postMessage(question: IntakeQuestion) {
    this.channel.port1.postMessage(question);
  }
  terminate() {
    this.isClosed = true;
    this.channel.port1.close();
  }
}

const lines: ChannelLine[] = [];
const opened = (...answers: readonly Answering[]) => {
  const left = [...answers];
  return () => {
    const line = new ChannelLine(left.shift() ?? answerIntake);
    lines.push(line);
    return line;
  };
};
afterEach(() => {
  for (const line of lines.splice(0)) line.terminate();
});

const silent: Answering = () => undefined;
const notHere = (): AsyncIterable<FileRead> => {
  throw new Error('read here');
};

/** The reader, what it tells, in order, and how far it says it is. */
async function told(read: ReturnType<typeof filesReader>, files: readonly FileGiven[], signal?: AbortSignal) {
  const reads: FileRead[] = [];
  const steps: string[] = [];
  await read(files, {
    signal,
    onRead: (each, done, all) => {
      reads.push(each);
      steps.push(`${done}/${all}`);
    },
  });
  return { reads, steps };
}

const table = `title,url,date\n${Array.from({ length: 900 }, (_, at) => `t${at},https://a.example/${at},2031-03-04`).join('\n')}\n`;
const opml = '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>';
const marked = '{"text":"Google was founded","label":[[0,6,"ORG"]]}\n';
const links =
  '{"status":"ok","articles":[{"title":"A","url":"https://a.example/1","urlToImage":null,"publishedAt":"2031-03-04T00:00:00Z","source":{"id":null,"name":"A"}}]}';

describe('reading files on a line', () => {
  it.each([
    ['table', table],
    ['outlets', opml],
    ['marks', marked],
    ['stories', links],
    ['nothing', 'nothing we know of'],
  ])('brings what reading them here would, rows and all: %s', async (kind, text) => {
    const file = { name: 'a', data: text };
    const { reads } = await told(filesReader(opened(), notHere), [file]);
    const [here] = (
      await told(
        filesReader(() => null, readGiven),
        [file],
      )
    ).reads;
    expect(reads).toEqual([here]);
    expect(here?.intake.kind).toBe(kind);
  });

  it('says which of how many each comes from, keeps one line for all, and closes it', async () => {
    const files = ['a', 'b', 'c'].map((name) => ({ name, data: opml }));
    const { reads, steps } = await told(filesReader(opened(), notHere), files);
    expect(reads.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(steps).toEqual(['1/3', '2/3', '3/3']);
    expect(lines.map(({ isClosed }) => isClosed)).toEqual([true]);
  });

  it('passes on what is wished for', async () => {
    const wishes: unknown[] = [];
    const noting: Answering = ({ number, reading }, say) => {
      wishes.push(reading.wish);
      say({ said: 'done', number });
    };
    const read = filesReader(opened(noting), notHere);
    await read([{ name: 'a', data: '' }], { wish: { encoding: 'euc-kr' }, onRead: () => undefined });
    expect(wishes).toEqual([{ encoding: 'euc-kr' }]);
  });

  it('reads nothing of nothing, and opens no line for it', async () => {
    expect((await told(filesReader(opened(), notHere), [])).reads).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('ends a line that is silent too long, says so of that file, and goes on with a fresh one', async () => {
    const files = ['slow', 'b'].map((name) => ({ name, data: new Blob([opml]) }));
    const { reads } = await told(filesReader(opened(silent), notHere, 1000), [...files.slice(0, 1)]);
    expect(reads[0]).toEqual(unread('slow', opml.length, [{ code: 'reading-too-long', line: 1, seconds: 1 }]));
    const both = await told(filesReader(opened(silent), notHere, 100), [
      { name: 'slow', data: opml },
      { name: 'b', data: opml },
    ]);
    expect(both.reads.map(({ intake }) => intake.kind)).toEqual(['nothing', 'outlets']);
    expect(lines.map(({ isClosed }) => isClosed)).toEqual([true, true, true]);
  });

  it('waits on while answers come', async () => {
    const dripping: Answering = async (question, say) => {
      for (let left = 5; left > 0; left--) {
        await new Promise((wake) => setTimeout(wake, 60));
        say({ said: 'ready' });
      }
      await answerIntake(question, say);
    };
    const { reads } = await told(filesReader(opened(dripping), notHere, 200), [{ name: 'a', data: opml }]);
    expect(reads[0]?.intake.kind).toBe('outlets');
  });

  it('says of a file that brings the line down that it could not be read, and goes on', async () => {
    const fatal: Answering = () => lines.at(-1)?.dispatchEvent(new Event('error'));
    const { reads } = await told(filesReader(opened(fatal), notHere), [
      { name: 'bad', data: 'x' },
      { name: 'b', data: opml },
    ]);
    expect(reads.map(({ name, intake }) => [name, intake.findings.map(({ code }) => code)])).toEqual([
      ['bad', ['reading-broke']],
      ['b', []],
    ]);
  });

  it('stops at once when aborted; what was read stays told', async () => {
    const away = new AbortController();
    const names: string[] = [];
    const start = performance.now();
    const reading = filesReader(
      opened((question, say) => (question.reading.file.name === 'a' ? answerIntake(question, say) : undefined)),
      notHere,
    )(
      ['a', 'b'].map((name) => ({ name, data: opml })),
      {
        signal: away.signal,
        onRead: ({ name }) => {
          names.push(name);
          setTimeout(() => away.abort(new Error('cancelled')), 20);
        },
      },
    );
    await expect(reading).rejects.toThrow('cancelled');
    expect(names).toEqual(['a']);
    expect(lines[0]?.isClosed).toBe(true);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('begins nothing under a signal already aborted', async () => {
    const gone = AbortSignal.abort(new Error('gone'));
    await expect(told(filesReader(opened(), notHere), [{ name: 'a', data: opml }], gone)).rejects.toThrow('gone');
    expect(lines).toEqual([]);
  });
});

describe('without a line', () => {
  it.each([
    ['there are no workers', () => null],
    [
      'the page refuses one',
      () => {
        throw new Error('refused');
      },
    ],
  ])('reads right here where %s', async (_, start) => {
    const { reads } = await told(filesReader(start, readGiven), [
      { name: 'a', data: opml },
      { name: 'b', data: opml },
    ]);
    expect(reads.map(({ intake }) => intake.kind)).toEqual(['outlets', 'outlets']);
  });

  it('reads right here, and from then on, where the line never began', async () => {
    class Dead extends EventTarget {
      postMessage() {
        this.dispatchEvent(new Event('error'));
      }
      terminate() {}
    }
    let starts = 0;
    const start = () => {
      starts++;
      return new Dead();
    };
    const { reads } = await told(filesReader(start, readGiven), [
      { name: 'a', data: opml },
      { name: 'b', data: opml },
    ]);
    expect([reads.length, starts]).toEqual([2, 1]);
  });

  it('stops between files of a zip when aborted', async () => {
    const away = new AbortController();
    const two = async function* () {
      yield unread('a', 0, []);
      away.abort(new Error('cancelled'));
      yield unread('b', 0, []);
    };
    await expect(
      told(
        filesReader(() => null, two),
        [{ name: 'a.zip', data: '' }],
        away.signal,
      ),
    ).rejects.toThrow('cancelled');
  });

  it('reads marks of brat with the text beside them, and the two count as two', async () => {
    const marks = { name: 'a.ann', data: new Blob(['T1\tORG 0 6\tGoogle\n']) };
    const about = { name: 'a.txt', data: new Blob(['Google was founded']) };
    const links = { name: 'b.txt', data: opml };
    const { reads, steps } = await told(
      filesReader(() => null, readGiven),
      [about, links, marks],
    );
    expect(reads.map(({ name, intake }) => [name, intake.kind])).toEqual([
      ['b.txt', 'outlets'],
      ['a.ann', 'marks'],
    ]);
    expect(reads[1]?.intake).toMatchObject({
      format: 'brat',
      texts: [{ text: 'Google was founded', marks: [{ label: 'ORG' }] }],
    });
    expect(steps).toEqual(['1/3', '3/3']);
  });

  it('serves this very environment, which has no workers', async () => {
    expect((await told(readFilesOffThread, [{ name: 'a', data: opml }])).reads[0]?.intake.kind).toBe('outlets');
  });
});
