import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type LoggedSession, Sessions, type SessionsProps } from '../../src/ui/sessions';
import { button, click, enter, find, mount, words } from './mount';
import { speak } from './speak';

const NOW = Date.parse('2026-03-03T18:00:00Z');
const HOUR = 3_600_000;

function session(day: string, more: Partial<LoggedSession> = {}): LoggedSession {
  return { day, endedAt: null, cartridge: null, lengthMm: null, area: null, ...more };
}

function sessions(log: readonly LoggedSession[], more: Partial<SessionsProps> = {}): HTMLElement {
  const nothing = () => {};
  return mount(
    <Sessions
      log={log}
      firstTime={false}
      usual={{ lengthMm: null, area: null }}
      today="2026-03-03"
      now={NOW}
      onLog={nothing}
      onRemove={nothing}
      onSaveFile={nothing}
      {...more}
    />,
  );
}

beforeEach(() => speak());

describe('the next session', () => {
  test('is worked out from the last one, whatever the order of the log', () => {
    const root = sessions([session('2026-03-01'), session('2026-02-01')]);
    expect(words(find(root, '.next'))).toContain('Next session: March 29, 2026');
    expect(words(find(root, '.next'))).toContain('Not before March 15, 2026.');
  });

  test('is not known without one', () => {
    const root = sessions([]);
    expect(root.querySelector('.next')).toBeNull();
    expect(words(root)).toContain('No session is logged yet.');
    expect(root.querySelectorAll('.finding')).toHaveLength(0);
  });

  test('comes with a reminder on the better date', () => {
    const onSaveFile = vi.fn();
    click(button(sessions([session('2026-03-01')], { onSaveFile }), 'Save a reminder for your calendar'));
    const [name, content] = onSaveFile.mock.calls[0] ?? [];
    expect(name).toBe('needlewise-2026-03-29.ics');
    expect(content).toContain('DTSTART;VALUE=DATE:20260329\r\n');
  });
});

describe('what to mind', () => {
  test('names the end of the 48 hours while they last', () => {
    const during = sessions([session('2026-03-03', { endedAt: NOW - 2 * HOUR })]);
    expect(words(find(during, '.next'))).toContain('No sun and no active serums until Thursday');
    const after = sessions([session('2026-03-01', { endedAt: NOW - 49 * HOUR })]);
    expect(words(find(after, '.next'))).not.toContain('No sun');
  });

  test('warns of a session that would be too soon', () => {
    expect(words(find(sessions([session('2026-03-01')]), '.finding'))).toContain('Too soon');
  });

  test('says stop for pain or rash', () => {
    const root = sessions([session('2026-02-01')]);
    const choice = [...root.querySelectorAll<HTMLElement>('.choices label')].find(
      (one) => words(one) === 'pain or rash',
    );
    click(find(choice ?? root, 'input'));
    expect(root.querySelector('.finding.danger')).not.toBeNull();
  });
});

describe('the log', () => {
  function log(root: HTMLElement, day: string): void {
    enter(find<HTMLInputElement>(root, 'input[type=date]'), day);
    enter(find<HTMLInputElement>(root, 'input[inputmode=decimal]'), '0,3');
    act(() => find<HTMLFormElement>(root, 'form').requestSubmit());
  }

  test.each([
    ['2026-03-03', NOW],
    ['2026-03-01', null],
  ])('a session of %s ended at %s', (day, endedAt) => {
    const onLog = vi.fn();
    log(sessions([], { onLog }), day);
    expect(onLog).toHaveBeenCalledExactlyOnceWith({ day, endedAt, cartridge: null, lengthMm: 0.3, area: null });
  });

  test('takes a session to be like the usual ones', () => {
    const onLog = vi.fn();
    const root = sessions([], { onLog, usual: { lengthMm: 0.25, area: 'face' } });
    act(() => find<HTMLFormElement>(root, 'form').requestSubmit());
    expect(onLog).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ lengthMm: 0.25, area: 'face' }));
  });

  test('counts the sessions of a cartridge', () => {
    const root = sessions([session('2026-01-01', { cartridge: 'new' }), session('2026-02-01', { cartridge: 'same' })]);
    expect(words(find(root, '.next'))).toContain('Sessions with this cartridge: 2.');
    expect(words(find(sessions([session('2026-01-01')]), '.next'))).not.toContain('cartridge');
  });

  test('is shown newest first, with what is known', () => {
    const root = sessions([session('2026-01-01'), session('2026-02-01', { lengthMm: 0.25, area: 'face' })]);
    expect([...root.querySelectorAll('.log li span')].map(words)).toEqual([
      'February 1, 2026 · 0.25 mm · face',
      'January 1, 2026',
    ]);
  });

  test('a slip can be removed', () => {
    const onRemove = vi.fn();
    const slip = session('2026-02-01');
    click(button(sessions([slip], { onRemove }), 'Remove the session of February 1, 2026'));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(slip);
  });
});
