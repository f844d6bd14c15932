import { isHostOf } from '../page/shop';
import { domainsOf } from './named-shops';

/** Whether the person has paused the shop that a host belongs to. */
export function isPaused(host: string, pausedHosts: readonly string[]): boolean {
  return pausedHosts.some((domain) => isHostOf(host, domain));
}

/** The paused domains, with all those of the shop that a host belongs to. */
export function withPaused(host: string, pausedHosts: readonly string[]): string[] {
  return [...new Set([...pausedHosts, ...domainsOf(host)])];
}

/** The paused domains, without those of the shop that a host belongs to. */
export function withoutPaused(host: string, pausedHosts: readonly string[]): string[] {
  const domains = domainsOf(host);
  return pausedHosts.filter((paused) => !domains.includes(paused) && !isHostOf(host, paused));
}
