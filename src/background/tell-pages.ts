import { browser } from 'wxt/browser';
import { type MessageType, type Request, sendToTab } from '../messages';
import type { FieldName } from '../preferences/fields';

/** Changes of these reach running hints: what they judge with, and whether they may show themselves. */
const HEARD_BY_PAGES: readonly FieldName[] = [
  'preferredMm',
  'area',
  'firstTime',
  'loudness',
  'on',
  'pausedHosts',
  'corrections',
];

/** Has the hints stop that run where the person has just taken our right away. */
export async function stopPages(origins: string[]): Promise<void> {
  await tellAll('right-removed', { origins });
}

/**
 * Lets every running hint have its page judged again after a change. Which tabs have one is not remembered (the
 * background may be stopped at any moment), so all are told; where none runs, nobody listens.
 */
export async function tellPages(changed: readonly FieldName[]): Promise<void> {
  if (!changed.some((name) => HEARD_BY_PAGES.includes(name))) return;
  await tellAll('look-again', {});
}

async function tellAll<T extends MessageType>(type: T, request: Request<T>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : sendToTab(id, type, request))));
}
