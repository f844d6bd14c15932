import { spend } from './budget';

/**
 * Access to a shop's DOM through the prototypes, because a form's own fields (`<input name="children">`) and a document's
 * named elements (`<img name="title">`) shadow the properties of the same name. Each access is paid for (`budget.ts`).
 */

/** What a search through a part of the page may take, in steps. */
const SEARCH = 8;

const SHOW_ELEMENT = 1;
const SHOW_ELEMENT_AND_TEXT = 5;

const getters = new Map<string, (this: Node) => unknown>();

/** The getter of a property on this prototype or one above it. */
function getterOf(prototype: object, key: string): ((this: Node) => unknown) | undefined {
  for (let level: object | null = prototype; level; level = Object.getPrototypeOf(level)) {
    const getter = Object.getOwnPropertyDescriptor(level, key)?.get;
    if (getter) return getter;
  }
}

/** A property read through the prototype, whatever the node's own names shadow. */
export function property(prototype: object, key: string, node: Node): unknown {
  spend();
  let getter = getters.get(key);
  if (!getter) {
    getter = getterOf(prototype, key);
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

export function nextOf(element: Element): Element | null {
  return property(Element.prototype, 'nextElementSibling', element) as Element | null;
}

export function previousOf(element: Element): Element | null {
  return property(Element.prototype, 'previousElementSibling', element) as Element | null;
}

/** The element's child elements. */
export function childrenOf(element: Element): Element[] {
  return toArray(property(Element.prototype, 'children', element) as HTMLCollection);
}

/** Longer attributes hold no name or class that anyone would understand. */
const MAX_ATTRIBUTE = 2_000;

/** The attribute's value, '' where it has none, at most `limit` characters of it. */
export function attributeOf(element: Element, name: string, limit = MAX_ATTRIBUTE): string {
  spend();
  return (Element.prototype.getAttribute.call(element, name) ?? '').slice(0, limit);
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

export function matches(element: Element, css: string): boolean {
  spend();
  return Element.prototype.matches.call(element, css);
}

export function closest(element: Element, css: string): Element | null {
  spend();
  return Element.prototype.closest.call(element, css);
}

export function contains(outer: Node, inner: Node): boolean {
  spend();
  return Node.prototype.contains.call(outer, inner);
}

/** Every element below the root that the selector matches, in document order. */
export function findAll(root: Document | Element, css: string): Element[] {
  const prototype = root instanceof Document ? Document.prototype : Element.prototype;
  spend(SEARCH);
  return toArray(prototype.querySelectorAll.call(root, css));
}

/** By index: the lists' own iterators cost several times as much. */
function toArray(list: ArrayLike<Element>): Element[] {
  const elements: Element[] = [];
  const { length } = list;
  for (let i = 0; i < length; i++) elements.push(list[i] as Element);
  return elements;
}

export function findFirst(root: Document | Element, css: string): Element | null {
  const prototype = root instanceof Document ? Document.prototype : Element.prototype;
  spend(SEARCH);
  return prototype.querySelector.call(root, css);
}

/** The page's address as it is now. */
export function addressOf(document: Document): string {
  return property(Document.prototype, 'URL', document) as string;
}

/** The page's window, or null where it has none. */
export function windowOf(document: Document): Window | null {
  return property(Document.prototype, 'defaultView', document) as Window | null;
}

/** Listens to what happens on the page. */
export function listenTo(
  target: EventTarget,
  type: string,
  heard: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(target, type, heard, options);
}

/** A new element of the page's own, in none of its places yet. */
export function newElement(document: Document, name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

/** How many elements the page has. */
export function countElements(document: Document): number {
  return Document.prototype.getElementsByTagName.call(document, '*').length;
}

/** The document's title, without an element for it. */
export function titleOf(document: Document): string {
  const { title } = document;
  // An element of that name would be no string. Asked directly because it is the first thing asked on each page.
  return typeof title === 'string' ? title : (property(Document.prototype, 'title', document) as string);
}

/** The document's root element. */
export function rootOf(document: Document): Element | null {
  return findFirst(document, 'html') ?? findFirst(document, '*');
}

/** Whether a radio button or checkbox is on right now. */
export function isChecked(input: Element): boolean {
  return input instanceof HTMLInputElement && property(HTMLInputElement.prototype, 'checked', input) === true;
}

/** What is in an input right now. */
export function inputValue(input: Element): string {
  return input instanceof HTMLInputElement ? String(property(HTMLInputElement.prototype, 'value', input)) : '';
}

/** The option a select shows right now, or null. */
export function selectedOption(select: Element): Element | null {
  return findAll(select, 'option').findLast(isChosen) ?? null;
}

function isChosen(option: Element): boolean {
  return option instanceof HTMLOptionElement && property(HTMLOptionElement.prototype, 'selected', option) === true;
}

/** What to do after a node: go on into it, go on beside it, or end the walk. */
export type Step = 'into' | 'beside' | 'end';

/**
 * Walks all that lies below the root in document order. Done by hand because a walker's own filter calls back for every node, which is several times slower.
 */
function walk(root: Element, kinds: number, visit: (node: Node) => Step): void {
  const walker = Document.prototype.createTreeWalker.call(ownerOf(root), root, kinds);
  let node = walker.nextNode();
  while (node) {
    spend();
    const step = visit(node);
    if (step === 'end') return;
    node = step === 'into' ? walker.nextNode() : nextBeside(walker);
  }
}

/** The next node that is not inside the current one. */
function nextBeside(walker: TreeWalker): Node | null {
  for (;;) {
    const beside = walker.nextSibling();
    if (beside) return beside;
    if (!walker.parentNode()) return null;
  }
}

/** Elements in document order below (and without) the root. */
export function walkElements(root: Element, visit: (element: Element) => Step): void {
  walk(root, SHOW_ELEMENT, (node) => visit(node as Element));
}

/** Elements and texts in document order below the root. */
export function walkNodes(root: Element, visit: (node: Element | Text) => Step): void {
  walk(root, SHOW_ELEMENT_AND_TEXT, (node) => visit(node as Element | Text));
}

function ownerOf(node: Node): Document {
  return property(Node.prototype, 'ownerDocument', node) as Document;
}

/** All text in the element, scripts included. Cheap: for a first look. */
export function rawText(element: Element): string {
  return (property(Element.prototype, 'textContent', element) as string | null) ?? '';
}

/** Text nodes in document order below the root, without those in elements that `skip` names. */
export function textNodesOf(root: Element, skip: (element: Element) => boolean): Text[] {
  const nodes: Text[] = [];
  walkNodes(root, (node) => {
    if (isElement(node)) return skip(node) ? 'beside' : 'into';
    nodes.push(node);
    return 'into';
  });
  return nodes;
}

/** Whether the node is still part of a document. */
export function isConnected(node: Node): boolean {
  return property(Node.prototype, 'isConnected', node) === true;
}

/** Whether the element takes up room on the page. Asks for the layout: not for reading. */
export function isShown(element: Element): boolean {
  return Element.prototype.getClientRects.call(element).length > 0;
}
