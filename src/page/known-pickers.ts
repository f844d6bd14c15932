import { atMost } from './budget';
import { type Choice, MAX_CHOICES, radioWords, selectChoices, swatchWords } from './choice';
import { choiceLabel, dimensionLabel, isPlaceholder } from './choice-words';
import { nameOfGroup, type PickerPlace, wordsOf } from './control-name';
import { textOf } from './dom';
import { isSkipped } from './foreign';
import { findAll, findFirst, matches, nameOf } from './nodes';
import type { Picker } from './shop';

/** A picker that a shop is known to have, where the page has it: its choices in one dimension. */
export interface KnownGroup {
  element: Element;
  choices: Choice[];
}

/** The pickers that a shop is known to have, with what is in them on this page. */
export function knownGroups(pickers: readonly Picker[], place: PickerPlace): KnownGroup[] {
  return pickers.flatMap((picker) =>
    findAll(place.scope, picker.group.css)
      .filter((group) => !isSkipped(group, place))
      .map((element) => ({ element, choices: choicesIn(element, picker, place) }))
      .filter(({ choices }) => choices.length > 0),
  );
}

function choicesIn(group: Element, picker: Picker, place: PickerPlace): Choice[] {
  if (nameOf(group) === 'select') return selectChoices(group, place);
  const dimension = dimensionLabel(picker.name ? wordsOf(findFirst(group, picker.name)) : nameOfGroup(group, place));
  const options = picker.option ? atMost(MAX_CHOICES, findAll(group, picker.option)) : [];
  const choices = options.map((option) => choiceOf(option, dimension, picker, place));
  return withChosenWords(choices, group, dimension, picker.chosenWords);
}

function choiceOf(option: Element, dimension: string, picker: Picker, place: PickerPlace): Choice {
  const { words: css, chosen, chosenPrefix = '' } = picker;
  const words =
    nameOf(option) === 'input' ? radioWords(option, place.labels) : wordsOf(css ? findFirst(option, css) : option);
  const isMarked = chosen !== undefined && (matches(option, chosen) || findFirst(option, chosen) !== null);
  const isSaid = chosenPrefix !== '' && words.startsWith(chosenPrefix);
  return {
    elements: [option],
    label: choiceLabel((isSaid ? words.slice(chosenPrefix.length) : words) || swatchWords(option)),
    dimension,
    selected: isMarked || isSaid,
  };
}

/** The words beside a picker say which choice was made where none is marked, or what the marked picture means. */
function withChosenWords(choices: Choice[], group: Element, dimension: string, css: string | undefined): Choice[] {
  const element = css ? findFirst(group, css) : null;
  const words = element ? choiceLabel(textOf(element)) : '';
  if (!element || words === '' || isPlaceholder(words)) return choices;
  const marked = choices.find(({ selected }) => selected);
  const chosen = marked?.label === '' ? marked : choices.find(({ label }) => label === words);
  if (marked && marked !== chosen) return choices;
  if (!chosen) return [...choices, { elements: [element], label: words, dimension, selected: true }];
  return choices.map((choice) => (choice === chosen ? { ...choice, label: words, selected: true } : choice));
}
