import { useState } from 'preact/hooks';
import { FileField } from '../../components/file-field';
import { Outcome, type OutcomeProps } from '../../components/outcome';
import { type Translate, useTexts } from '../../components/texts';
import type { Pupil } from '../../rules/engine/types';
import { parseRoster, RosterError, type RosterProblem } from '../../rules/packs/roster';
import { storedRoster } from '../shared/stored';
import { decodeText } from './decode-text';

function inWords(problem: RosterProblem, t: Translate): string {
  switch (problem.kind) {
    case 'empty':
      return t('roster_empty');
    case 'no-column':
      return t(`roster_no_${problem.field}_column`, { names: problem.expected.join(', ') });
    case 'cells':
      return t('roster_cells', { expected: String(problem.expected), found: String(problem.found) });
    case 'no-name':
      return t(`roster_no_${problem.field}`);
    case 'quotes':
      return t('roster_quotes');
    case 'not-csv':
      return t('roster_not_csv');
    case 'too-many':
      return t('roster_too_long', { most: String(problem.most), found: String(problem.found) });
  }
}

/** The roster: how many pupils it has is shown, who they are is not. */
export function PupilsSection({ roster }: { readonly roster: readonly Pupil[] }) {
  const t = useTexts();
  const [outcome, setOutcome] = useState<OutcomeProps>();

  const put = async (next: readonly Pupil[], text: string) => {
    try {
      await storedRoster.set(next);
    } catch {
      // Most likely there is no room. A roster that is not there and not missed would leave names unfound.
      setOutcome({ kind: 'problem', text: t('not_kept') });
      return;
    }
    const undo = async () => {
      await storedRoster.set(roster);
      setOutcome({ kind: 'done', text: t('undone') });
    };
    setOutcome({ kind: 'done', text, onUndo: undo });
  };

  const load = async (file: File) => {
    try {
      const pupils = parseRoster(decodeText(await file.arrayBuffer()));
      await put(pupils, t('roster_imported', { file: file.name, count: pupils.length }));
    } catch (error) {
      if (!(error instanceof RosterError)) throw error;
      const { problem } = error;
      setOutcome({
        kind: 'problem',
        text: `${t('import_failed', { file: file.name })} ${t('kept_roster', { count: roster.length })}`,
        details: [t('problem_at_line', { line: problem.line, what: inWords(problem, t) })],
      });
    }
  };

  return (
    <section id="pupils" aria-labelledby="pupils-title">
      <h2 id="pupils-title">{t('section_pupils')}</h2>
      <p class="in-force">
        {roster.length > 0 ? t('roster_in_force', { count: roster.length }) : t('roster_none')}
      </p>
      <p class="soft">{t('roster_private')}</p>
      <FileField
        label={t('import_roster')}
        hint={t('import_roster_hint')}
        accept=".csv,text/csv"
        onFile={load}
      />
      {roster.length > 0 && (
        <button type="button" class="button" onClick={() => put([], t('roster_removed'))}>
          {t('remove_roster')}
        </button>
      )}
      {outcome && <Outcome {...outcome} />}
    </section>
  );
}
