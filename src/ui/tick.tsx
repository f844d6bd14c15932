import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface TickProps {
  isTicked: boolean;
  onTick(on: boolean): void;
  /** What is ticked. */
  children: ComponentChildren;
}

/** A box to tick, with its words. */
export function Tick({ isTicked, onTick, children }: TickProps) {
  const id = useId();
  return (
    <div class="tick">
      <input id={id} type="checkbox" checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <label for={id}>{children}</label>
    </div>
  );
}
