import { browser } from 'wxt/browser';
import type { Verdict } from '../core/assessment';

/** What the badge can say: a verdict, or that the page could not be read, which says nothing about the product. */
type Badge = Verdict | 'unread';

/** The signs and colours of the toolbar badge. The signs are told apart without colour; white or ink on each ≥ 4.5 : 1. */
const badges: Record<Badge, { sign: string; background: string }> = {
  danger: { sign: '✕', background: '#b3261e' },
  warning: { sign: '!', background: '#8f4700' },
  caution: { sign: '?', background: '#6a5b00' },
  info: { sign: 'i', background: '#1d5ea8' },
  ok: { sign: '✓', background: '#1a6b3c' },
  none: { sign: '', background: '#5c5a63' },
  unread: { sign: '?', background: '#5c5a63' },
};

/** Shows it on the toolbar button of one tab, with the words for those who hear it. 'none' clears it. */
export async function paintBadge(tabId: number, badge: Badge): Promise<void> {
  const { sign, background } = badges[badge];
  const name = browser.i18n.getMessage('extension_name');
  const words = badge === 'unread' ? 'popup_state_unreadable_title' : `badge_${badge}`;
  const title = badge === 'none' ? name : `${name} – ${browser.i18n.getMessage(words as never)}`;
  // Each of these rejects when the tab has just been closed; there is nothing left to paint then.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: sign }),
    browser.action.setBadgeBackgroundColor({ tabId, color: background }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
