import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Hint, type HintProps } from '../../src/ui/hint';
import { mirroredMessages, readMessages } from './messages';
import { button, click, find, mount, press, words } from './mount';
import { preferences, scenes } from './scenes';
import { speak } from './speak';

function hint(scene: keyof typeof scenes, more: Partial<HintProps> = {}): HTMLElement {
  const report = scenes[scene];
  if (!report) throw new Error(`No scene ${scene}`);
  return mount(<Hint {...report} preferences={preferences} onDismiss={() => {}} {...more} />);
}

beforeEach(() => {
  speak();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('pill', () => {
  test('says length and verdict in one line, and what else there is', () => {
    const pill = find(hint('chosen'), '.pill');
    expect(words(find(pill, 'strong'))).toBe('1.5 mm: too long for home use');
    expect(words(find(pill, 'small'))).toBe('This listing also has 0.5 mm');
    expect(words(pill)).toContain('Danger');
  });

  test.each([
    ['too-long', 'At home: 0.25–0.5 mm.'],
    ['not-stated', 'At home: 0.25–0.5 mm.'],
    ['sizes', 'On offer: 0.25, 0.5, and 1 mm.'],
    ['conflict', 'The page gives 0.5 and 1.5 mm.'],
    ['adjustable', 'Adjustable: 0.25–2.5 mm.'],
  ])('%s: its second line adds something', (scene, line) => {
    expect(words(find(hint(scene), '.pill small'))).toBe(line);
  });

  test('is a button that says that it is closed', () => {
    const pill = find(hint('too-long'), '.pill');
    expect(pill.tagName).toBe('BUTTON');
    expect(pill.getAttribute('aria-expanded')).toBe('false');
  });

  test('says when it rests on what the person has corrected', () => {
    const root = hint('too-long', { correction: { lengthMm: 1.5, material: null } });
    expect(words(find(root, '.pill small'))).toBe('With your correction.');
    click(find(root, '.pill'));
    expect(words(find(root, 'header p'))).toContain('With your correction.');
  });

  test('shows no ruler where the length is not what decides', () => {
    expect(hint('rf').querySelector('.scale')).toBeNull();
  });
});

describe('card', () => {
  function open(scene: keyof typeof scenes, more: Partial<HintProps> = {}): HTMLElement {
    const root = hint(scene, more);
    click(find(root, '.pill'));
    return root;
  }

  test('takes the focus to its heading', () => {
    const root = open('too-long');
    expect(document.activeElement).toBe(find(root, 'h2'));
    expect(root.querySelector('.pill')).toBeNull();
  });

  test('is closed by Escape, and the focus goes back to the pill', () => {
    const root = open('too-long');
    press(find(root, 'h2'), 'Escape');
    expect(root.querySelector('.card')).toBeNull();
    expect(document.activeElement).toBe(find(root, '.pill'));
  });

  test('is closed by its button', () => {
    const root = open('too-long');
    click(button(root, 'Close'));
    expect(root.querySelector('.card')).toBeNull();
  });

  test("keeps its Escape from the shop's own dialogs, and leaves the other keys alone", () => {
    const root = open('too-long');
    const heard = vi.fn();
    root.addEventListener('keydown', heard);
    press(find(root, 'h2'), 'Escape');
    expect(heard).not.toHaveBeenCalled();
    press(find(root, '.pill'), 'Escape');
    expect(heard).toHaveBeenCalledOnce();
  });

  test('shows three findings at most, and how many more there are', () => {
    const rules = ['length-unknown', 'material-unknown', 'professional-only', 'area-under-eye', 'bundle-actives'];
    const findings = rules.map(
      (rule) => ({ rule, severity: 'caution', params: {}, evidence: [], sources: [] }) as const,
    );
    const root = open('not-stated', { assessment: { verdict: 'caution', findings } });
    expect(root.querySelectorAll('.finding')).toHaveLength(3);
    expect(words(find(root, '.body'))).toContain('2 more');
  });

  test('leaves notes to the popup', () => {
    expect(open('adjustable').querySelectorAll('.finding.info, .finding.ok')).toHaveLength(0);
  });

  test('dismisses', () => {
    const onDismiss = vi.fn();
    click(button(open('too-long', { onDismiss }), 'Dismiss for this product'));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  test('makes way for the place it leads to, and leaves the focus there', () => {
    const place = document.createElement('button');
    document.body.append(place);
    const root = open('chosen', { onGoToOption: () => place.focus() });
    click(button(root, 'Go to 0.5\u00a0mm'));
    expect(root.querySelector('.card')).toBeNull();
    expect(document.activeElement).toBe(place);
    place.remove();
  });

  test('offers further ways to hide it only where they are performed', () => {
    const onHideUntilChanged = vi.fn();
    const onPauseShop = vi.fn();
    expect(open('too-long').querySelector('footer details')).toBeNull();
    const root = open('too-long', { onHideUntilChanged, onPauseShop });
    click(button(root, 'Hide until this listing changes'));
    click(button(root, 'Pause on this shop'));
    expect([onHideUntilChanged.mock.calls.length, onPauseShop.mock.calls.length]).toEqual([1, 1]);
  });

  test('leads to a choice that suits', () => {
    const onGoToOption = vi.fn();
    click(button(open('chosen', { onGoToOption }), 'Go to 0.5\u00a0mm'));
    expect(onGoToOption).toHaveBeenCalledExactlyOnceWith('0.5 mm');
  });
});

describe('tells those who do not see it', () => {
  test('once: the live region is there, empty, before its words', () => {
    const root = hint('too-long');
    const region = find(root, '[role=status]');
    expect(words(region)).toBe('');
    act(() => {
      vi.runAllTimers();
    });
    expect(words(region)).toContain('1.5 mm: too long for home use');
    click(find(root, '.pill'));
    expect(find(root, '[role=status]')).toBe(region);
  });
});

test('has the direction and language of its words', () => {
  speak(mirroredMessages(readMessages()));
  const root = find(hint('too-long'), '.hint');
  expect([root.dir, root.lang]).toEqual(['rtl', 'ar']);
});
