import { useState } from 'preact/hooks';
import { Glyph } from './glyph';
import { text } from './text';

interface CopyButtonProps {
  words: string;
  label: string;
  /** Resolves when the words are on the clipboard. */
  onCopy(words: string): Promise<void>;
}

/** Copies, and says so until there is something else to copy. */
export function CopyButton({ words, label, onCopy }: CopyButtonProps) {
  const [copied, setCopied] = useState<string | null>(null);
  async function copy(): Promise<void> {
    await onCopy(words);
    setCopied(words);
  }
  const isCopied = copied === words;
  return (
    <button type="button" class="link copy" onClick={copy}>
      {isCopied && <Glyph name="done" size={14} />}
      <span aria-live="polite">{isCopied ? text('ui_copied') : label}</span>
    </button>
  );
}
