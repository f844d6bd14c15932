import { textOf, tidyLine } from './dom';
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
import type { Picker } from './shop';

/** One choice as the page shows it. The element is where a person would click. */
export interface Choice {
  label: string;
  dimension: string;
  selected: boolean;
  element: Element;
}

type Skip = (element: Element) => boolean;

const MAX_LABEL = 80;
const MAX_CHOICES = 1000;
/** Elements looked at as groups of swatches. */
const MAX_GROUPS = 400;

/** Pickers of something else: how many, where to, in which order, why reported. */
const OTHER_PICKER =
  /(?:^|[^a-z])(?:qty|quantity|quantit[éày]|menge|anzahl|cantidad|quantidade|aantal|ilość|adet|количество|数量|수량|country|region|state|province|zip|currency|language|locale|sort|order-?by|filter|category|department|rating|report|reason|gift|warranty|protection|subscription|frequency|selling_plan|payment|shipping|delivery|month|year|day|search|nav|accessib\w*|contrast|font|theme|feedback|stars?|wish\w*|profile|consent)(?![a-z])/i;
/** What stands in a picker before anything is chosen. */
const PLACEHOLDER =
  /^[\s\-–—.*·:]*(?:$|(?:please |bitte |veuillez |por favor |lütfen |пожалуйста )?(?:select|choose|pick|wähl|auswähl|auswahl|ausw\.|choisi|sélect|select|elij|elig|escoj|selecc|escolh|selecion|scegli|selezion|kies|selecteer|wybierz|välj|vælg|velg|valitse|seç|выбер|выбрать|оберіть|виберіть|选择|請選|请选|選択|お選び|선택|اختر|إختر|اختار|בחר|เลือก|chọn|pilih|vyber|zvol|válass|alege|επιλ))/i;
/** Words a choice carries beside its own: prices and what the shop has of it. */
const PRICE =
  /\s*(?:[[(]?\s*[+-]?\s*(?:(?:US|CA|AU|NZ|HK|S|R|MX)?\s?[$€£¥₹₽₩₺]|USD|EUR|GBP|Rs\.?|kr\.?|zł|CHF)\s?\d[\d.,\s]*(?:\s*[-–]\s*[$€£¥₹₽₩₺]?\s?\d[\d.,]*)?\s*[\])]?|[[(]?\s*[+-]?\s*\d[\d.,]*\s?(?:€|£|¥|₹|₽|₩|₺|kr\b|zł|USD|EUR|GBP|CHF|руб\.?|TL\b)\s*[\])]?)\s*$/;
const SWATCH_GROUP =
  /swatch|varia(?:nt|tion)|option|sku|select-?size|size-?(?:select|list|pick|option|swatch)|picker|attribute/i;
const CHOSEN_CLASS =
  /(?:^|[\s_-])(?:selected|active|checked|current|chosen|is-on)(?![a-z])|[a-z](?:Selected|Active|Checked)\b/;

/** True for the words of a picker in which nothing is chosen. */
export function isPlaceholder(label: string): boolean {
  return PLACEHOLDER.test(label);
}

/** A choice's own words, without a price behind them. */
export function choiceLabel(words: string): string {
  const label = tidyLine(words);
  const bare = label.replace(PRICE, '').replace(/[\s\-–—|/,:]+$/, '');
  return bare === '' ? label : bare;
}

/** "Size: 0.5 mm" or "Select Size *" → "Size". */
function dimensionLabel(words: string): string {
  const line = tidyLine(words)
    .replace(/[:：].*$/s, '')
    .replace(/[\s*]+$/, '');
  return line.length <= 40 ? line : '';
}

function wordsOf(element: Element | null): string {
  return element ? textOf(element, undefined, 300) : '';
}

/** Words that name a control: its label, aria-label, legend, or what stands right before it. */
function nameOfControl(control: Element, scope: Element): string {
  const id = attributeOf(control, 'id');
  const byFor = id ? findAll(scope, 'label').find((label) => attributeOf(label, 'for') === id) : undefined;
  const labelled = attributeOf(control, 'aria-labelledby').split(' ')[0] ?? '';
  const byReference = labelled ? findAll(scope, '[id]').find((one) => attributeOf(one, 'id') === labelled) : undefined;
  const row = closest(control, 'tr');
  const candidates = [
    wordsOf(byFor ?? null),
    attributeOf(control, 'aria-label'),
    wordsOf(byReference ?? null),
    wordsOf(findFirst(closest(control, 'fieldset') ?? control, 'legend')),
    wordsOf(row && findFirst(row, 'th, .label, label')),
    precedingWords(control),
  ];
  return candidates.map(dimensionLabel).find((name) => name !== '' && !isPlaceholder(name)) ?? '';
}

