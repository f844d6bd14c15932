import type { Page } from 'puppeteer-core';
import { type DemoPage, demoPages } from '../shop/pages';

/** The address of the demo page with this name. */
export function demoUrl(name: string): string {
  const page: DemoPage | undefined = demoPages.find((one) => one.name === name);
  if (!page) throw new Error(`No demo page is called ${name}`);
  return page.url;
}

/** Chooses a size on a demo page as a person does, by the shop's own picker. */
export const choose = {
  /** Amazon's older picker: a list of swatches. */
  onSwatches: (page: Page, size: string) => clickByText(page, '#variation_size_name li', size),
  /** Amazon's newer picker: swatches in a row above the price. */
  onInlineSwatches: (page: Page, size: string) => clickByText(page, '.inline-twister-swatch', size),
  /** eBay's drop-down list. */
  onSelect: (page: Page, size: string) =>
    page.evaluate((wanted) => {
      const select = document.querySelector<HTMLSelectElement>('#msku-sel-1');
      const option = [...(select?.options ?? [])].find(({ text }) => text.trim().startsWith(wanted));
      if (!select || !option) throw new Error(`The list has no ${wanted}`);
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, size),
  /** Shopify's radio buttons. */
  onRadios: (page: Page, size: string) => clickByText(page, 'variant-selects label', size),
};

async function clickByText(page: Page, selector: string, words: string): Promise<void> {
  await page.evaluate(
    (css, wanted) => {
      const element = [...document.querySelectorAll<HTMLElement>(css)].find(({ innerText }) =>
        innerText.includes(wanted),
      );
      if (!element) throw new Error(`The page has no ${css} that says ${wanted}`);
      element.click();
    },
    selector,
    words,
  );
}
