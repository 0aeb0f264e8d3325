import type { Finding, Fix } from '../rules/engine/types';
import { FixButtons } from './fix-buttons';
import { SeverityMark } from './severity-mark';
import { useTexts } from './texts';

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** The disclaimer has a button of its own elsewhere. */
  readonly disclaimerApart?: boolean;
  /** Shows a finding's words in the draft. */
  readonly onJump?: ((finding: Finding) => void) | undefined;
  readonly onFix: (finding: Finding, fix: Fix) => void;
}

const isWhole = (finding: Finding) => finding.start === finding.end;

/** A finding can be a whole paragraph: its beginning is enough to know it by. */
const MOST_QUOTED = 60;

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MOST_QUOTED) return `“${line}”`;
  return `“${line.slice(0, MOST_QUOTED).replace(/\s\S*$/, '')}…”`;
}

const WEIGHT = { stop: 0, warning: 1, note: 2 } as const;

/** In the order of the draft; what is about the whole of it comes last, the gravest first. */
const inOrder = (findings: readonly Finding[]) =>
  [...findings].sort(
    (a, b) =>
      Number(isWhole(a)) - Number(isWhole(b)) || a.start - b.start || WEIGHT[a.severity] - WEIGHT[b.severity],
  );

/** What was found, each with its reason, its section of the policy and its fixes. */
export function FindingList({ findings, disclaimerApart = false, onJump, onFix }: FindingListProps) {
  const t = useTexts();
  if (findings.length === 0) return null;
  return (
    <ul class="findings">
      {inOrder(findings).map((finding) => (
        <li key={`${finding.rule} ${finding.start} ${finding.end}`} class={finding.severity}>
          <h3>
            <SeverityMark severity={finding.severity} />
            {finding.title}
          </h3>
          {!isWhole(finding) && !onJump && !finding.message.includes(finding.text) && (
            <p class="words">{quoted(finding.text)}</p>
          )}
          {!isWhole(finding) && onJump && (
            <button type="button" class="jump" onClick={() => onJump(finding)}>
              <span class="hidden">{t('show_in_draft')}: </span>
              {quoted(finding.text)}
            </button>
          )}
          <p>{finding.message}</p>
          <p class="clause">{t('policy_section', { section: finding.clause })}</p>
          <FixButtons
            fixes={finding.fixes.filter(
              (fix) => !(disclaimerApart && fix.kind === 'append' && fix.disclaimer),
            )}
            onFix={(fix) => onFix(finding, fix)}
          />
        </li>
      ))}
    </ul>
  );
}
