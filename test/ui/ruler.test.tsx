import { beforeEach, describe, expect, test } from 'vitest';
import type { Lengths } from '../../src/core/facts';
import { Ruler, RulerStrip, rulerText } from '../../src/ui/ruler';
import { axisOf, isCertain, ticksOf, zoneOf } from '../../src/ui/ruler-scale';
import { mirroredMessages, readMessages } from './messages';
import { find, mount } from './mount';
import { speak } from './speak';

function lengths(mm: readonly number[], more: Partial<Lengths> = {}): Lengths {
  const offered = mm.map((length) => ({ mm: length, evidence: [] }));
  return {
    mode: mm.length > 1 ? 'variants' : 'single',
    offered,
    selected: null,
    conflict: false,
    mentioned: [],
    ...more,
  };
}

function chosen(mm: number): Partial<Lengths> {
  return { selected: { mm, evidence: [] } };
}

function ruler(shown: Lengths, { preferredMm = null as number | null, scalp = false } = {}): HTMLElement {
  return mount(<Ruler lengths={shown} preferredMm={preferredMm} scalp={scalp} />);
}

function places(root: ParentNode, selector: string, attribute: string): (string | null)[] {
  return [...root.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));
}

beforeEach(() => speak());

describe('says in words what it shows', () => {
  test.each<[string, Lengths, { preferredMm?: number; scalp?: boolean }, string]>([
    ['nothing stated', lengths([]), {}, 'Needle length: not stated. Home range: 0.25 to 0.5 mm.'],
    ['one size', lengths([0.3]), {}, 'Needle length: 0.3 mm. Home range: 0.25 to 0.5 mm.'],
    ['several', lengths([0.5, 1, 2]), {}, 'Offered: 0.5, 1, 2 mm. Home range: 0.25 to 0.5 mm.'],
    [
      'several, one chosen',
      lengths([0.5, 1, 1.5, 2], chosen(1.5)),
      {},
      'Offered: 0.5, 1, 1.5, 2 mm. Chosen: 1.5 mm. Home range: 0.25 to 0.5 mm.',
    ],
    [
      'adjustable',
      lengths([0.25, 2.5], { mode: 'adjustable' }),
      {},
      'Adjustable: 0.25–2.5 mm. Home range: 0.25 to 0.5 mm.',
    ],
    ['kit', lengths([0.5, 1], { mode: 'kit' }), {}, 'In the kit: 0.5, 1 mm. Home range: 0.25 to 0.5 mm.'],
    [
      'contradiction',
      lengths([0.5, 1.5], { conflict: true }),
      {},
      'The page contradicts itself: 0.5, 1.5 mm. Home range: 0.25 to 0.5 mm.',
    ],
    [
      'scalp',
      lengths([1]),
      { scalp: true },
      'Needle length: 1 mm. Home range: 0.25 to 0.5 mm. Scalp devices: up to 1 mm.',
    ],
    [
      'preferred',
      lengths([0.5]),
      { preferredMm: 0.25 },
      'Needle length: 0.5 mm. Home range: 0.25 to 0.5 mm. Your preferred length: 0.25 mm.',
    ],
  ])('%s', (_, shown, { preferredMm = null, scalp = false }, expected) => {
    const spoken = rulerText({ lengths: shown, preferredMm, scalp });
    expect(spoken.replaceAll('\u00a0', ' ')).toBe(expected);
    const picture = find(mount(<Ruler lengths={shown} preferredMm={preferredMm} scalp={scalp} />), '[role=img]');
    expect(picture.getAttribute('aria-label')).toBe(spoken);
  });

  test('each length has its unit where the decimal sign is a comma', () => {
    speak({ ...readMessages(), locale: { message: 'de' } });
    const spoken = rulerText({ lengths: lengths([0.5, 1]), preferredMm: null, scalp: false });
    expect(spoken.replaceAll('\u00a0', ' ')).toContain('0,5 mm und 1 mm');
  });
});

