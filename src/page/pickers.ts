import { choiceLabel, dimensionLabel, isCounting, isOtherPicker, isPlaceholder } from './choice-words';
import { nameOfControl, nameOfGroup, type PickerPlace, pickerPlace, precedingWords, wordsOf } from './control-name';
import { textOf, tidyLine } from './dom';
import { isSkipped } from './foreign';
import {
  attributeOf,
  childrenOf,
  closest,
  findAll,
  findFirst,
  hasAttribute,
  isChecked,
  matches,
  nameOf,
  parentOf,
  selectedOption,
} from './nodes';
import type { Picker, Shop } from './shop';

/** One choice as the page shows it. The element is where a person would click. */
export interface Choice {
  label: string;
  dimension: string;
  selected: boolean;
  element: Element;
}

const MAX_LABEL = 160;
const MAX_SELECTS = 60;
const MAX_CHOICES = 1000;
/** A hidden select of whole variants behind the pickers that are shown (Shopify themes). */
const WHOLE_VARIANT = 'select[name="id"]';
/** Elements looked at as groups of swatches. */
const MAX_GROUPS = 400;

const SWATCH_GROUP =
  /swatch|varia(?:nt|tion)|option|sku|select-?size|size-?(?:select|list|pick|option|swatch)|picker|attribute/i;
/** Class names of the chosen one; not those of its opposite. */
const CHOSEN_CLASS =
  /(?:^|(?<!\b(?:not|non|un|de|in))[_-])(?:is)?(?:selected|active|checked|current|chosen|on)$|[a-z](?:Selected|Active|Checked)$/;
/** What build tools put behind class names. */
const HASH = /--[\w-]{5,8}$/;
/** Sliders mark the slide in view in the same words. */
const SLIDE = /slide|slick|swiper|splide|owl-/;

