/** A length or a length range with its unit: broken over two lines it is misread. */
const LENGTH = /(\p{Nd}[\p{Nd}.,٫]*(?:\s?[–～-]\s?\p{Nd}[\p{Nd}.,٫]*)?\s?(?:mm|مم|%))/u;

interface ProseProps {
  children: string;
  /** The one length in it is what it is about. */
  strong?: boolean;
}

/** A text whose numbers stay in one piece, with their units. */
export function Prose({ children, strong = false }: ProseProps) {
  const parts = children.split(LENGTH);
  const [before = '', , after = ''] = parts;
  // Of several lengths that share a unit only the last stands with it; none of them is more than the others.
  const isOnly = parts.length === 3 && !/\p{Nd}/u.test(before + after);
  const Length = strong && isOnly ? 'strong' : 'span';
  // split() with a group gives text and lengths by turns.
  return <>{parts.map((part, index) => (index % 2 === 1 ? <Length class="whole">{part}</Length> : part))}</>;
}
