import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { optionalText, text } from './text';

/** One thing that is stored. */
export interface StoredItem {
  /** Name of the field. */
  name: string;
  /** In words, to be read by the person; several lines where it is several things. */
  value: string;
  /** Whether it may be forgotten alone. */
  canForget: boolean;
}

/** What an import would change; null when the file is none of ours. */
export type ImportPreview = readonly { name: string; from: string; to: string }[] | null;

export interface YourDataProps {
  /** Everything that is stored, nothing left out. */
  stored: readonly StoredItem[];
  onExport(): void;
  /** What the file would change. Changes nothing. */
  onPreviewImport(file: string): ImportPreview;
  /** Resolves when it is done. */
  onImport(file: string): Promise<void>;
  onForget(name: string): void;
  /** Resolves when it is done. */
  onWipe(): Promise<void>;
}

/** What this knows about the person, and the ways to take it along, bring it back and be rid of it. */
export function YourData({ stored, onExport, onPreviewImport, onImport, onForget, onWipe }: YourDataProps) {
  const [done, setDone] = useState('');

  async function wipe(): Promise<void> {
    await onWipe();
    setDone(text('options_wiped'));
  }

  async function bringIn(file: string): Promise<void> {
    await onImport(file);
    setDone(text('options_imported'));
  }

  return (
    <>
      <p class="muted">{text('options_data_intro')}</p>
      {stored.length === 0 ? (
        <p>{text('options_data_nothing')}</p>
      ) : (
        <StoredItems stored={stored} onForget={onForget} />
      )}
      <div class="row">
        <button type="button" class="button" onClick={onExport}>
          {text('options_export')}
        </button>
        <Wipe onWipe={wipe} />
      </div>
      <p role="status" class="done">
        {done}
      </p>
      <Import onPreviewImport={onPreviewImport} onImport={bringIn} />
    </>
  );
}

function StoredItems({ stored, onForget }: Pick<YourDataProps, 'stored' | 'onForget'>) {
  return (
    <dl class="stored">
      {stored.map(({ name, value, canForget }) => (
        <div key={name}>
          <dt>{nameOf(name)}</dt>
          <dd>{value}</dd>
          <dd>
            {canForget && (
              <button
                type="button"
                class="link"
                aria-label={text('options_forget_named', nameOf(name))}
                onClick={() => onForget(name)}
              >
                {text('options_forget')}
              </button>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Asks once more, in place: what is wiped does not come back. The focus goes to the question, and back. */
function Wipe({ onWipe }: Pick<YourDataProps, 'onWipe'>) {
  const [isAsked, ask] = useState(false);
  const wasAsked = useRef(false);
  const question = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (isAsked) question.current?.focus();
    else if (wasAsked.current) button.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);

  if (!isAsked) {
    return (
      <button ref={button} type="button" class="button" onClick={() => ask(true)}>
        {text('options_wipe')}
      </button>
    );
  }
  return (
    <fieldset ref={question} class="row" tabIndex={-1}>
      <legend>{text('options_wipe_sure')}</legend>
      <button
        type="button"
        class="button grave"
        onClick={() => {
          ask(false);
          onWipe();
        }}
      >
        {text('options_wipe_yes')}
      </button>
      <button type="button" class="button" onClick={() => ask(false)}>
        {text('options_cancel')}
      </button>
    </fieldset>
  );
}

function Import({ onPreviewImport, onImport }: Pick<YourDataProps, 'onPreviewImport' | 'onImport'>) {
  const [file, setFile] = useState<{ content: string; preview: ImportPreview } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  async function read(): Promise<void> {
    const content = await input.current?.files?.[0]?.text();
    setFile(content === undefined ? null : { content, preview: onPreviewImport(content) });
  }

  /** Ready for another file, also for the same one again. */
  function close(): void {
    if (input.current) input.current.value = '';
    input.current?.focus();
    setFile(null);
  }

  return (
    <div class="import">
      <label for={id}>{text('options_import')}</label>
      <input ref={input} id={id} type="file" accept=".json,application/json" onChange={read} />
      <div class="stack" aria-live="polite">
        {file && !file.preview && <p class="problem">{text('options_import_bad')}</p>}
        {file?.preview?.length === 0 && <p>{text('options_import_same')}</p>}
        {file?.preview && file.preview.length > 0 && (
          <>
            <Changes changes={file.preview} />
            <div class="row">
              <button
                type="button"
                class="button primary"
                onClick={() => {
                  onImport(file.content);
                  close();
                }}
              >
                {text('options_import_apply')}
              </button>
              <button type="button" class="button" onClick={close}>
                {text('options_cancel')}
              </button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

function Changes({ changes }: { changes: NonNullable<ImportPreview> }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text('options_import_what')}</th>
          <th scope="col">{text('options_import_now')}</th>
          <th scope="col">{text('options_import_then')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ name, from, to }) => (
          <tr key={name}>
            <th scope="row">{nameOf(name)}</th>
            <td>{from}</td>
            <td>{to}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A stored field in words; its own name where there are none yet. */
function nameOf(field: string): string {
  return optionalText(`options_stored_${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`) || field;
}
