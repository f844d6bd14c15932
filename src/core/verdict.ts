import type { Finding, Severity, Verdict } from './assessment';

/** From the gravest on. */
const SEVERITIES: readonly Severity[] = ['danger', 'warning', 'caution', 'info', 'ok'];

/** How grave a verdict is, to compare it with others: 'none' is the least. */
export function gravityOf(verdict: Verdict): number {
  return verdict === 'none' ? 0 : SEVERITIES.length - SEVERITIES.indexOf(verdict);
}

/** Only the two together say that a product is fine: silence never does. */
const FINE_TOGETHER = ['length-home-range', 'material-recommended'];

/** The highest severity that asks for something; else ok, where length and material are both stated and fine; else info. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.length === 0) return 'none';
  const found = new Set(findings.map(({ severity }) => severity));
  const gravest = SEVERITIES.find((severity) => found.has(severity));
  if (gravest === 'danger' || gravest === 'warning' || gravest === 'caution') return gravest;
  const isFine = FINE_TOGETHER.every((rule) => findings.some((finding) => finding.rule === rule));
  return isFine ? 'ok' : 'info';
}

/** Findings by severity, then by rule id, so that the same facts always read the same. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.rule < b.rule ? -1 : 1),
  );
}
