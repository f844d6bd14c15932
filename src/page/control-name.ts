import { dimensionLabel, isPlaceholder } from './choice-words';
import { textOf, tidyLine } from './dom';
import { attributeOf, childrenOf, closest, findAll, findFirst, matches, parentOf, previousOf } from './nodes';

const CHOICE = 'input, label[for], [role="radio"], [role="option"], [aria-pressed], button, a, li, img';

/** Where choices are looked for. */
export interface PickerPlace {
  scope: Element;
  /** What in there is about something else. */
  skip: (element: Element) => boolean;
  /** Labels by the id they are for. */
  labels: ReadonlyMap<string, Element>;
}

/** The place with its labels looked up once. */
export function pickerPlace(scope: Element, skip: (element: Element) => boolean): PickerPlace {
  const labels = new Map<string, Element>();
  for (const label of findAll(scope, 'label[for]')) labels.set(attributeOf(label, 'for'), label);
  return { scope, skip, labels };
}

/** An element's words, as far as a name or a choice may need. */
export function wordsOf(element: Element | null): string {
  return element ? textOf(element, undefined, 300) : '';
}

/** The name of a group of choices: its legend, its own first words, else what names it as a control. */
export function nameOfGroup(group: Element | null, place: PickerPlace): string {
  if (!group) return '';
  const names = [findFirst(group, 'legend'), leadingPart(group)].map((part) => dimensionLabel(wordsOf(part)));
  return names.find(Boolean) ?? nameOfControl(group, place);
}

/** What stands in a group before its choices. */
function leadingPart(group: Element): Element | null {
  const [first] = childrenOf(group);
  return first && !matches(first, CHOICE) && findFirst(first, CHOICE) === null ? first : null;
}

/** Words that name a control: its label, aria-label, legend, or what stands right before it. */
export function nameOfControl(control: Element, { scope, labels }: PickerPlace): string {
  const labelled = attributeOf(control, 'aria-labelledby').split(' ')[0] ?? '';
  const byReference = labelled ? findFirst(scope, `#${CSS.escape(labelled)}`) : null;
  const row = closest(control, 'tr');
  const candidates = [
    wordsOf(labels.get(attributeOf(control, 'id')) ?? null),
    attributeOf(control, 'aria-label'),
    wordsOf(byReference),
    wordsOf(findFirst(closest(control, 'fieldset') ?? control, 'legend')),
    wordsOf(row && findFirst(row, 'th, .label, label')),
    precedingWords(control),
  ];
  return candidates.map(dimensionLabel).find((name) => name !== '' && !isPlaceholder(name)) ?? '';
}

/** The words of the nearest short neighbour before the element, at most two levels up. */
export function precedingWords(control: Element): string {
  let element: Element | null = control;
  for (let level = 0; element && level < 3; level++) {
    const before = previousOf(element);
    const words = before ? tidyLine(wordsOf(before)) : '';
    if (words && words.length <= 60) return words;
    element = parentOf(element);
  }
  return '';
}
