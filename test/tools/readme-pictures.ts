import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Not in public/, for that is shipped. */
const FOLDER = '.github/pictures';
/** The stage's window, in px, and how much sharper than that it is. */
export const README_WINDOW = { width: 800, height: 640 };
const SHARPNESS = 2;
/** Of a picture, in px; each half has the page's own size in it. */
const WIDTH = 840;
/** Of the WebP, from 0 to 1. */
const QUALITY = 0.6;

type Clip = { x: number; y: number; width: number; height: number };

/** What README shows: our note in its corner, closed and open, and the popup as browsers show it. */
const PICTURES: { name: string; query: string; clip: Clip; prepare?(page: Page): Promise<unknown> }[] = [
  { name: 'note', query: 'hint=chosen', clip: { x: 388, y: 530, width: 412, height: 110 } },
  {
    name: 'note-open',
    query: 'hint=chosen',
    clip: { x: 388, y: 60, width: 412, height: 580 },
    prepare: (page) => page.locator('.pill').click(),
  },
  { name: 'popup', query: 'popup=conflict', clip: { x: 208, y: 0, width: 384, height: 600 } },
  {
    name: 'popup-sessions',
    query: 'popup=ok',
    clip: { x: 208, y: 0, width: 384, height: 600 },
    prepare: (page) => page.getByRole('tab').nth(2).click(),
  },
];

/** Takes README's pictures, light beside dark. `stages`: a page of the stage, in a window of that size, in each. */
export async function takeReadmePictures(stages: readonly Page[], origin: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, query, clip, prepare } of PICTURES) {
    const halves: string[] = [];
    for (const page of stages) {
      await page.goto(`${origin}/?${query}`);
      await prepare?.(page);
      halves.push((await page.screenshot({ clip })).toString('base64'));
    }
    const file = path.join(FOLDER, `${name}.webp`);
    writeFileSync(file, await sideBySide(stages[0] as Page, halves));
    console.error(`${file}: ${Math.ceil(statSync(file).size / 1024)} kB`);
  }
}

/** PNGs in one picture, as WebP, which the browser can write itself. */
async function sideBySide(page: Page, halves: string[]): Promise<Buffer> {
  const url = await page.evaluate(
    async ({ sources, width, quality }) => {
      const images = sources.map((source) => Object.assign(new Image(), { src: `data:image/png;base64,${source}` }));
      await Promise.all(images.map((image) => image.decode()));
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = Math.max(...images.map(({ height }) => height));
      const half = width / images.length;
      images.forEach((image, at) => {
        canvas.getContext('2d')?.drawImage(image, at * half + (half - image.width) / 2, 0);
      });
      return canvas.toDataURL('image/webp', quality);
    },
    { sources: halves, width: WIDTH * SHARPNESS, quality: QUALITY },
  );
  return Buffer.from(url.replace('data:image/webp;base64,', ''), 'base64');
}
