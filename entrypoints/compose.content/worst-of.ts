import type { Finding, Severity } from '../../rules/engine/types';

const ORDER: readonly Severity[] = ['stop', 'warning', 'note'];

/** The gravest severity among findings; `null` when there are none. */
export function worstOf(findings: readonly Finding[]): Severity | null {
  return ORDER.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}
