import { atMost } from './budget';
import { choiceLabel, dimensionLabel, isCounting, isOtherPicker, isPlaceholder } from './choice-words';
import { nameOfControl, type PickerPlace, wordsOf } from './control-name';
import { textOf, tidyLine } from './dom';
import { attributeOf, closest, findAll, findFirst, hasAttribute, selectedOption } from './nodes';

/** One choice as the page shows it. */
export interface Choice {
  label: string;
  dimension: string;
  selected: boolean;
  /** Where a person would click; several where the page has the choice twice (a hidden select behind swatches). */
  elements: Element[];
}

/** More choices than this no picker has. Of all of them together the longest needle counts, so none may be left out. */
export const MAX_CHOICES = 3000;

/** The choices of a select. */
export function selectChoices(select: Element, place: PickerPlace): Choice[] {
  const dimension = nameOfControl(select, place) || dimensionLabel(attributeOf(select, 'name'));
  if (isOtherPicker(select, dimension)) return [];
  const options = atMost(MAX_CHOICES, findAll(select, 'option'));
  const chosen = selectedOption(select);
  const choices = options
    .filter((option, i) => !isEmptyOption(option, i, dimension))
    .map((element) => ({
      elements: [element],
      label: choiceLabel(textOf(element)),
      dimension,
      selected: element === chosen,
    }));
  return isCounting(choices.map(({ label }) => label)) ? [] : choices;
}

/** An option that chooses nothing. Only the first one may be told by its words or state alone. */
function isEmptyOption(option: Element, index: number, dimension: string): boolean {
  const label = tidyLine(textOf(option));
  if (index === 0 && !/\d/.test(label)) {
    if (hasAttribute(option, 'disabled') || hasAttribute(option, 'hidden')) return true;
    if (label.toLowerCase() === dimension.toLowerCase()) return true;
  }
  if (hasAttribute(option, 'value') && /^(?:-1)?$/.test(attributeOf(option, 'value').trim())) return true;
  return label === '' || (index === 0 && isPlaceholder(label)) || /^[-–—\s]+$/.test(label);
}

/** The words of a radio button: its label, else what it is called. */
export function radioWords(radio: Element, labels: PickerPlace['labels']): string {
  const label = labels.get(attributeOf(radio, 'id')) ?? closest(radio, 'label');
  return wordsOf(label) || swatchWords(radio) || attributeOf(radio, 'value');
}

/** What a choice without words of its own is called. */
export function swatchWords(element: Element): string {
  const picture = findFirst(element, 'img[alt]');
  const names = ['aria-label', 'title', 'option-label', 'data-option-label', 'data-value'].map((name) =>
    attributeOf(element, name),
  );
  return [...names, picture ? attributeOf(picture, 'alt') : ''].find(Boolean) ?? '';
}

/** What a choice is called: by its words, else by what stands for them. */
export function swatchLabel(element: Element): string {
  return choiceLabel(wordsOf(element) || swatchWords(element));
}
