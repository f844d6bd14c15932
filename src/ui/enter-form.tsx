import { useId, useState } from 'preact/hooks';
import { MATERIAL_KINDS } from '../core/correction';
import type { EnteredProduct } from '../core/entered';
import type { MaterialKind } from '../core/facts';
import { DropDown } from './drop-down';
import { text } from './text';

/** No needle is longer; in mm. */
const LONGEST = 6;

export interface EnterFormProps {
  onEnter(product: EnteredProduct): void;
  /** Whether the text of a listing may be pasted, too. */
  withText?: boolean;
}

/** For a length that stands in a picture only, an app, or a device already at home: type it, or paste the listing. */
export function EnterForm({ onEnter, withText = true }: EnterFormProps) {
  const [length, setLength] = useState('');
  const [material, setMaterial] = useState<MaterialKind | null>(null);
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState('');
  const id = useId();

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const lengthMm = lengthOf(length);
    const isBadLength = length.trim() !== '' && lengthMm === null;
    const isEmpty = lengthMm === null && material === null && words.trim() === '';
    setProblem(isBadLength ? text('popup_enter_bad_length') : isEmpty ? text('popup_enter_empty') : '');
    if (!isBadLength && !isEmpty) onEnter({ lengthMm, material, text: words });
  }

  return (
    <form class="enter" onSubmit={submit}>
      <div class="pair">
        <label for={`${id}-length`}>{text('popup_enter_length')}</label>
        <input
          id={`${id}-length`}
          inputMode="decimal"
          autocomplete="off"
          value={length}
          aria-invalid={problem !== '' && length.trim() !== ''}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setLength(event.currentTarget.value)}
        />
        <DropDown<MaterialKind>
          label={text('popup_enter_material')}
          choices={[null, ...MATERIAL_KINDS].map((kind) => ({ value: kind, label: materialText(kind) }))}
          value={material}
          onChange={setMaterial}
        />
      </div>
      {withText && (
        <>
          <label for={`${id}-text`}>{text('popup_enter_text')}</label>
          <textarea id={`${id}-text`} rows={3} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </>
      )}
      <p class="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <button type="submit" class="button">
        {text('popup_enter_judge')}
      </button>
    </form>
  );
}

function materialText(kind: MaterialKind | null): string {
  return text(kind === null ? 'popup_enter_material_unknown' : `material_${kind.replaceAll('-', '_')}`);
}

/** The length a person typed, in mm: "0.5", "0,5", ".5 mm", "٠٫٥ مم". Null when it is none. */
export function lengthOf(typed: string): number | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[,٫]/, '.')
    .replace(/\s*(?:mm|مم|ملم)\s*$/i, '')
    .trim();
  const mm = /^\d*\.?\d+$/.test(plain) ? Number(plain) : Number.NaN;
  return mm > 0 && mm <= LONGEST ? mm : null;
}
