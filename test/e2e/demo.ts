import type { Page } from 'puppeteer-core';
import { type DemoPage, demoPages, shopPages } from '../shop/pages';

/** The demo page with this name. */
export function demoPage(name: string): DemoPage {
  const page = [...demoPages, ...shopPages].find((one) => one.name === name);
  if (!page) throw new Error(`No demo page is called ${name}`);
  return page;
}

/** Its address. */
export function demoUrl(name: string): string {
  return demoPage(name).url;
}

/** Chooses on a demo page as a person does, by the shop's own picker: what begins with these words. */
export function choose(page: Page, { picker }: DemoPage, words: string): Promise<void> {
  return page.evaluate(
    (css, wanted) => {
      const [first, ...others] = document.querySelectorAll<HTMLElement>(css);
      const choices = first instanceof HTMLSelectElement ? [...first.options] : [first, ...others];
      const choice = choices.find((one) => one?.textContent?.trim().startsWith(wanted));
      if (!choice) throw new Error(`The page has no ${css} that begins with ${wanted}`);
      if (!(first instanceof HTMLSelectElement)) return choice.click();
      first.value = (choice as HTMLOptionElement).value;
      for (const type of ['input', 'change']) first.dispatchEvent(new Event(type, { bubbles: true }));
    },
    picker?.css ?? '',
    words,
  );
}
