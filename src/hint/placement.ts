import type { Box } from '../page/controls';

/** Where our surface stands in the window; all in px. */
export interface Place {
  edge: 'bottom' | 'top';
  side: 'left' | 'right';
  /** From that edge. */
  offset: number;
  /** How high it may become there. */
  room: number;
}

export interface Size {
  width: number;
  height: number;
}

/** What is to be placed. */
export interface Demand extends Size {
  /** The least height it can do with where there is no room for all of it. */
  leastHeight: number;
  /** The least distance from the edges of the window. */
  margin: number;
  /** Where it stands if nothing speaks against it. */
  side: Place['side'];
}

/** Between our surface and what it makes way for. */
const GAP = 8;
/** Further than this from its edge it would be in the way of the page itself, as a share of the window's height. */
const FURTHEST = 0.25;

/**
 * The calmest place where the surface covers none of the page's controls: the corner where it is now, else the one it
 * belongs into, else another; in each as near to the edge as it can be. Where there is no such place, its own corner.
 */
export function placeFor(demand: Demand, view: Size, controls: readonly Box[], now: Place | null): Place {
  const other = demand.side === 'left' ? 'right' : 'left';
  const corners = [
    ...(now ? [now] : []),
    ...(['bottom', 'top'] as const).flatMap((edge) => [{ edge, side: demand.side }, { edge, side: other } as const]),
  ];
  const places = corners.flatMap((corner) => placesIn(corner, demand, view, controls));
  const roomiest = places.toSorted((a, b) => b.room - a.room)[0];
  return (
    places.find(({ room }) => room >= demand.height) ??
    (roomiest && roomiest.room >= demand.leastHeight ? roomiest : unhindered(demand, view))
  );
}

function unhindered({ side, margin }: Demand, { height }: Size): Place {
  return { edge: 'bottom', side, offset: margin, room: height - 2 * margin };
}

/** Where the surface could stand in one corner, between and beside the controls there, the nearest to the edge first. */
function placesIn(
  { edge, side }: Pick<Place, 'edge' | 'side'>,
  { width, margin }: Demand,
  view: Size,
  controls: readonly Box[],
): Place[] {
  const left = side === 'left' ? margin : view.width - margin - width;
  const inTheWay = controls
    .filter((control) => control.left < left + width + GAP && control.right > left - GAP)
    .map(({ top, bottom }) => (edge === 'top' ? [top, bottom] : [view.height - bottom, view.height - top]))
    .map(([from = 0, to = 0]) => ({ from: from - GAP, to: to + GAP }))
    .sort((a, b) => a.from - b.from);
  const places: Place[] = [];
  let offset = margin;
  for (const { from, to } of [...inTheWay, { from: view.height - margin, to: view.height }]) {
    places.push({ edge, side, offset, room: from - offset });
    offset = Math.max(offset, to);
  }
  return places.filter((place) => place.offset <= Math.max(margin, FURTHEST * view.height));
}
