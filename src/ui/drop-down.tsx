import { useId } from 'preact/hooks';
import type { SegmentedProps } from './segmented';

/** One of several choices in a form, behind its name: a list that opens. Null stands for no answer. */
export function DropDown<Value extends string>(props: SegmentedProps<Value | null>) {
  const { label, choices, value, onChange } = props;
  const id = useId();

  function choose({ currentTarget: { value: chosen } }: { currentTarget: HTMLSelectElement }): void {
    onChange(choices.find((choice) => (choice.value ?? '') === chosen)?.value ?? null);
  }

  return (
    <>
      <label for={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={choose}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value ?? ''}>
            {choice.label}
          </option>
        ))}
      </select>
    </>
  );
}