describe('is to scale', () => {
  test('dots and zones stand at their share of the axis', () => {
    const root = ruler(lengths([0.5, 1, 1.5], chosen(1.5)));
    expect(places(root, 'circle', 'cx')).toEqual(['25%', '50%', '75%']);
    const home = find(root, 'rect.home');
    expect([home.getAttribute('x'), home.getAttribute('width')]).toEqual(['12.5%', '12.5%']);
    const beyond = find(root, 'rect.beyond');
    expect([beyond.getAttribute('x'), beyond.getAttribute('width')]).toEqual(['25%', '75%']);
  });

  test('runs from the right in a language that does', () => {
    speak(mirroredMessages(readMessages()));
    const root = ruler(lengths([0.5, 1, 1.5]), { preferredMm: 0.5 });
    expect(places(root, 'circle', 'cx')).toEqual(['75%', '50%', '25%']);
    expect(find(root, 'rect.home').getAttribute('x')).toBe('75%');
    expect(find(root, '.notch').getAttribute('x')).toBe('75%');
  });

  test.each([
    [[], 1.5],
    [[0.25], 1.5],
    [[1.49], 1.5],
    [[1.5], 2],
    [[0.5, 2.25], 2.5],
    [[3], 3.5],
  ])('%j: the axis ends at %d', (mm, end) => expect(axisOf(lengths(mm))).toBe(end));

  test.each([
    [1.5, [0, 0.5, 1, 1.5]],
    [3, [0, 0.5, 1, 1.5, 2, 2.5, 3]],
    [6.5, [0, 1, 2, 3, 4, 5, 6]],
  ])('an axis to %d has numbers at %j', (axis, numbers) => {
    const numbered = ticksOf(axis).filter((tick) => tick.numbered);
    expect(numbered.map(({ mm }) => mm)).toEqual(numbers);
  });
});

describe('tells its cases apart by shape', () => {
  test('offered is open, chosen is filled', () => {
    const root = ruler(lengths([0.5, 1.5], chosen(1.5)));
    expect(places(root, 'circle', 'class')).toEqual(['open', 'chosen beyond']);
  });

  test('nothing chosen: all open', () => {
    expect(places(ruler(lengths([0.5, 1.5])), 'circle', 'class')).toEqual(['open', 'open']);
  });

  test('nothing stated: a question mark and no dot', () => {
    const root = ruler(lengths([]));
    expect(root.querySelector('.unknown text')?.textContent).toBe('?');
    expect(root.querySelectorAll('circle.open, circle.chosen')).toHaveLength(0);
  });

  test('a dial is a bar, filled where it is over the limit', () => {
    const root = ruler(lengths([0.25, 1], { mode: 'adjustable' }));
    expect(places(root, 'rect.dial', 'class')).toEqual(['dial', 'dial beyond']);
    expect(find(root, 'rect.dial.beyond').getAttribute('x')).toBe(find(root, 'rect.beyond').getAttribute('x'));
  });

  test('a dial that stops in time has no filled part', () => {
    expect(ruler(lengths([0, 0.5], { mode: 'adjustable' })).querySelector('.dial.beyond')).toBeNull();
  });

  test('claims that contradict are joined by crossing arrows, and none is filled', () => {
    const root = ruler(lengths([0.5, 1.5], { conflict: true, ...chosen(0.5) }));
    expect(root.querySelector('.crossing')).not.toBeNull();
    expect(root.querySelector('.chosen')).toBeNull();
  });

  test('the notch stands at the preferred length, and is away without one', () => {
    expect(find(ruler(lengths([0.5]), { preferredMm: 0.3 }), '.notch').getAttribute('x')).toBe('20%');
    expect(ruler(lengths([0.5])).querySelector('.notch')).toBeNull();
  });

  test('a scalp device has its own zone up to 1 mm', () => {
    const root = ruler(lengths([1]), { scalp: true });
    expect(find(root, 'rect.scalp').getAttribute('width')).toBe(`${(0.5 / 1.5) * 100}%`);
    expect(places(root, 'circle', 'class')).toEqual(['chosen scalp']);
  });

  test('the strip of the pill has the marks, but no numbers', () => {
    const root = mount(<RulerStrip lengths={lengths([0.5, 1.5])} scalp={false} />);
    expect(find(root, 'svg').getAttribute('aria-hidden')).toBe('true');
    expect(root.querySelectorAll('circle')).toHaveLength(2);
    expect(root.querySelectorAll('text')).toHaveLength(0);
  });
});

describe('zones', () => {
  test.each([
    [0.2, false, 'below'],
    [0.25, false, 'home'],
    [0.1 + 0.4, false, 'home'],
    [0.501, false, 'beyond'],
    [0.501, true, 'scalp'],
    [1, true, 'scalp'],
    [1.01, true, 'beyond'],
  ])('%d mm (scalp: %s) lies %s', (mm, scalp, zone) => expect(zoneOf(mm, scalp)).toBe(zone));
});

describe('filled is only what the buyer is sure to get', () => {
  test.each<[string, Lengths, boolean]>([
    ['the only one', lengths([0.5]), true],
    ['each of a kit', lengths([0.5, 1], { mode: 'kit' }), true],
    ['the chosen one', lengths([0.5, 1], chosen(0.5)), true],
    ['another is chosen', lengths([0.5, 1], chosen(1)), false],
    ['one of several', lengths([0.5, 1]), false],
    ['an end of a dial', lengths([0.5], { mode: 'adjustable' }), false],
    ['one of two claims', lengths([0.5, 1], { conflict: true }), false],
  ])('%s', (_, shown, certain) => expect(isCertain(0.5, shown)).toBe(certain));
});
