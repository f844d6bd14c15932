import { describe, expect, test } from 'vitest';
import { type Demand, type Place, placeFor } from '../../src/hint/placement';
import type { Box } from '../../src/page/controls';

const VIEW = { width: 1000, height: 800 };
const PILL: Demand = { width: 300, height: 60, leastHeight: 60, margin: 16, side: 'right' };
const CARD: Demand = { width: 370, height: 280, leastHeight: 160, margin: 16, side: 'right' };

const BUY: Box = { left: 750, top: 600, right: 950, bottom: 640 };
const CORNER: Box = { left: 850, top: 740, right: 990, bottom: 790 };
const BAR: Box = { left: 0, top: 740, right: 1000, bottom: 800 };

function boxOf({ edge, side, offset, room }: Place, { width, height, margin }: Demand): Box {
  const left = side === 'left' ? margin : VIEW.width - margin - width;
  const high = Math.min(height, room);
  const top = edge === 'top' ? offset : VIEW.height - offset - high;
  return { left, top, right: left + width, bottom: top + high };
}

function covers(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

describe('the pill stands', () => {
  test.each<[string, Box[], Partial<Place>]>([
    ['in its corner when nothing is there', [], { edge: 'bottom', side: 'right', offset: 16 }],
    ['in its corner below a button that is far enough up', [BUY], { edge: 'bottom', side: 'right', offset: 16 }],
    ['above what stands in its corner', [CORNER], { edge: 'bottom', side: 'right', offset: 68 }],
    ['above a bar along the whole edge', [BAR], { edge: 'bottom', side: 'right', offset: 68 }],
    [
      'on the other side when its own is full',
      [500, 560, 620, 680, 740].map((top) => ({ left: 700, top, right: 990, bottom: top + 50 })),
      { edge: 'bottom', side: 'left', offset: 16 },
    ],
    ['at the top when there is no room below', [{ ...BAR, top: 400 }], { edge: 'top', side: 'right', offset: 16 }],
  ])('%s', (_, controls, place) => {
    expect(placeFor(PILL, VIEW, controls, null)).toMatchObject(place);
  });

  test('on the left of a page that is written from the right', () => {
    expect(placeFor({ ...PILL, side: 'left' }, VIEW, [], null)).toMatchObject({ edge: 'bottom', side: 'left' });
  });

  test('in its corner when there is no place at all', () => {
    const everything = [{ left: 0, top: 0, right: 1000, bottom: 800 }];
    expect(placeFor(PILL, VIEW, everything, null)).toMatchObject({ edge: 'bottom', side: 'right', offset: 16 });
  });

  test('where it is, as long as nothing is in its way there', () => {
    const now: Place = { edge: 'top', side: 'left', offset: 16, room: 700 };
    expect(placeFor(PILL, VIEW, [], now)).toMatchObject({ edge: 'top', side: 'left', offset: 16 });
    const inTheWay = [{ left: 0, top: 0, right: 400, bottom: 500 }];
    expect(placeFor(PILL, VIEW, inTheWay, now)).toMatchObject({ edge: 'bottom', side: 'right' });
  });
});

describe('the card', () => {
  test('becomes no higher than the room below a button', () => {
    const button = { ...BUY, top: 400, bottom: 440 };
    expect(placeFor(CARD, VIEW, [button], null)).toMatchObject({ edge: 'bottom', side: 'right', room: 800 - 16 - 448 });
  });

  test('goes elsewhere rather than become too low', () => {
    expect(placeFor(CARD, VIEW, [BUY], null)).toMatchObject({ edge: 'bottom', side: 'left' });
  });

  test('is content with less where it cannot have all it needs', () => {
    const narrow = { width: 360, height: 640 };
    const sheet = { ...CARD, width: 360, margin: 0 };
    const button = { left: 20, top: 260, right: 340, bottom: 380 };
    expect(placeFor(sheet, narrow, [button], null)).toMatchObject({ edge: 'bottom', room: 252 });
  });
});

test.each([PILL, CARD])('whatever stands about, nothing is covered where there is a place (%j)', (demand) => {
  for (let top = 0; top <= 760; top += 20) {
    for (const left of [0, 300, 600, 800]) {
      const controls = [
        { left, top, right: left + 200, bottom: top + 40 },
        { left: 1000 - left - 150, top: 760 - top, right: 1000 - left, bottom: 800 - top },
      ];
      const box = boxOf(placeFor(demand, VIEW, controls, null), demand);
      expect(controls.filter((control) => covers(box, control))).toEqual([]);
    }
  }
});
