import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Assessment } from '../core/assessment';
import type { Correction } from '../core/correction';
import type { Evidence, ProductFacts } from '../core/facts';
import type { Listing } from '../core/listing';
import type { PagePreferences } from '../core/person';
import { Card } from './card';
import { Pill } from './pill';
import { direction, locale, text } from './text';
import { leadOf } from './verdict';

/** A live region is only read when its text comes after it; this much later, in ms. */
const ANNOUNCE_AFTER_MS = 300;

export interface HintProps {
  listing: Listing;
  facts: ProductFacts;
  assessment: Assessment;
  preferences: PagePreferences;
  /** What the person has corrected; the facts hold it already. */
  correction?: Correction | null;
  /** No more hints for this product. The hint does not take itself away: unmount it. */
  onDismiss(): void;
  /** No more hints for this listing until it says something else. */
  onHideUntilChanged?(): void;
  /** No more hints on this shop for now. */
  onPauseShop?: (() => void) | undefined;
  /** It has opened (or closed). Called before it is painted. */
  onReshape?(isOpen: boolean): void;
  /** Scroll to the words on the page and highlight them. */
  onShowWhere?(evidence: Evidence, finding: string): void;
  /** Take the person to the choice with this label in the page's own picker (never choose it for them). */
  onGoToOption?(label: string): void;
}

/** What is shown on the page: a one-line pill that opens to a compact card. Closed by Escape, focus goes back. */
export function Hint(props: HintProps) {
  const { onReshape, onShowWhere, onGoToOption } = props;
  const [isOpen, setOpen] = useState(false);
  const pill = useRef<HTMLButtonElement>(null);
  const takesFocus = useRef(false);

  useLayoutEffect(() => onReshape?.(isOpen), [isOpen]);

  useEffect(() => {
    if (takesFocus.current && !isOpen) pill.current?.focus();
    takesFocus.current = false;
  }, [isOpen]);

  function close(): void {
    takesFocus.current = true;
    setOpen(false);
  }

  /** Whoever is led to a place on the page must see it, and keep the focus there. */
  function leading<Place extends unknown[]>(lead: ((...place: Place) => void) | undefined) {
    return (
      lead &&
      ((...place: Place) => {
        setOpen(false);
        lead(...place);
      })
    );
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen) return;
    // The shop's own dialogs listen for it, too.
    event.stopPropagation();
    close();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the Escape that bubbles up from the buttons inside
    <div class="hint" lang={locale()} dir={direction()} onKeyDown={onKeyDown}>
      {isOpen ? (
        <Card {...props} onClose={close} onShowWhere={leading(onShowWhere)} onGoToOption={leading(onGoToOption)} />
      ) : (
        <Pill {...props} button={pill} onOpen={() => setOpen(true)} />
      )}
      <Announcement words={leadOf(props.assessment).short} />
    </div>
  );
}

/** Tells those who do not see the hint that it is there, once for each text. */
function Announcement({ words }: { words: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(words), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div class="hidden" role="status">
      {said === '' ? '' : text('hint_announcement', said)}
    </div>
  );
}
