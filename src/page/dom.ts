/**
 * The only way text leaves a shop's DOM. Everything goes through the prototypes, because a form's own fields
 * (`<input name="children">`) and a document's named elements (`<img name="title">`) shadow the properties of the same name.
 */

/** Invisible characters that shops put around values: directional marks, zero-width spaces, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Elements whose text nobody reads as words. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'select', 'textarea']);
/** Elements that read as a line of their own. */
const BLOCK = new Set(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul option'.split(
    ' ',
  ),
);

const SHOW_ELEMENT_AND_TEXT = 5;
const SHOW_ELEMENT = 1;
const ACCEPT = 1;
const REJECT = 2;

const getters = new Map<string, (this: Node) => unknown>();

/** A property read from the prototype, whatever the node's own names shadow. */
function property(prototype: object, key: string, node: Node): unknown {
  let getter = getters.get(key);
  if (!getter) {
    getter = Object.getOwnPropertyDescriptor(prototype, key)?.get;
    if (!getter) return (node as unknown as Record<string, unknown>)[key];
    getters.set(key, getter);
  }
  return getter.call(node);
}

export function isElement(node: Node | null): node is Element {
  return node instanceof Element;
}

/** The element's name in lower case. */
export function nameOf(element: Element): string {
  return property(Element.prototype, 'localName', element) as string;
}

export function parentOf(node: Node): Element | null {
  return property(Node.prototype, 'parentElement', node) as Element | null;
}

/** The element's child elements. */
export function childrenOf(element: Element): Element[] {
  return [...(property(Element.prototype, 'children', element) as HTMLCollection)];
}

export function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

export function matches(element: Element, css: string): boolean {
  return Element.prototype.matches.call(element, css);
}

export function closest(element: Element, css: string): Element | null {
  return Element.prototype.closest.call(element, css);
}

export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Every element below the root that the selector matches, in document order. */
export function findAll(root: Document | Element, css: string): Element[] {
  const prototype = root instanceof Document ? Document.prototype : Element.prototype;
  return [...prototype.querySelectorAll.call(root, css)];
}

export function findFirst(root: Document | Element, css: string): Element | null {
  const prototype = root instanceof Document ? Document.prototype : Element.prototype;
  return prototype.querySelector.call(root, css);
}

/** The document's root element. */
export function rootOf(document: Document): Element | null {
  return findFirst(document, 'html') ?? findFirst(document, '*');
}

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

/** Elements in document order below (and without) the root. A rejected one is left out with all that is in it. */
export function walkElements(root: Element, visit: (element: Element) => boolean): void {
  const walker = Document.prototype.createTreeWalker.call(ownerOf(root), root, SHOW_ELEMENT, (node) =>
    visit(node as Element) ? ACCEPT : REJECT,
  );
  while (walker.nextNode());
}

function ownerOf(node: Node): Document {
  return property(Node.prototype, 'ownerDocument', node) as Document;
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

/** Whether a radio button or checkbox is on right now. */
export function isChecked(input: Element): boolean {
  return input instanceof HTMLInputElement && property(HTMLInputElement.prototype, 'checked', input) === true;
}

/** The option a select shows right now, or null. */
export function selectedOption(select: Element): Element | null {
  if (!(select instanceof HTMLSelectElement)) return null;
  const index = property(HTMLSelectElement.prototype, 'selectedIndex', select) as number;
  return findAll(select, 'option')[index] ?? null;
}
