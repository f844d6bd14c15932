import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SoakTimer } from '../../src/ui/soak-timer';
import { button, click, find, mount, words } from './mount';
import { speak } from './speak';

const NOW = Date.parse('2026-03-03T18:00:00Z');

beforeEach(() => {
  speak();
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => vi.useRealTimers());

function timer(endsAt: number | null, onSoak: (endsAt: number | null) => void = () => {}): HTMLElement {
  return mount(<SoakTimer endsAt={endsAt} onSoak={onSoak} />);
}

test('is started by storing its end', () => {
  const onSoak = vi.fn();
  const root = timer(null, onSoak);
  expect(words(find(root, '.clock'))).toBe('5:00');
  click(button(root, 'Start 5 minutes'));
  expect(onSoak).toHaveBeenCalledExactlyOnceWith(NOW + 300_000);
});

test('goes on where it was when the popup opens again', () => {
  expect(words(find(timer(NOW + 65_000), '.clock'))).toBe('1:05');
});

test('runs down, and says when it is done', () => {
  const root = timer(NOW + 2000);
  act(() => {
    vi.advanceTimersByTime(1000);
  });
  expect(words(find(root, '.clock'))).toBe('0:01');
  expect(words(find(root, '[role=status]'))).toBe('');
  act(() => {
    vi.advanceTimersByTime(1000);
  });
  expect(words(find(root, '[role=status]'))).toBe('Done. Let it air-dry.');
});

test('can be stopped', () => {
  const onSoak = vi.fn();
  click(button(timer(NOW + 2000, onSoak), 'Stop'));
  expect(onSoak).toHaveBeenCalledExactlyOnceWith(null);
});
