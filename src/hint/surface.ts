import { type ComponentChild, render } from 'preact';
import { createPlacer } from './placer';

/** The one place on a shop's page that is ours. */
export interface Surface {
  show(content: ComponentChild): void;
  /** Leaves nothing on the page. */
  hide(): void;
  /** What is shown has opened (or closed) and needs another place. */
  onReshape(isOpen: boolean): void;
}

/**
 * A surface over the page: an element without traits at the end of the document, in the top layer where the browser
 * has one, with a shadow root that the page cannot look into. Nothing on the page moves, and no button is covered.
 */
export function createSurface(document: Document, css: string): Surface {
  removeDeserted(document);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  // A constructed sheet is not subject to the page's Content-Security-Policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const placing = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet, placing];
  const placer = createPlacer(root, placing);
  let isOpen = false;
  if (import.meta.env.MODE === 'e2e') host.id = 'needlewise-hint';
  return {
    show(content) {
      const wasThere = host.isConnected;
      attach(document, host);
      render(content, root);
      // What is new says itself that it has a shape.
      if (wasThere) placer.place(isOpen);
    },
    onReshape(open) {
      isOpen = open;
      placer.place(open);
    },
    hide() {
      isOpen = false;
      placer.stop();
      render(null, root);
      host.remove();
    },
  };
}

/**
 * Takes away the host of a hint whose script is gone: when an extension is updated, Firefox stops its old scripts
 * without a word. It is known by having nothing: an empty element behind the body, in the top layer.
 */
function removeDeserted(document: Document): void {
  for (const element of document.querySelectorAll('html > body ~ div[popover="manual"]:empty')) {
    const names = element.getAttributeNames().filter((name) => name !== 'id' || import.meta.env.MODE !== 'e2e');
    if (names.length === 1) element.remove();
  }
}

function attach(document: Document, host: HTMLElement): void {
  if (host.isConnected) return;
  document.documentElement.append(host);
  host.popover = 'manual';
  host.showPopover();
}
