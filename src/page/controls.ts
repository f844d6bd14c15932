import { spend } from './budget';
import { findAll } from './nodes';

/** What a person presses or fills in. Shops style links as buttons, too. */
const CONTROLS =
  'button, input, select, textarea, [role="button"], [role="combobox"], a[class*="btn" i], a[class*="button" i]';
/** A button to buy with is never smaller, in px; arrows, stars and dots are. */
const LEAST_WIDTH = 60;
const LEAST_HEIGHT = 24;

/** A place in the window, in px from its top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Where the page's own buttons and fields stand in the window just now, without the tiny ones. Asks for the layout,
 * which the reader must never do: for placing our own surface, seldom, and never while the person scrolls.
 */
export function controlsInView(document: Document): Box[] {
  return findAll(document, CONTROLS)
    .map(boxOf)
    .filter((box) => isLarge(box) && isInView(box));
}

/** Nothing of a control that is hidden. */
function boxOf(element: Element): Box {
  spend();
  if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true }))
    return { left: 0, top: 0, right: 0, bottom: 0 };
  return Element.prototype.getBoundingClientRect.call(element);
}

function isLarge({ left, top, right, bottom }: Box): boolean {
  return right - left >= LEAST_WIDTH && bottom - top >= LEAST_HEIGHT;
}

function isInView({ left, top, right, bottom }: Box): boolean {
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
