import { useId, useState } from 'preact/hooks';
import { optionalText, text } from './text';

/** One thing that is stored, as it lies there. */
export interface StoredItem {
  /** Name of the field. */
  name: string;
  /** In words or as JSON, to be read by the person. */
  value: string;
}

/** What an import would change; null when the file is none of ours. */
export type ImportPreview = readonly { name: string; from: string; to: string }[] | null;

export interface YourDataProps {
  /** Everything that is stored, nothing left out. */
  stored: readonly StoredItem[];
  onExport(): void;
  /** What the file would change. Changes nothing. */
  onPreviewImport(file: string): ImportPreview;
  onImport(file: string): void;
  onWipe(): void;
}

/** What this knows about the person, and the ways to take it along, bring it back and be rid of it. */
export function YourData({ stored, onExport, onPreviewImport, onImport, onWipe }: YourDataProps) {
  return (
    <>
      <p class="muted">{text('options_data_intro')}</p>
      {stored.length === 0 ? <p>{text('options_data_nothing')}</p> : <StoredItems stored={stored} />}
      <div class="row">
        <button type="button" class="button" onClick={onExport}>
          {text('options_export')}
        </button>
        <Wipe onWipe={onWipe} />
      </div>
      <Import onPreviewImport={onPreviewImport} onImport={onImport} />
    </>
  );
}

function StoredItems({ stored }: Pick<YourDataProps, 'stored'>) {
  return (
    <dl class="stored">
      {stored.map(({ name, value }) => (
        <div key={name}>
          <dt>{nameOf(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Asks once more, in place: what is wiped does not come back. */
function Wipe({ onWipe }: Pick<YourDataProps, 'onWipe'>) {
  const [isAsked, ask] = useState(false);
  if (!isAsked) {
    return (
      <button type="button" class="button" onClick={() => ask(true)}>
        {text('options_wipe')}
      </button>
    );
  }
  return (
    <fieldset class="row">
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
  const id = useId();

  async function read(input: HTMLInputElement): Promise<void> {
    const content = await input.files?.[0]?.text();
    setFile(content === undefined ? null : { content, preview: onPreviewImport(content) });
  }

  return (
    <div class="import">
      <label for={id}>{text('options_import')}</label>
      <input id={id} type="file" accept=".json,application/json" onChange={(event) => read(event.currentTarget)} />
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
                  setFile(null);
                }}
              >
                {text('options_import_apply')}
              </button>
              <button type="button" class="button" onClick={() => setFile(null)}>
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
