import { type ComponentChild, render } from 'preact';
import { findAll, isConnected, matches, newElement, rootOf } from '../page/nodes';
import { createPlacer } from './placer';

/** The one place on a shop's page that is ours. */
export interface Surface {
  show(content: ComponentChild): void;
  /** Leaves nothing on the page. */
  hide(): void;
  /** What is shown has opened (or closed) and needs another place. */
  onReshape(isOpen: boolean): void;
}

/** A page that takes our element away so often will go on; the badge and the popup still say what there is to say. */
const MOST_RETURNS = 5;

/**
 * A surface over the page: an element without traits at the end of the document, in the top layer where the browser
 * has one, with a shadow root that the page cannot look into. Nothing on the page moves, and no button is covered.
 */
export function createSurface(document: Document, css: string): Surface {
  removeDeserted(document);
  const host = newElement(document, 'div');
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  // A constructed sheet is not subject to the page's Content-Security-Policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const placing = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet, placing];
  const placer = createPlacer(root, placing);
  let isOpen = false;
  let isShown = false;
  let returns = 0;
  if (import.meta.env.MODE === 'e2e') host.id = 'needlewise-hint';

  /** False where the page does not want it. */
  function attach(): boolean {
    if (isOnTop(host)) return true;
    if (isShown) returns++;
    if (returns > MOST_RETURNS) return false;
    isShown = true;
    if (!isConnected(host)) rootOf(document)?.append(host);
    host.popover = 'manual';
    host.showPopover();
    return true;
  }

  function hide(): void {
    isOpen = false;
    isShown = false;
    placer.stop();
    render(null, root);
    host.remove();
  }

  function show(content: ComponentChild): void {
    const wasThere = isOnTop(host);
    if (attach()) render(content, root);
    else hide();
    // What is new says itself that it has a shape.
    if (wasThere) placer.place(isOpen);
  }

  return {
    show(content) {
      try {
        show(content);
      } catch {
        // The page has taken it away within the call, or has named a form like what creates elements.
        hide();
      }
    },
    onReshape(open) {
      isOpen = open;
      placer.place(open);
    },
    hide,
  };
}

function isOnTop(host: HTMLElement): boolean {
  return isConnected(host) && matches(host, ':popover-open');
}

/**
 * Takes away the host of a hint whose script is gone: when an extension is updated, Firefox stops its old scripts
 * without a word. It is known by having nothing: an empty element behind the body, in the top layer.
 */
function removeDeserted(document: Document): void {
  for (const element of findAll(document, 'html > body ~ div[popover="manual"]:empty')) {
    const names = element.getAttributeNames().filter((name) => name !== 'id' || import.meta.env.MODE !== 'e2e');
    if (names.length === 1) element.remove();
  }
}
