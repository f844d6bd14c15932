import { BUDGET_MS, withinBudget } from '../page/budget';
import { type Box, controlsInView } from '../page/controls';
import { listenTo, matches, rootOf } from '../page/nodes';
import { type Demand, type Place, placeFor } from './placement';

/** Keeps our surface off the page's controls. */
export interface Placer {
  /** Finds the surface its place, now and after each scrolling or resizing. `isOpen`: it is the card, else the pill. */
  place(isOpen: boolean): void;
  stop(): void;
}

/** In px. */
const MARGIN = 16;
/** The card scrolls inside: this high it is of use, and as low as that it can still be read. In px. */
const USEFUL_CARD = 280;
const LEAST_CARD = 160;
/** As in theme.css: in a window so narrow the card is a sheet from side to side. */
const NARROW = '(max-width: 480px)';

/**
 * Places the host of our shadow root. Written into this one of the root's sheets, for the host itself is part of the
 * page and is to have no traits.
 */
export function createPlacer(root: ShadowRoot, sheet: CSSStyleSheet): Placer {
  const host = root.host as HTMLElement;
  let now: Place | null = null;
  /** Where the surface was last, to know whether it has moved or become another size. */
  let before: string | null = null;
  let isOpen = false;
  let life: AbortController | null = null;

  function settle(why?: Event): void {
    const page = rootOf(document);
    if (!matches(host, ':popover-open') || !page) return;
    const isSheet = isOpen && matchMedia(NARROW).matches;
    const view = { width: page.clientWidth, height: innerHeight };
    const side = getComputedStyle(page).direction === 'rtl' ? 'left' : 'right';
    const last = now;
    now = placeFor({ ...demandOf(host, isOpen, isSheet, view.width), side }, view, controlsOf(document), now);
    sheet.replaceSync(cssOf(now, isSheet));
    const box = JSON.stringify(host.getBoundingClientRect());
    // What goes along with the edges of the window, as where phones hide their bars, stays where it is.
    const hasMoved = why?.type === 'resize' ? last && !isSamePlace(last, now) : before !== null && box !== before;
    if (hasMoved) comeAnew(root, host);
    before = box;
  }

  function follow(): void {
    if (life) return;
    life = new AbortController();
    const { signal } = life;
    listenTo(document, 'scrollend', settle, { signal, passive: true, capture: true });
    window.addEventListener('resize', settle, { signal });
    window.addEventListener('load', settle, { signal });
  }

  return {
    place(open) {
      isOpen = open;
      follow();
      settle();
    },
    stop() {
      life?.abort();
      life = null;
      now = null;
      before = null;
    },
  };
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.edge === other.edge && one.side === other.side && one.offset === other.offset;
}

/** Where the page has more of them than can be looked at, none of them counts. */
function controlsOf(document: Document): Box[] {
  try {
    return withinBudget(BUDGET_MS, () => controlsInView(document));
  } catch {
    return [];
  }
}

function demandOf(host: HTMLElement, isOpen: boolean, isSheet: boolean, viewWidth: number): Omit<Demand, 'side'> {
  const { width, height } = host.getBoundingClientRect();
  return {
    width: isSheet ? viewWidth : width,
    height: isOpen ? Math.min(height, USEFUL_CARD) : height,
    leastHeight: isOpen ? LEAST_CARD : height,
    margin: isSheet ? 0 : MARGIN,
  };
}

function cssOf({ edge, side, offset, room }: Place, isSheet: boolean): string {
  // Not below the rounded end of a phone's screen, where only the background of a sheet belongs.
  const along = isSheet || edge === 'top' ? `${offset}px` : `max(${offset}px, env(safe-area-inset-bottom))`;
  return `
    :host {
      ${edge}: ${along} !important;
      ${side}: ${isSheet ? 0 : MARGIN}px !important;
      ${isSheet ? 'inline-size: 100% !important; max-inline-size: none !important;' : ''}
    }
    .card {
      --room: ${Math.floor(room)}px;
      ${isSheet && offset === 0 ? `border-${edge}: 0; border-${edge}-left-radius: 0; border-${edge}-right-radius: 0;` : ''}
    }`;
}

/**
 * Takes the surface away and shows it again before anything is painted. What moves in view would count as the page
 * moving; what goes and comes does not. The focus stays where it was.
 */
function comeAnew(root: ShadowRoot, host: HTMLElement): void {
  const focused = root.activeElement;
  host.hidePopover();
  host.showPopover();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
