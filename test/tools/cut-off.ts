/**
 * Boxes whose words do not fit into them; on a shop's page those of the hint alone, which is in a shadow root. Runs in
 * the page: it may use nothing of this file. The 3 px of tint around a quotation may hang out.
 */
export function cutOff(): string[] {
  const shadows = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
  const roots: ParentNode[] = shadows.length > 0 ? shadows : [document];
  return roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
    .filter((box) => box instanceof HTMLElement && !box.matches('.hidden, .hidden *, script, style, option'))
    .filter((box) => box.clientWidth > 0 && getComputedStyle(box).display !== 'inline')
    .filter((box) => box.scrollWidth > box.clientWidth + (box.querySelector('q') ? 3 : 0))
    .map((box) => `${box.tagName.toLowerCase()}.${box.className}: ${box.textContent?.trim().slice(0, 60)}`);
}
