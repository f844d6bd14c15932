import { contains, isElement, nameOf, ownerOf, parentOf, property } from './nodes';

/** Invisible characters that shops put around values: directional marks, zero-width spaces, soft hyphens. */
export const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Elements whose text nobody reads as words. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'select', 'textarea']);
/** True for scripts, styles and other elements whose text nobody reads. */
export function isSilent(element: Element): boolean {
  return SILENT.has(nameOf(element));
}

/** Elements that read as a line of their own. */
const BLOCK = new Set(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul option'.split(
    ' ',
  ),
);

const SHOW_ELEMENT_AND_TEXT = 5;
const ACCEPT = 1;
const REJECT = 2;

/** Words with their invisible marks taken out and runs of space made one; line breaks stay. */
export function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

/** Words on one line. */
export function tidyLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** A number that continues across an element's edge: "1" and ".5mm", "0," and "5". */
function isCutNumber(left: string, right: string): boolean {
  const end = left.slice(-2);
  return (/\d$/.test(end) && /^[.,]\d/.test(right)) || (/\d[.,]$/.test(end) && /^\d/.test(right));
}

/** The nearest element around the node (or the node itself) that reads as a line of its own, up to the root. */
function blockAround(node: Node, root: Element): Element | null {
  let element = isElement(node) ? node : parentOf(node);
  while (element && element !== root && !BLOCK.has(nameOf(element))) element = parentOf(element);
  return element === root ? null : element;
}

/** Whether markup puts two elements next to each other with nothing between, so that their words would run together. */
function isGlued(element: Element): boolean {
  return isElement(property(Node.prototype, 'previousSibling', element) as Node | null);
}

/**
 * The element's words: without scripts, styles and what `skip` names; a line break between blocks and cells; a space
 * between neighbouring elements that the markup leaves glued. At most about `limit` characters.
 */
export function textOf(root: Element, skip: (element: Element) => boolean = never, limit = 100_000): string {
  if (SILENT.has(nameOf(root))) return '';
  const walker = Document.prototype.createTreeWalker.call(ownerOf(root), root, SHOW_ELEMENT_AND_TEXT, (node) =>
    isElement(node) && (SILENT.has(nameOf(node)) || skip(node)) ? REJECT : ACCEPT,
  );
  let text = '';
  let gap = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node && text.length < limit; node = walker.nextNode()) {
    if (block && !contains(block, node)) {
      gap = '\n';
      block = blockAround(node, root);
    }
    if (isElement(node)) {
      if (BLOCK.has(nameOf(node))) {
        gap = '\n';
        block = node;
      } else if (gap === '' && isGlued(node)) gap = ' ';
      continue;
    }
    // Line breaks inside a text node are only the source's.
    const words = (node as Text).data.replace(/\s+/g, ' ');
    if (words === ' ' || words === '') {
      gap ||= words;
      continue;
    }
    if (gap && text && !isCutNumber(text, words)) text += gap;
    gap = '';
    text += words;
  }
  return tidy(text);
}

function never(): boolean {
  return false;
}
