import { attributeOf, contains, isElement, nameOf, parentOf, property, walkNodes } from './nodes';

/** Invisible characters that shops put around values: directional marks, zero-width spaces, soft hyphens. */
export const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Words set in reverse: a page can so show "2.0 mm" where its text says "mm 0.2". */
const REVERSED = /\u202e([^\u202c\n]*)/g;
/** Elements whose text nobody reads as words. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'select', 'textarea']);
/** Room for the space a source may have before its words. */
const LEADING_SPACE = 1000;

/** True for scripts, styles and other elements whose text nobody reads. */
export function isSilent(element: Element): boolean {
  return SILENT.has(nameOf(element));
}

/** True for words that are only read out to those who do not see ("Details about" before a title). */
export function isUnseen(element: Element): boolean {
  return /\b(?:g-hdn|clipped|visually-hidden|sr-only|screen-reader\S*)\b/.test(attributeOf(element, 'class'));
}

/** Elements that read as a line of their own. */
const BLOCK = new Set(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul option'.split(
    ' ',
  ),
);

/** Words in the order in which people see them, without invisible marks. */
function asSeen(text: string): string {
  return text.replace(REVERSED, (_, words: string) => [...words].reverse().join('')).replace(INVISIBLE, '');
}

/** Words with their invisible marks taken out and runs of space made one; line breaks stay. */
export function tidy(text: string): string {
  return asSeen(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

/** Words on one line. */
export function tidyLine(text: string): string {
  return asSeen(text).replace(/\s+/g, ' ').trim();
}

/** A number that continues across an element's edge: "1" and ".5mm", "0," and "5". */
function isCutNumber(left: string, right: string): boolean {
  return (/\d$/.test(left) && /^[.,]\d/.test(right)) || (/\d[.,]$/.test(left) && /^\d/.test(right));
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
  let text = '';
  /** The last characters, kept apart: reading them off a text that still grows is slow. */
  let end = '';
  let gap = '';
  let block: Element | null = null;
  walkNodes(root, (node) => {
    if (text.length >= limit) return 'end';
    if (block && !contains(block, node)) {
      gap = '\n';
      block = blockAround(node, root);
    }
    if (isElement(node)) {
      const name = nameOf(node);
      if (SILENT.has(name) || skip(node)) return 'beside';
      if (BLOCK.has(name)) {
        gap = '\n';
        block = node;
      } else if (gap === '' && isGlued(node)) gap = ' ';
      return 'into';
    }
    // Line breaks inside a text node are only the source's.
    const words = node.data.slice(0, limit + LEADING_SPACE).replace(/\s+/g, ' ');
    if (words === ' ' || words === '') {
      gap ||= words;
      return 'into';
    }
    if (gap && text && !isCutNumber(end, words)) text += gap;
    gap = '';
    text += words;
    end = words.slice(-2);
    return 'into';
  });
  return tidy(text);
}

/** True when there are words in the element. */
export function hasWords(element: Element): boolean {
  return textOf(element, never, 1) !== '';
}

function never(): boolean {
  return false;
}
