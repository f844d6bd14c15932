import type { Evidence, MaterialKind } from '../core/facts';
import type { PageReport } from '../messages';

/** What the popup knows of the tab it was opened on. */
export type PopupState =
  | { kind: 'loading' }
  /** `from`: read from the page, or entered by the person. */
  | { kind: 'report'; report: PageReport; from: 'page' | 'entered' }
  /** The page was passed over, or read and found to sell no needling device. `canCheck`: reading it now is possible. */
  | { kind: 'not-needling'; canCheck: boolean }
  /** A page we have no standing right to: the person may have it checked once. */
  | { kind: 'unknown-shop'; host: string }
  /** A known shop whose right was taken away. */
  | { kind: 'not-allowed'; host: string }
  /** Browser pages, extension stores: no extension may read them. */
  | { kind: 'blocked' }
  /** The page was read, but nothing about a product was found on it. */
  | { kind: 'nothing-read' };

/** What the person typed in: at least one of the three is there. */
export interface EnteredProduct {
  lengthMm: number | null;
  material: MaterialKind | null;
  text: string;
}

export interface PopupProps {
  state: PopupState;
  /** Preferred needle length in mm, or null for none. */
  preferredMm: number | null;
  /** Ids of the checklist items that are ticked. */
  ticks: readonly string[];
  onPreferredChange(mm: number | null): void;
  onTick(id: string, on: boolean): void;
  onResetTicks(): void;
  /** Read this page now. */
  onCheckPage(): void;
  /** Ask the browser for the right to this shop. Called within the click. */
  onAllow(): void;
  /** Judge what the person typed: the answer is a state with `from: 'entered'`. */
  onEnter(product: EnteredProduct): void;
  /** Back from what was entered to the page. */
  onBackToPage(): void;
  onOpenOptions(): void;
  onShowWhere?(evidence: Evidence, finding: string): void;
  onGoToOption?(label: string): void;
}

/** The toolbar popup. */
export function Popup({ state }: PopupProps) {
  return <main>{state.kind}</main>;
}
