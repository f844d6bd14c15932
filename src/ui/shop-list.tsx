import { text } from './text';

/** A shop we know or the person added. */
export interface ShopRight {
  /** What is shown: its name or host. */
  name: string;
  /** One of its hosts, to say which shop is meant. */
  host: string;
  state: 'allowed' | 'paused' | 'not-allowed';
  /** Known ones are allowed at install, those offered once the person wants it; any other the person has added. */
  kind: 'known' | 'offered' | 'added';
}

export interface ShopListProps {
  shops: readonly ShopRight[];
  /** Called within the click, as browsers ask for. */
  onAllow(host: string): void;
  onPause(host: string): void;
  onResume(host: string): void;
  onRemove(host: string): void;
}

/** The shops that are read, each with its switch, and below them those that could be. */
export function ShopList({ shops, ...actions }: ShopListProps) {
  const isOnlyOffered = ({ kind, state }: ShopRight) => kind === 'offered' && state === 'not-allowed';
  return (
    <>
      <Shops shops={shops.filter((shop) => !isOnlyOffered(shop))} {...actions} />
      <details class="more">
        <summary>{text('options_shops_further')}</summary>
        <Shops shops={shops.filter(isOnlyOffered)} {...actions} />
      </details>
    </>
  );
}

function Shops({ shops, ...actions }: ShopListProps) {
  return (
    <ul class="shops">
      {shops.map((shop) => (
        <li key={shop.host}>
          <span>
            {shop.name}
            {shop.kind === 'added' && <span class="muted"> {text('options_shop_added')}</span>}
          </span>
          <span class="muted">{text(`options_shop_${shop.state.replace('-', '_')}`)}</span>
          <ShopActions shop={shop} {...actions} />
        </li>
      ))}
    </ul>
  );
}

function ShopActions({
  shop,
  onAllow,
  onPause,
  onResume,
  onRemove,
}: Omit<ShopListProps, 'shops'> & { shop: ShopRight }) {
  if (shop.state === 'not-allowed') return <Action shop={shop} verb="allow" onPress={onAllow} />;
  return (
    <>
      {shop.state === 'paused' ? (
        <Action shop={shop} verb="resume" onPress={onResume} />
      ) : (
        <Action shop={shop} verb="pause" onPress={onPause} />
      )}
      {shop.kind !== 'known' && <Action shop={shop} verb="remove" onPress={onRemove} />}
    </>
  );
}

interface ActionProps {
  shop: ShopRight;
  verb: 'allow' | 'pause' | 'resume' | 'remove';
  onPress(host: string): void;
}

function Action({ shop, verb, onPress }: ActionProps) {
  return (
    <button
      type="button"
      class="link"
      aria-label={text(`options_shop_${verb}_named`, shop.name)}
      onClick={() => onPress(shop.host)}
    >
      {text(`options_shop_${verb}`)}
    </button>
  );
}
