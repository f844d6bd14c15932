/** A length or a length range with its unit: broken over two lines it is misread. */
const LENGTH = /(\p{Nd}[\p{Nd}.,٫]*(?:\s?[–～-]\s?\p{Nd}[\p{Nd}.,٫]*)?\s?(?:mm|مم|%))/u;

interface ProseProps {
  children: string;
  /** The lengths in it are what it is about. */
  strong?: boolean;
}

/** A text whose numbers stay in one piece, with their units. */
export function Prose({ children, strong = false }: ProseProps) {
  const Length = strong ? 'strong' : 'span';
  const parts = children.split(LENGTH);
  // split() with a group gives text and lengths by turns.
  return <>{parts.map((part, index) => (index % 2 === 1 ? <Length class="whole">{part}</Length> : part))}</>;
}
