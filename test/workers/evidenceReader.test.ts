import { MessageChannel } from 'node:worker_threads';
import { aDossier } from '@test/support/build';
import { qwen } from '@test/support/qwen';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '@/core/evidence/evidenceOf';
import { answerEvidence, type EvidenceQuestion } from '@/workers/evidenceMessages';
import { evidenceReader, type Line, NoEvidence } from '@/workers/evidenceReader';
import { ownScript } from '@/workers/ownWorker';
import { readEvidenceOffThread } from '@/workers/readEvidenceOffThread';

/** A line over a real channel, so that what cannot be sent fails here too. `works` says whether its far end answers. */
class ChannelLine extends EventTarget implements Line {
  readonly channel = new MessageChannel();
  closed = false;

  constructor(works: 'answers' | 'silent' = 'answers') {
    super();
    const { port1, port2 } = this.channel;
    if (works === 'answers')
      port2.on('message', (question: EvidenceQuestion) => port2.postMessage(JSON.stringify(answerEvidence(question))));
    port1.on('message', (data: string) => this.dispatchEvent(new MessageEvent('message', { data })));
    for (const port of [port1, port2]) port.unref();
  }
  postMessage(question: EvidenceQuestion) {
    this.channel.port1.ref();
    this.channel.port1.postMessage(question);
  }
  terminate() {
    this.closed = true;
    this.channel.port1.close();
  }
}

const noneHere = () => Promise.reject(new Error('read here'));
const here = async (question: EvidenceQuestion) => answerEvidence(question);
const other = aDossier({ slug: 'other' });

describe('reading evidence on a line', () => {
  it('brings what reading it here would, through a real channel', async () => {
    const read = evidenceReader(() => new ChannelLine(), noneHere);
    expect(await read(qwen, [])).toEqual(evidenceOf(qwen, []));
  });

  it('opens one line for all questions, and tells their answers apart', async () => {
    const lines: ChannelLine[] = [];
    const read = evidenceReader(() => {
      lines.push(new ChannelLine());
      return lines.at(-1) ?? null;
    }, noneHere);
    const [first, second] = await Promise.all([read(qwen, []), read(other, [])]);
    expect([first.passages.length > second.passages.length, lines.length]).toEqual([true, 1]);
    await read(other, []);
    expect(lines).toHaveLength(1);
  });

  it('rejects with the reason of the signal, and closes a line nobody waits for', async () => {
    const line = new ChannelLine('silent');
    const read = evidenceReader(() => line, noneHere);
    const away = new AbortController();
    const asked = read(qwen, [], away.signal);
    away.abort(new Error('left the page'));
    await expect(asked).rejects.toThrow('left the page');
    expect(line.closed).toBe(true);
  });

  it('keeps the line open for those who still wait', async () => {
    const line = new ChannelLine();
    const read = evidenceReader(() => line, noneHere);
    const away = new AbortController();
    const asked = read(qwen, [], away.signal);
    const waiting = read(other, []);
    away.abort();
    await expect(asked).rejects.toThrow();
    expect((await waiting).passages.map(({ id }) => id)).toEqual(['/title/0']);
    expect(line.closed).toBe(false);
  });

  it('asks nothing under a signal already aborted', async () => {
    const read = evidenceReader(noneToStart, noneHere);
    await expect(read(qwen, [], AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  });

  it('opens a new line after one was closed', async () => {
    const lines = [new ChannelLine('silent'), new ChannelLine()];
    const read = evidenceReader(() => lines.shift() ?? null, noneHere);
    const away = new AbortController();
    const asked = read(qwen, [], away.signal);
    away.abort();
    await expect(asked).rejects.toThrow();
    expect(await read(other, [])).toEqual(evidenceOf(other, []));
  });

  it('lets a newer question about the same edition take the place of an older', async () => {
    const lines = [new ChannelLine('silent'), new ChannelLine()];
    const read = evidenceReader(() => lines.shift() ?? null, noneHere);
    const older = read(qwen, []);
    const newer = read(qwen, []);
    await expect(older).rejects.toMatchObject({ name: 'NoEvidence', code: 'superseded' });
    expect(await newer).toEqual(evidenceOf(qwen, []));
  });

  it('passes the words of a fault on', async () => {
    const read = evidenceReader(
      () => null,
      async ({ number }) => ({ number, fault: 'RangeError: too long' }),
    );
    const fault = await read(qwen, []).catch((reason: unknown) => reason);
    expect(fault).toBeInstanceOf(NoEvidence);
    expect(fault).toMatchObject({ code: 'failed', message: 'RangeError: too long' });
  });

  it('answers a question about what is no dossier with the fault', () => {
    const question: EvidenceQuestion = { number: 7, dossier: JSON.parse('{}'), register: [] };
    expect(answerEvidence(question)).toEqual({ number: 7, fault: expect.stringContaining('TypeError') });
  });
});

describe('without a line', () => {
  it.each([
    ['there are no workers', () => null],
    ['the page refuses one', noneToStart],
  ])('reads right here where %s', async (_, start) => {
    expect(await evidenceReader(start, here)(qwen, [])).toEqual(evidenceOf(qwen, []));
  });

  it('reads right here what a broken line leaves unanswered, and opens another later', async () => {
    const lines = [new ChannelLine('silent'), new ChannelLine()];
    const [broken, whole] = lines;
    const read = evidenceReader(() => lines.shift() ?? null, here);
    const asked = read(qwen, []);
    broken?.dispatchEvent(new Event('error'));
    expect(await asked).toEqual(evidenceOf(qwen, []));
    await read(other, []);
    expect([lines.length, whole?.closed]).toEqual([0, false]);
  });

  it('rejects where reading here fails outright', async () => {
    await expect(evidenceReader(() => null, noneHere)(qwen, [])).rejects.toThrow('read here');
  });

  it('serves this very environment, which has no workers', async () => {
    expect(await readEvidenceOffThread(qwen, [])).toEqual(evidenceOf(qwen, []));
  });
});

function noneToStart(): Line {
  throw new Error('refused');
}

describe('a script address the policy lets through', () => {
  it.each(['/assets/evidence.worker.js', './evidence.worker.js'])('%s is of this origin', (address) => {
    expect(ownScript(address)).toBe(new URL(address, location.href).href);
  });

  it.each([
    'https://elsewhere.invalid/worker.js',
    '//elsewhere.invalid/worker.js',
    'data:text/javascript,1',
    'blob:null/1',
  ])('%s is refused', (address) => {
    expect(() => ownScript(address)).toThrow(TypeError);
  });
});
