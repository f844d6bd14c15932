interface GlyphProps {
  name: keyof typeof paths;
  /** Edge length in px. */
  size?: number;
}

/** A small drawing on a button, of the same hand as the signs. Decorative: the button has its words. */
export function Glyph({ name, size = 16 }: GlyphProps) {
  return (
    <svg class="glyph" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

const paths = {
  open: 'm5 12.5 5-5 5 5',
  close: 'm5 7.5 5 5 5-5',
  done: 'm4 10.5 4 4 8-9',
  settings: 'M3 6h7m4 0h3M3 14h3m4 0h7M12 4v4M8 12v4',
};