/** The words of the nearest short neighbour before the element, at most two levels up. */
function precedingWords(control: Element): string {
  let element: Element | null = control;
  for (let level = 0; element && level < 3; level++) {
    const siblings: Element[] = childrenOf(parentOf(element) ?? element);
    const before = siblings[siblings.indexOf(element) - 1];
    const words = before ? tidyLine(wordsOf(before)) : '';
    if (words && words.length <= 60) return words;
    element = parentOf(element);
  }
  return '';
}

function isOtherPicker(control: Element, dimension: string): boolean {
  const names = `${attributeOf(control, 'name')} ${attributeOf(control, 'id')} ${attributeOf(control, 'class')}`;
  return OTHER_PICKER.test(names) || OTHER_PICKER.test(dimension);
}

/** Bare counting 1, 2, 3, … is a picker of how many. */
function isCounting(labels: readonly string[]): boolean {
  return labels.length > 1 && labels.every((label, i) => /^\d+\+?$/.test(label) && Number.parseInt(label, 10) <= i + 2);
}

function selectChoices(select: Element, scope: Element): Choice[] {
  const dimension = nameOfControl(select, scope) || dimensionLabel(attributeOf(select, 'name'));
  if (isOtherPicker(select, dimension)) return [];
  const chosen = selectedOption(select);
  const choices = findAll(select, 'option')
    .slice(0, MAX_CHOICES)
    .filter((option, i) => !isEmptyOption(option, i))
    .map((element) => ({
      element,
      label: choiceLabel(textOf(element)),
      dimension,
      selected: element === chosen,
    }));
  return isCounting(choices.map(({ label }) => label)) ? [] : choices;
}

/** An option that chooses nothing. Only the first one may be told by its words alone. */
function isEmptyOption(option: Element, index: number): boolean {
  const label = tidyLine(textOf(option));
  if (hasAttribute(option, 'value') && /^(?:-1)?$/.test(attributeOf(option, 'value').trim())) return true;
  return label === '' || (index === 0 && isPlaceholder(label)) || /^[-–—\s]+$/.test(label);
}

/** The words of a radio button: its label, else what it is called. */
function radioWords(radio: Element, scope: Element): string {
  const id = attributeOf(radio, 'id');
  const byFor = id ? findAll(scope, 'label').find((label) => attributeOf(label, 'for') === id) : undefined;
  const label = byFor ?? closest(radio, 'label');
  return (
    wordsOf(label ?? null) ||
    attributeOf(radio, 'aria-label') ||
    attributeOf(radio, 'data-value') ||
    attributeOf(radio, 'value')
  );
}

function radioChoices(scope: Element, skip: Skip): Choice[][] {
  const groups = new Map<string, Element[]>();
  for (const radio of findAll(scope, 'input[type="radio"]').slice(0, MAX_CHOICES)) {
    if (isSkipped(radio, scope, skip)) continue;
    const name = attributeOf(radio, 'name') || 'unnamed';
    groups.set(name, [...(groups.get(name) ?? []), radio]);
  }
  return [...groups.values()].map((radios) => {
    const first = radios[0];
    const group = first ? (closest(first, 'fieldset, [role="radiogroup"]') ?? parentOf(first)) : null;
    const dimension = first
      ? groupName(group, scope) || dimensionLabel(attributeOf(first, 'name').replace(/^.*\[|\].*$|-\d+$/g, ''))
      : '';
    if (!first || isOtherPicker(first, dimension)) return [];
    return radios.map((element) => ({
      element,
      label: choiceLabel(radioWords(element, scope)),
      dimension,
      selected: isChecked(element) || attributeOf(element, 'aria-checked') === 'true',
    }));
  });
}

function groupName(group: Element | null, scope: Element): string {
  if (!group) return '';
  return dimensionLabel(wordsOf(findFirst(group, 'legend'))) || nameOfControl(group, scope);
}

function isSkipped(element: Element, scope: Element, skip: Skip): boolean {
  for (let around: Element | null = element; around && around !== scope; around = parentOf(around)) {
    if (skip(around)) return true;
  }
  return false;
}

