import { describe, expect, it } from 'vitest';
import type { Severity } from '../src/core/assessment';
import type { Condition, PagePreferences } from '../src/core/person';
import { judge, judgeProfile } from './judge';

type Preferences = Partial<PagePreferences>;

/** Listings in one line each (see `judge.ts`), with what the person prefers where it matters. */
export interface RuleTables {
  flags: readonly [severity: Severity, listing: string, preferences?: Preferences][];
  doesNotFlag: readonly [listing: string, preferences?: Preferences][];
  /** The listing does not say enough. `instead`: the rule that speaks of the silence, where there is one. */
  cannotTell: readonly [listing: string, instead: string | null, preferences?: Preferences][];
}

/** The three tables of a product rule. */
export function productRuleTables(rule: string, { flags, doesNotFlag, cannotTell }: RuleTables): void {
  describe(`flags ${rule}`, () => {
    it.each(flags)('%s: %s', (severity, listing, preferences) => {
      expect(judge(listing, preferences).severityOf(rule)).toBe(severity);
    });
  });
  describe(`does not flag ${rule}`, () => {
    it.each(doesNotFlag)('%s', (listing, preferences) => {
      expect(judge(listing, preferences).severityOf(rule)).toBeNull();
    });
  });
  describe(`cannot tell ${rule}`, () => {
    it.each(cannotTell)('%s → %s', (listing, instead, preferences) => {
      const { rules } = judge(listing, preferences);
      expect(rules).not.toContain(rule);
      if (instead !== null) expect(rules).toContain(instead);
    });
  });
}

/** A person's conditions, before a listing or (null) before none. */
export interface ProfileTables {
  flags: readonly [severity: Severity, conditions: readonly Condition[], listing: string | null][];
  doesNotFlag: readonly [conditions: readonly Condition[], listing: string | null][];
  /** The product is not known, or not what the rule knows about. */
  cannotTell: readonly [severity: Severity | null, conditions: readonly Condition[], listing: string | null][];
}

/** The three tables of a profile rule. */
export function profileRuleTables(rule: string, { flags, doesNotFlag, cannotTell }: ProfileTables): void {
  describe(`flags ${rule}`, () => {
    it.each(flags)('%s: %j, %s', (severity, conditions, listing) => {
      expect(judgeProfile(rule, listing, conditions)).toBe(severity);
    });
  });
  describe(`does not flag ${rule}`, () => {
    it.each(doesNotFlag)('%j, %s', (conditions, listing) => {
      expect(judgeProfile(rule, listing, conditions)).toBeNull();
    });
  });
  describe(`cannot tell ${rule}`, () => {
    it.each(cannotTell)('%s: %j, %s', (severity, conditions, listing) => {
      expect(judgeProfile(rule, listing, conditions)).toBe(severity);
    });
  });
}
