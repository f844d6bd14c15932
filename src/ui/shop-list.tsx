import { text } from './text';

/** A shop we know or the person added. */
export interface ShopRight {
  /** What is shown: its name or host. */
  name: string;
  isAllowed: boolean;
  /** The person added it; else it is one of ours. */
  isAdded: boolean;
}

export interface ShopListProps {
  shops: readonly ShopRight[];
  /** Called within the click, as browsers ask for. */
  onAllowShop(name: string): void;
  onRemoveShop(name: string): void;
}

/** The shops that may be read, each with its switch. */
export function ShopList({ shops, onAllowShop, onRemoveShop }: ShopListProps) {
  return (
    <ul class="shops">
      {shops.map(({ name, isAllowed, isAdded }) => (
        <li key={name}>
          <span>
            {name}
            {isAdded && <span class="muted"> {text('options_shop_added')}</span>}
          </span>
          <span class="muted">{text(isAllowed ? 'options_shop_allowed' : 'options_shop_not_allowed')}</span>
          <button
            type="button"
            class="link"
            aria-label={text(isAllowed ? 'options_shop_remove_named' : 'options_shop_allow_named', name)}
            onClick={() => (isAllowed ? onRemoveShop(name) : onAllowShop(name))}
          >
            {text(isAllowed ? 'options_shop_remove' : 'options_shop_allow')}
          </button>
        </li>
      ))}
    </ul>
  );
}
