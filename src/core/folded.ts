/** From this index of a folded text on, it runs in step with the original from that index. */
interface Step {
  folded: number;
  original: number;
}

/** A text made plain for comparing, and the way back. */
export interface Folded {
  text: string;
  /** Where folding changed the length, in order. */
  steps: readonly Step[];
}

/** Folds each match of a global pattern and keeps track of the places. */
export function foldEach(original: string, pattern: RegExp, foldCharacter: (character: string) => string): Folded {
  const steps: Step[] = [];
  let shift = 0;
  const text = original.replace(pattern, (character: string, at: number) => {
    const folded = foldCharacter(character);
    if (folded.length === character.length) return folded;
    for (let index = 0; index < folded.length; index++) steps.push({ folded: at + shift + index, original: at });
    shift += folded.length - character.length;
    steps.push({ folded: at + character.length + shift, original: at + character.length });
    return folded;
  });
  return { text, steps };
}

/** The index in the original of a character of the folded text. */
export function originOf({ steps }: Folded, index: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.folded ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const step = steps[low - 1];
  return step ? step.original + index - step.folded : index;
}
