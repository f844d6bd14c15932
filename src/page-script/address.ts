/** Firefox before 147 has no Navigation API; there the address is looked at this often, in ms. */
const CHECK_MS = 1_000;

/** Calls back after the page's address has changed without loading, as in most shop apps. */
export function watchAddress(changed: () => void): void {
  let last = location.href;
  function look(): void {
    if (location.href === last) return;
    last = location.href;
    changed();
  }
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', look);
  else setInterval(look, CHECK_MS);
}