function selectChoices(select: Element, place: PickerPlace): Choice[] {
  const dimension = nameOfControl(select, place) || dimensionLabel(attributeOf(select, 'name'));
  if (isOtherPicker(select, dimension)) return [];
  const chosen = selectedOption(select);
  const choices = findAll(select, 'option')
    .slice(0, MAX_CHOICES)
    .filter((option, i) => !isEmptyOption(option, i, dimension))
    .map((element) => ({
      element,
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
function radioWords(radio: Element, labels: PickerPlace['labels']): string {
  const label = labels.get(attributeOf(radio, 'id')) ?? closest(radio, 'label');
  return wordsOf(label) || swatchWords(radio) || attributeOf(radio, 'value');
}

/** Adds to the group under a key. */
function addTo<Key>(groups: Map<Key, Element[]>, key: Key, element: Element): void {
  const group = groups.get(key);
  if (group) group.push(element);
  else groups.set(key, [element]);
}

function radioChoices(place: PickerPlace): Choice[][] {
  const groups = new Map<string, Element[]>();
  for (const radio of findAll(place.scope, 'input[type="radio"]').slice(0, MAX_CHOICES)) {
    if (isSkipped(radio, place)) continue;
    const name = attributeOf(radio, 'name') || 'unnamed';
    addTo(groups, name, radio);
  }
  return [...groups.values()].map((radios) => {
    const first = radios[0];
    const group = first ? (closest(first, 'fieldset, [role="radiogroup"]') ?? parentOf(first)) : null;
    const dimension = first
      ? nameOfGroup(group, place) || dimensionLabel(attributeOf(first, 'name').replace(/^.*\[|\].*$|-\d+$/g, ''))
      : '';
    if (!first || isOtherPicker(first, dimension)) return [];
    return radios.map((element) => ({
      element,
      label: choiceLabel(radioWords(element, place.labels)),
      dimension,
      selected: isChecked(element) || attributeOf(element, 'aria-checked') === 'true',
    }));
  });
}

const ARIA_OPTION =
  '[role="radio"]:not(input), [role="option"]:not(option), button[aria-pressed], [role="button"][aria-pressed]';

function ariaState(element: Element): boolean {
  return ['aria-checked', 'aria-selected', 'aria-pressed'].some((name) => attributeOf(element, name) === 'true');
}

function ariaChoices(place: PickerPlace): Choice[][] {
  const groups = new Map<Element, Element[]>();
  for (const option of findAll(place.scope, ARIA_OPTION).slice(0, MAX_CHOICES)) {
    if (isSkipped(option, place)) continue;
    const group = closest(option, '[role="radiogroup"], [role="listbox"], fieldset, ul') ?? parentOf(option);
    if (group) addTo(groups, group, option);
  }
  return [...groups].map(([group, options]) => {
    const dimension = nameOfGroup(group, place);
    if (isOtherPicker(group, dimension)) return [];
    return options.map((element) => ({
      element,
      label: swatchLabel(element),
      dimension,
      selected: ariaState(element),
    }));
  });
}

/** What a choice without words of its own is called. */
function swatchWords(element: Element): string {
  const picture = findFirst(element, 'img[alt]');
  const names = ['aria-label', 'title', 'option-label', 'data-option-label', 'data-value'].map((name) =>
    attributeOf(element, name),
  );
  return [...names, picture ? attributeOf(picture, 'alt') : ''].find(Boolean) ?? '';
}

function swatchLabel(element: Element): string {
  return choiceLabel(wordsOf(element) || swatchWords(element));
}

/** Neighbours alike in a part called swatches, variants or options, told apart by a class. */
function swatchChoices(place: PickerPlace): Choice[][] {
  const groups = findAll(
    place.scope,
    '[class*="swatch" i], [class*="varia" i], [class*="option" i], [class*="sku" i], [class*="size" i]',
  )
    .filter((group) => SWATCH_GROUP.test(`${attributeOf(group, 'class')} ${attributeOf(group, 'id')}`))
    .slice(0, MAX_GROUPS);
  return groups.map((group) => {
    const children = childrenOf(group);
    if (children.length < 2 || isSkipped(group, place)) return [];
    if (findFirst(group, 'select, input, [role="radio"], [role="option"], table, p + p')) return [];
    if (new Set(children.map(nameOf)).size > 1 || !children.every(isSwatch)) return [];
    const dimension = dimensionLabel(precedingWords(group));
    if (isOtherPicker(group, dimension)) return [];
    return children.map((element) => ({
      element,
      label: swatchLabel(element),
      dimension,
      selected: isMarkedChosen(element) || ariaState(element),
    }));
  });
}

function isMarkedChosen(element: Element): boolean {
  if (attributeOf(element, 'aria-current') === 'true') return true;
  return attributeOf(element, 'class')
    .split(/\s+/)
    .some((name) => !SLIDE.test(name) && (CHOSEN_CLASS.test(name) || CHOSEN_CLASS.test(name.replace(HASH, ''))));
}

/** Something small to click, of a few words. */
function isSwatch(element: Element): boolean {
  const clickable =
    /^(?:a|button|li|label)$/.test(nameOf(element)) ||
    hasAttribute(element, 'tabindex') ||
    hasAttribute(element, 'data-value');
  const label = swatchLabel(element);
  return clickable && label !== '' && label.length <= 40;
}

/** The choices of a picker that a shop is known to have. */
function knownChoices(picker: Picker, place: PickerPlace): Choice[][] {
  return findAll(place.scope, picker.group.css).map((group) => {
    const dimension = dimensionLabel(picker.name ? wordsOf(findFirst(group, picker.name)) : nameOfGroup(group, place));
    const choices = findAll(group, picker.option)
      .slice(0, MAX_CHOICES)
      .map((element) => ({
        element,
        label: choiceLabel(picker.words ? wordsOf(findFirst(element, picker.words)) : swatchLabel(element)),
        dimension,
        selected: matches(element, picker.chosen) || findFirst(element, picker.chosen) !== null,
      }));
    return withChosenWords(choices, group, dimension, picker.chosenWords);
  });
}

/** Where no choice is marked, the words beside the picker say which one it is. */
function withChosenWords(choices: Choice[], group: Element, dimension: string, css: string | undefined): Choice[] {
  const element = css ? findFirst(group, css) : null;
  const words = element ? choiceLabel(textOf(element)) : '';
  if (!element || words === '' || isPlaceholder(words) || choices.some(({ selected }) => selected)) return choices;
  if (!choices.some(({ label }) => label === words)) {
    return [...choices, { element, label: words, dimension, selected: true }];
  }
  return choices.map((choice) => (choice.label === words ? { ...choice, selected: true } : choice));
}

/** Joins pickers that show the same choices twice: a hidden select behind swatches. */
function join(groups: Choice[][]): Choice[] {
  const kept: Choice[][] = [];
  for (const group of groups) {
    const choices = oneChosen(group).filter(
      ({ label }) => label !== '' && label.length <= MAX_LABEL && !isPlaceholder(label),
    );
    // One thing to press, without a name, is a button.
    if (choices.length === 0 || (choices.length === 1 && choices[0]?.dimension === '')) continue;
    const twin = kept.find((other) => choices.every(({ label }) => other.some((choice) => choice.label === label)));
    if (!twin) kept.push(dedupe(choices));
    else if (!twin.some(({ selected }) => selected)) {
      for (const choice of twin) choice.selected = choices.some((one) => one.selected && one.label === choice.label);
    }
  }
  return kept.flat().slice(0, MAX_CHOICES);
}

/** Where several of one group are marked, the mark means something else than chosen. */
function oneChosen(group: Choice[]): Choice[] {
  const labels = new Set(group.filter(({ selected }) => selected).map(({ label }) => label));
  return labels.size <= 1 ? group : group.map((choice) => ({ ...choice, selected: false }));
}

function dedupe(choices: Choice[]): Choice[] {
  const byLabel = new Map<string, Choice>();
  for (const choice of choices) {
    const before = byLabel.get(choice.label);
    if (before) before.selected ||= choice.selected;
    else byLabel.set(choice.label, { ...choice });
  }
  return [...byLabel.values()];
}

/**
 * Every choice that the product's pickers offer within the scope, first those a shop is known to have, then what looks
 * like one anywhere. Placeholders are no choices; where nothing is chosen, none is selected.
 */
export function choicesOf(
  scope: Element,
  { pickers, hasOtherPickers = true }: Pick<Shop, 'pickers' | 'hasOtherPickers'>,
  skip: (element: Element) => boolean,
): Choice[] {
  const groups = knownGroups(scope, pickers);
  const known = pickers.flatMap((picker) => knownChoices(picker, pickerPlace(scope, skip)));
  if (!hasOtherPickers) return join(known);
  const place = pickerPlace(scope, (element) => skip(element) || groups.has(element));
  const selects = findAll(scope, 'select:not([multiple])')
    .slice(0, MAX_SELECTS)
    .filter((select) => !isSkipped(select, place));
  const read = (css: string) =>
    selects.filter((select) => matches(select, css)).map((select) => selectChoices(select, place));
  const shown = join([
    ...known,
    ...read(`:not(${WHOLE_VARIANT})`),
    ...radioChoices(place),
    ...ariaChoices(place),
    ...swatchChoices(place),
  ]);
  // Kept up to date by some themes only, so it counts where there is nothing else.
  return shown.length > 0 ? shown : join(read(WHOLE_VARIANT));
}

/** Groups whose choices are read already, where there are any. */
function knownGroups(scope: Element, pickers: readonly Picker[]): ReadonlySet<Element> {
  return new Set(
    pickers.flatMap(({ group, option }) =>
      findAll(scope, group.css).filter((element) => findFirst(element, option) !== null),
    ),
  );
}
