/** A length or a length range with its unit: broken over two lines it is misread. */
const LENGTH = /(\p{Nd}[\p{Nd}.,٫]*(?:\s?[–～-]\s?\p{Nd}[\p{Nd}.,٫]*)?\s?(?:mm|مم|%))/u;

/** A text whose numbers stay in one piece, with their units. */
export function Prose({ children }: { children: string }) {
  const parts = children.split(LENGTH);
  // split() with a group gives text and lengths by turns.
  return <>{parts.map((part, index) => (index % 2 === 1 ? <span class="whole">{part}</span> : part))}</>;
}
