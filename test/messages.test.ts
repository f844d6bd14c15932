import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen, noContent, type Sender, send, sendPatiently, sendToTab } from '../src/messages';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = 'needlewise';
});

const us: Sender = { id: 'needlewise' };

/** What the one listener there is gives back for a message. */
async function answerTo(message: unknown, sender: Sender = us): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender as never);
  return answer;
}

describe('a listener', () => {
  test('answers its own type', async () => {
    listen('frame-text', noContent, async () => ({ text: '0.3 mm' }));
    expect(await answerTo({ type: 'frame-text' })).toEqual({ text: '0.3 mm' });
  });

  test('hands over what was parsed, and who sent it', async () => {
    const answer = vi.fn(async () => ({ injected: true }));
    listen('needling-page', () => ({ url: 'parsed' }), answer);
    await answerTo({ type: 'needling-page', url: 'raw' });
    expect(answer).toHaveBeenCalledWith({ url: 'parsed' }, us);
  });

  test.each([
    ['another type', { type: 'dismiss' }, us],
    ['no type', { url: 'x' }, us],
    ['a string', 'needling-page', us],
    ['nothing', null, us],
    ['another extension', { type: 'needling-page' }, { id: 'other' }],
    ['a web page', { type: 'needling-page' }, {}],
  ])('leaves %s to others', async (_, message, sender) => {
    const answer = vi.fn(async () => ({ injected: true }));
    listen('needling-page', () => ({ url: '' }), answer);
    expect(await answerTo(message, sender)).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });

  test('leaves what its parser refuses to others', async () => {
    const answer = vi.fn(async () => ({ injected: true }));
    listen('needling-page', () => null, answer);
    expect(await answerTo({ type: 'needling-page' })).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });

  test('is silent after its signal', async () => {
    const stop = new AbortController();
    listen('look-again', noContent, async () => ({ looked: true }), stop.signal);
    stop.abort();
    await expect(fakeBrowser.runtime.sendMessage({ type: 'look-again' })).rejects.toThrow();
  });
});

describe('sending', () => {
  test('to nobody gives undefined, and never throws', async () => {
    expect(await send('frame-text', {})).toBeUndefined();
    expect(await sendToTab(1, 'page-report', {})).toBeUndefined();
  });
});

describe('asking the background patiently', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** The background is stopped in the middle of so many answers. */
  function stoppedTimes(times: number) {
    const sendMessage = vi.fn(async () => (sendMessage.mock.calls.length > times ? { injected: true } : undefined));
    Object.assign(fakeBrowser.runtime, { sendMessage });
    return sendMessage;
  }

  test('goes on until there is an answer', async () => {
    const sendMessage = stoppedTimes(3);
    const reply = sendPatiently('needling-page', { url: 'https://shop.example/a' }, () => false);
    await vi.runAllTimersAsync();
    expect(await reply).toEqual({ injected: true });
    expect(sendMessage).toHaveBeenCalledTimes(4);
  });

  test('ends when nobody wants the answer any more, and in the end in any case', async () => {
    const unwanted = stoppedTimes(99);
    expect(await sendPatiently('frame-text', {}, () => true)).toBeUndefined();
    expect(unwanted).toHaveBeenCalledTimes(1);
    const reply = sendPatiently('frame-text', {}, () => false);
    await vi.runAllTimersAsync();
    expect(await reply).toBeUndefined();
    expect(unwanted).toHaveBeenCalledTimes(6);
  });
});