const ARIA_OPTION =
  '[role="radio"]:not(input), [role="option"]:not(option), button[aria-pressed], [role="button"][aria-pressed]';

function ariaState(element: Element): boolean {
  return ['aria-checked', 'aria-selected', 'aria-pressed'].some((name) => attributeOf(element, name) === 'true');
}

function ariaChoices(scope: Element, skip: Skip): Choice[][] {
  const groups = new Map<Element, Element[]>();
  for (const option of findAll(scope, ARIA_OPTION).slice(0, MAX_CHOICES)) {
    if (isSkipped(option, scope, skip)) continue;
    const group = closest(option, '[role="radiogroup"], [role="listbox"], fieldset, ul') ?? parentOf(option);
    if (group) groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  return [...groups].map(([group, options]) => {
    const dimension = groupName(group, scope);
    if (isOtherPicker(group, dimension)) return [];
    return options.map((element) => ({
      element,
      label: swatchLabel(element),
      dimension,
      selected: ariaState(element),
    }));
  });
}

function swatchLabel(element: Element): string {
  const words =
    wordsOf(element) ||
    attributeOf(element, 'aria-label') ||
    attributeOf(element, 'title') ||
    attributeOf(element, 'data-value');
  return choiceLabel(words);
}

/** Neighbours alike in a part called swatches, variants or options, told apart by a class. */
function swatchChoices(scope: Element, skip: Skip): Choice[][] {
  const groups = findAll(
    scope,
    '[class*="swatch" i], [class*="varia" i], [class*="option" i], [class*="sku" i], [class*="size" i]',
  )
    .filter((group) => SWATCH_GROUP.test(`${attributeOf(group, 'class')} ${attributeOf(group, 'id')}`))
    .slice(0, MAX_GROUPS);
  return groups.map((group) => {
    const children = childrenOf(group);
    if (children.length < 2 || isSkipped(group, scope, skip)) return [];
    if (findFirst(group, 'select, input, [role="radio"], [role="option"], table, p + p')) return [];
    if (new Set(children.map(nameOf)).size > 1 || !children.every(isSwatch)) return [];
    const dimension = dimensionLabel(precedingWords(group));
    if (isOtherPicker(group, dimension)) return [];
    return children.map((element) => ({
      element,
      label: swatchLabel(element),
      dimension,
      selected:
        CHOSEN_CLASS.test(attributeOf(element, 'class')) ||
        ariaState(element) ||
        attributeOf(element, 'aria-current') === 'true',
    }));
  });
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
function knownChoices(picker: Picker, scope: Element): Choice[][] {
  return findAll(scope, picker.group.css).map((group) => {
    const dimension = dimensionLabel(picker.name ? wordsOf(findFirst(group, picker.name)) : groupName(group, scope));
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
    const choices = group.filter(({ label }) => label !== '' && label.length <= MAX_LABEL && !isPlaceholder(label));
    if (choices.length === 0) continue;
    const twin = kept.find((other) => choices.every(({ label }) => other.some((choice) => choice.label === label)));
    if (!twin) kept.push(dedupe(choices));
    else if (!twin.some(({ selected }) => selected)) {
      for (const choice of twin) choice.selected = choices.some((one) => one.selected && one.label === choice.label);
    }
  }
  return kept.flat().slice(0, MAX_CHOICES);
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
export function choicesOf(scope: Element, pickers: readonly Picker[], skip: Skip): Choice[] {
  const known = pickers.flatMap((picker) => knownChoices(picker, scope));
  const groups = findGroups(scope, pickers);
  const free: Skip = (element) => skip(element) || groups.some((group) => group === element);
  const selects = findAll(scope, 'select')
    .filter((select) => !hasAttribute(select, 'multiple') && !isSkipped(select, scope, free))
    .slice(0, 60)
    .map((select) => selectChoices(select, scope));
  return join([
    ...known,
    ...selects,
    ...radioChoices(scope, free),
    ...ariaChoices(scope, free),
    ...swatchChoices(scope, free),
  ]);
}

/** Groups whose choices are read already, where there are any. */
function findGroups(scope: Element, pickers: readonly Picker[]): Element[] {
  return pickers.flatMap((picker) =>
    findAll(scope, picker.group.css).filter((group) => findFirst(group, picker.option) !== null),
  );
}
