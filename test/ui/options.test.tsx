import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Options, type OptionsProps, type OptionsValues } from '../../src/ui/options';
import type { ShopListProps } from '../../src/ui/shop-list';
import type { YourDataProps } from '../../src/ui/your-data';
import { button, click, find, mount, words } from './mount';
import { speak } from './speak';

const VALUES: OptionsValues = {
  preferredMm: null,
  area: null,
  firstTime: false,
  conditions: [],
  loudness: 'everything',
  on: true,
};

function options(more: Partial<OptionsProps> = {}): HTMLElement {
  return mount(<Options values={VALUES} onChange={() => {}} {...more} />);
}

/** The radio button or box with these words. */
function box(root: HTMLElement, label: string): HTMLInputElement {
  const found = [...root.querySelectorAll<HTMLElement>('.tick, .choices label')].find((one) => words(one) === label);
  return find<HTMLInputElement>(found ?? root, found ? 'input' : `[nothing called ${label}]`);
}

beforeEach(() => speak());

describe('each change is told', () => {
  test.each<[string, keyof OptionsValues, unknown]>([
    ['0.3', 'preferredMm', 0.3],
    ['scalp', 'area', 'scalp'],
    ['Needling is new to me', 'firstTime', true],
    ['warnings only', 'loudness', 'warnings'],
    ['everything, also what is fine', 'loudness', 'also-fine'],
    ['Read product pages of the shops below by itself', 'on', false],
    ['Diabetes', 'conditions', ['diabetes']],
  ])('%s', (label, name, value) => {
    const onChange = vi.fn();
    click(box(options({ onChange }), label));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(name, value);
  });
});

describe('skin profile', () => {
  test('says what follows from what is ticked', () => {
    const root = options({ values: { ...VALUES, conditions: ['sunburn', 'of a later version'] } });
    expect(box(root, 'Sunburn or strong sun lately').checked).toBe(true);
    expect(root.querySelectorAll('#profile .finding')).toHaveLength(1);
    expect(words(find(root, '#profile .finding'))).toContain('sunburn');
  });

  test('a condition it does not know stays when another is ticked', () => {
    const onChange = vi.fn();
    click(box(options({ values: { ...VALUES, conditions: ['of a later version'] }, onChange }), 'Diabetes'));
    expect(onChange).toHaveBeenCalledWith('conditions', ['of a later version', 'diabetes']);
  });
});

describe('shops', () => {
  const shops = [
    { name: 'Shop A', host: 'a.example', state: 'allowed', kind: 'known' },
    { name: 'Shop B', host: 'b.example', state: 'paused', kind: 'known' },
    { name: 'c.example', host: 'c.example', state: 'allowed', kind: 'added' },
    { name: 'Shop D', host: 'd.example', state: 'not-allowed', kind: 'offered' },
  ] as const;

  function list(more: Partial<ShopListProps> = {}): HTMLElement {
    const nothing = () => {};
    const actions = { onAllow: nothing, onPause: nothing, onResume: nothing, onRemove: nothing };
    return options({ shops: { shops, ...actions, ...more } });
  }

  test.each([
    ['Pause Shop A', 'onPause', 'a.example'],
    ['Resume Shop B', 'onResume', 'b.example'],
    ['Pause c.example', 'onPause', 'c.example'],
    ['Remove c.example', 'onRemove', 'c.example'],
    ['Allow Shop D', 'onAllow', 'd.example'],
  ])('%s', (label, event, host) => {
    const heard = vi.fn();
    click(button(list({ [event]: heard }), label));
    expect(heard).toHaveBeenCalledExactlyOnceWith(host);
  });

  test('that were asked for at install are paused, not removed', () => {
    expect(() => button(list(), 'Remove Shop A')).toThrow();
  });

  test('that are only offered stand apart', () => {
    const root = list();
    expect([...root.querySelectorAll('#shops details li > :first-child')].map(words)).toEqual(['Shop D']);
  });
});

describe('stored data', () => {
  function data(more: Partial<YourDataProps> = {}): HTMLElement {
    const nothing = () => {};
    const done = async () => {};
    const actions = { onExport: nothing, onForget: nothing, onImport: done, onWipe: done };
    const props = { stored: [], onPreviewImport: () => null, ...actions };
    return options({ data: { ...props, ...more } });
  }

  async function choose(root: HTMLElement, content: string): Promise<void> {
    const input = find<HTMLInputElement>(root, 'input[type=file]');
    const file = new File([content], 'needlewise.json');
    Object.defineProperty(input, 'files', { value: [file] });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
      // The component reads it before us.
      await file.text();
    });
  }

  test('is listed, also what has no name yet', () => {
    const stored = [
      { name: 'preferredMm', value: '0.25 mm', canForget: true },
      { name: 'somethingNew', value: '1', canForget: false },
    ];
    const root = data({ stored });
    expect([...root.querySelectorAll('.stored > div')].map(words)).toEqual([
      'Preferred length0.25 mmForget',
      'somethingNew1',
    ]);
  });

  test('is forgotten one by one', () => {
    const onForget = vi.fn();
    click(button(data({ stored: [{ name: 'area', value: 'face', canForget: true }], onForget }), 'Forget: Area'));
    expect(onForget).toHaveBeenCalledExactlyOnceWith('area');
  });

  test('is deleted only after a second word, and it says so', async () => {
    const onWipe = vi.fn(async () => {});
    const root = data({ onWipe });
    click(button(root, 'Delete everything'));
    click(button(root, 'Cancel'));
    click(button(root, 'Delete everything'));
    expect(onWipe).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(find(root, 'fieldset.row'));
    await act(async () => button(root, 'Delete').click());
    expect(onWipe).toHaveBeenCalledOnce();
    expect(words(find(root, '.done'))).toBe('Everything is deleted.');
    expect(document.activeElement).toBe(button(root, 'Delete everything'));
  });

  test('is imported only after its changes were shown', async () => {
    const onImport = vi.fn(async () => {});
    const root = data({ onPreviewImport: () => [{ name: 'preferredMm', from: '0.25', to: '0.5' }], onImport });
    await choose(root, '{"preferredMm":0.5}');
    expect(words(find(root, 'tbody tr'))).toBe('Preferred length0.250.5');
    expect(onImport).not.toHaveBeenCalled();
    await act(async () => button(root, 'Import this').click());
    expect(onImport).toHaveBeenCalledExactlyOnceWith('{"preferredMm":0.5}');
    expect(words(find(root, '.done'))).toBe('The file is imported.');
  });

  test.each([
    ['a foreign file', null, 'This is not a file that Needlewise has exported.'],
    ['nothing new', [], 'The file holds what is stored already.'],
  ])('%s: says so', async (_, preview, sentence) => {
    const root = data({ onPreviewImport: () => preview });
    await choose(root, 'x');
    expect(words(root)).toContain(sentence);
    expect(() => button(root, 'Import this')).toThrow();
  });
});
