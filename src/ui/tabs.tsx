import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { direction } from './text';

export interface Tab {
  id: string;
  label: string;
  content: ComponentChildren;
}

/** Tabs over one panel. Arrow keys, Home and End walk them, as everywhere. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  const [chosen, choose] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const current = tabs[chosen] ?? tabs[0];

  function onKeyDown(event: KeyboardEvent): void {
    const next = nextTab(event.key, chosen, tabs.length);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={index === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => choose(index)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        class="panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${current?.id}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing that takes focus
        tabIndex={0}
        key={current?.id}
      >
        {current?.content}
      </div>
    </>
  );
}

/** The tab a key leads to, or null for every other key. */
function nextTab(key: string, from: number, count: number): number | null {
  const forward = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (from + 1) % count;
  if (key === backward) return (from + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
