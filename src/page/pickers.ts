import { atMost } from './budget';
import { type Choice, MAX_CHOICES, radioWords, selectChoices, swatchLabel } from './choice';
import { choiceLabel, dimensionLabel, isOtherPicker, isPlaceholder } from './choice-words';
import { nameOfGroup, type PickerPlace, pickerPlace, precedingWords } from './control-name';
import { isSkipped } from './foreign';
import { knownGroups } from './known-pickers';
import { attributeOf, childrenOf, closest, findAll, findFirst, isChecked, matches, nameOf, parentOf } from './nodes';
import type { Shop } from './shop';

const MAX_LABEL = 160;
const MAX_SELECTS = 60;
/** A hidden select of whole variants behind the pickers that are shown (Shopify themes). */
export const WHOLE_VARIANT = 'select[name="id"]';
/** Elements looked at as groups of swatches. */
const MAX_GROUPS = 400;

/** Words in the classes of pickers, and of much else. */
const OPTIONS = /swatch|varia|option|sku|size/i;
/** Words that make a picker of it. */
const SWATCH_GROUP =
  /swatch|varia(?:nt|tion)|option|sku|select-?size|size-?(?:select|list|pick|option|swatch)|picker|attribute/i;
/** Class names of the chosen one; not those of its opposite. */
const CHOSEN_CLASS =
  /(?:^|(?<!\b(?:not|non|un|de|in))[_-])(?:is)?(?:selected|active|checked|current|chosen|on)$|[a-z](?:Selected|Active|Checked)$/;
/** What build tools put behind class names. */
const HASH = /--[\w-]{5,8}$/;
/** Sliders mark the slide in view in the same words. */
const SLIDE = /slide|slick|swiper|splide|owl-/;

/** Adds to the group under a key. */
function addTo<Key>(groups: Map<Key, Element[]>, key: Key, element: Element): void {
  const group = groups.get(key);
  if (group) group.push(element);
  else groups.set(key, [element]);
}

function radioChoices(place: PickerPlace): Choice[][] {
  const groups = new Map<string, Element[]>();
  for (const radio of atMost(MAX_CHOICES, findAll(place.scope, 'input[type="radio"]'))) {
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
      elements: [element],
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
  for (const option of atMost(MAX_CHOICES, findAll(place.scope, ARIA_OPTION))) {
    if (isSkipped(option, place)) continue;
    const group = closest(option, '[role="radiogroup"], [role="listbox"], fieldset, ul') ?? parentOf(option);
    if (group) addTo(groups, group, option);
  }
  return [...groups].map(([group, options]) => {
    const dimension = nameOfGroup(group, place);
    if (isOtherPicker(group, dimension)) return [];
    return options.map((element) => ({
      elements: [element],
      label: swatchLabel(element),
      dimension,
      selected: ariaState(element),
    }));
  });
}

function isCalledPicker(group: Element): boolean {
  const names = attributeOf(group, 'class');
  return OPTIONS.test(names) && SWATCH_GROUP.test(`${names} ${attributeOf(group, 'id')}`);
}

/** What may be a swatch. Its groups are looked for from here: names that only hold a word are slow to search for. */
const CLICKABLE = 'a, button, li, label, [tabindex], [data-value]';

/** Neighbours alike in a part called swatches, variants or options, told apart by a class. */
function swatchChoices(place: PickerPlace): Choice[][] {
  const parents = new Set<Element>();
  for (const swatch of findAll(place.scope, CLICKABLE)) {
    const parent = parentOf(swatch);
    if (parent && parent !== place.scope) parents.add(parent);
  }
  const groups = [...parents].filter(isCalledPicker).slice(0, MAX_GROUPS);
  return groups.map((group) => {
    const children = childrenOf(group);
    if (children.length < 2 || isSkipped(group, place)) return [];
    if (findFirst(group, 'select, input, [role="radio"], [role="option"], table, p + p')) return [];
    if (new Set(children.map(nameOf)).size > 1 || !children.every(isSwatch)) return [];
    const dimension = dimensionLabel(precedingWords(group));
    if (isOtherPicker(group, dimension)) return [];
    return children.map((element) => ({
      elements: [element],
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
  const label = matches(element, CLICKABLE) ? swatchLabel(element) : '';
  return label !== '' && label.length <= 40;
}

/** Joins pickers that show the same choices twice: a hidden select behind swatches, the chosen one in words beside all. */
function join(groups: Choice[][]): Choice[] {
  const kept: Choice[][] = [];
  for (const group of groups) {
    const choices = dedupe(
      oneChosen(group).filter(({ label }) => label !== '' && label.length <= MAX_LABEL && !isPlaceholder(label)),
    );
    // One thing to press, without a name, is a button.
    if (choices.length === 0 || (choices.length === 1 && choices[0]?.dimension === '')) continue;
    const twin = kept.findIndex((other) => holds(other, choices) || (other.length === 1 && holds(choices, other)));
    const before = kept[twin];
    if (before) kept[twin] = merge(before, choices);
    else kept.push(choices);
  }
  return atMost(MAX_CHOICES, kept.flat());
}

function holds(all: readonly Choice[], some: readonly Choice[]): boolean {
  const labels = new Set(all.map(({ label }) => label));
  return some.every(({ label }) => labels.has(label));
}

/** The larger group with what the other knows of the same choices; the name is the first one's. */
function merge(first: readonly Choice[], second: readonly Choice[]): Choice[] {
  const [all, some] = first.length < second.length ? [second, first] : [first, second];
  const isDecided = all.some(({ selected }) => selected);
  const name = first[0]?.dimension || second[0]?.dimension;
  const twins = new Map(some.map((choice) => [choice.label, choice]));
  return all.map((choice) => {
    const twin = twins.get(choice.label);
    const selected = choice.selected || (!isDecided && twin?.selected === true);
    const elements = [...choice.elements, ...(twin?.elements ?? [])];
    return { ...choice, dimension: name ?? '', selected, elements };
  });
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
  { hosts, pickers, hasOtherPickers = true }: Pick<Shop, 'hosts' | 'pickers' | 'hasOtherPickers'>,
  skip: (element: Element) => boolean,
): Choice[] {
  // Themes of a platform set the same picker into cards of other products, too; a shop's own selectors are exact.
  const known = knownGroups(pickers, pickerPlace(scope, hosts.length > 0 ? () => false : skip));
  const knownChoices = known.map(({ choices }) => choices);
  if (!hasOtherPickers) return join(knownChoices);
  const knownElements = new Set(known.map(({ element }) => element));
  const place = pickerPlace(scope, (element) => skip(element) || knownElements.has(element));
  const selects = findAll(scope, 'select:not([multiple])')
    .slice(0, MAX_SELECTS)
    .filter((select) => !isSkipped(select, place));
  const read = (css: string) =>
    selects.filter((select) => matches(select, css)).map((select) => selectChoices(select, place));
  const shown = join([
    ...knownChoices,
    ...read(`:not(${WHOLE_VARIANT})`),
    ...radioChoices(place),
    ...ariaChoices(place),
    ...swatchChoices(place),
  ]);
  // Kept up to date by some themes only, so it counts where there is nothing else.
  return shown.length > 0 ? shown : join(read(WHOLE_VARIANT));
}
