import { useEffect, useState } from 'preact/hooks';
import { saveFile } from '../pages/save-file';
import type { usePreferences } from '../pages/use-preferences';
import type { FieldName } from '../preferences/fields';
import type { Stored } from '../preferences/migrations';
import { forget, readStore, wipeStore } from '../preferences/store';
import type { YourDataProps } from '../ui/your-data';
import { exportFile, parseImport, previewImport, storedItems } from './data';
import { storedWords } from './stored-words';

/** Everything that is stored, and the ways to take it along, bring it back and be rid of it. */
export function useData({ preferences, change }: ReturnType<typeof usePreferences>): YourDataProps {
  const [stored, setStored] = useState<Stored>({});

  function refresh(): Promise<void> {
    return readStore().then(setStored);
  }

  // What is stored is another thing after each change of these.
  useEffect(() => {
    refresh();
  }, [preferences]);

  async function importFile(file: string): Promise<void> {
    const imported = Object.entries(parseImport(file) ?? {});
    await Promise.all(imported.map(([name, value]) => change(name as FieldName, () => value)));
    await refresh();
  }

  return {
    stored: storedItems(stored, storedWords),
    onExport: () => saveFile('needlewise.json', exportFile(stored), 'application/json'),
    onPreviewImport: (file) => previewImport(file, preferences, storedWords),
    onImport: importFile,
    onForget: (name) => forget(name).then(refresh),
    onWipe: () => wipeStore().then(refresh),
  };
}
