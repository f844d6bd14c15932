import { describe, expect, it } from 'vitest';
import type { Finding, Severity, Verdict } from '../../src/core/assessment';
import { inOrder, verdictOf } from '../../src/core/verdict';

/** Findings as `rule:severity`. */
function findingsOf(...sketches: string[]): Finding[] {
  return sketches.map((sketch) => {
    const [rule = '', severity] = sketch.split(':');
    return { rule, severity: severity as Severity, params: {}, evidence: [], sources: ['article'] };
  });
}

describe('the verdict', () => {
  it.each<[Verdict, string[]]>([
    ['none', []],
    ['danger', ['share-claim:danger', 'material-coated:caution']],
    ['warning', ['material-coated:caution', 'kit-long-heads:warning']],
    ['caution', ['cleaning-unstated:info', 'material-coated:caution']],
    ['ok', ['length-home-range:ok', 'material-recommended:ok']],
    ['ok', ['length-home-range:ok', 'cleaning-unstated:info', 'material-recommended:ok']],
    ['info', ['length-home-range:ok']],
    ['info', ['material-recommended:ok', 'preference-match:ok']],
    ['info', ['schedule-ready:ok']],
    ['info', ['cleaning-unstated:info']],
    ['caution', ['length-home-range:ok', 'material-recommended:ok', 'profile-diabetes:caution']],
  ])('is %s for %j', (verdict, sketches) => {
    expect(verdictOf(findingsOf(...sketches))).toBe(verdict);
  });
});

describe('the order of findings', () => {
  it('is by severity, then by rule', () => {
    const findings = findingsOf('b:ok', 'a:ok', 'd:info', 'c:caution', 'f:warning', 'e:warning', 'g:danger');
    expect(inOrder(findings).map(({ rule }) => rule)).toEqual(['g', 'e', 'f', 'c', 'd', 'a', 'b']);
  });
});
