import { useId } from 'preact/hooks';
import type { SegmentedProps } from './segmented';

/** One of a few choices that take some words to say: one a line. */
export function ChoiceList<Value extends string>({ label, choices, value, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice-list">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="tick">
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
