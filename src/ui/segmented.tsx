import { useId } from 'preact/hooks';

export interface SegmentedProps<Value> {
  /** Says what is chosen here; shown before the choices. */
  label: string;
  choices: readonly { value: Value; label: string }[];
  value: Value;
  onChange(value: Value): void;
}

/** One of a few choices, all in view. Radio buttons underneath: arrow keys and screen readers know them. */
export function Segmented<Value extends string | number | boolean | null>(props: SegmentedProps<Value>) {
  const { label, choices, value, onChange } = props;
  const id = useId();
  return (
    <div class="segmented" role="radiogroup" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <div class="choices">
        {choices.map((choice) => (
          <label key={String(choice.value)}>
            <input type="radio" name={id} checked={choice.value === value} onChange={() => onChange(choice.value)} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
