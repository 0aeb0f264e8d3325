import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { FindingList } from '../../components/finding-list';
import { GateDialog } from '../../components/gate-dialog';
import { Outcome } from '../../components/outcome';
import { useTexts } from '../../components/texts';
import type { Account, Finding, Fix } from '../../rules/engine/types';
import type { Profile } from '../../rules/packs/profile';
import type { Checked, PageContext } from '../shared/messages';
import { PracticePort } from './practice-port';

export interface TrySectionProps {
  readonly profile: Profile | null;
  readonly onTried: () => void;
}

const SITES = ['x', 'facebook', 'instagram'] as const;

/** The site and the account that the practice draft is posted from. */
function practiceContext(profile: Profile | null, account: Account): PageContext {
  const own = SITES.map((platform) => ({ platform, name: profile?.school.accounts[platform]?.[0] }));
  const school = own.find(({ name }) => name !== undefined);
  const post = { surface: 'post', audience: 'public' } as const;
  return account === 'school' && school
    ? { ...post, platform: school.platform, poster: { name: school.name } }
    : { ...post, platform: 'x', poster: { handle: 'second-look-practice' } };
}

const mend = (text: string, fix: Fix) =>
  fix.kind === 'append'
    ? `${text.trimEnd()}\n\n${fix.text}`
    : text.slice(0, fix.start) + fix.text + text.slice(fix.end);

/** A box to write in, checked as on the sites; nothing of it is posted anywhere. */
export function TrySection({ profile, onTried }: TrySectionProps) {
  const t = useTexts();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [account, setAccount] = useState<Account>('personal');
  const [checked, setChecked] = useState<Checked>();
  const [asked, ask] = useState(false);
  const [gate, setGate] = useState(false);
  const [posted, setPosted] = useState(false);
  /** Whether `checked` is about exactly what the box holds now. */
  const [fresh, setFresh] = useState(false);
  const port = useMemo(() => {
    const take = (result: Checked) => {
      setChecked(result);
      setFresh(true);
    };
    return new PracticePort(take);
  }, []);
  useEffect(() => () => port.close(), [port]);

  const hasSchoolAccount = SITES.some((site) => profile?.school.accounts[site]?.length);
  useEffect(() => {
    setFresh(false);
    setPosted(false);
    if (text.trim()) port.check({ text, context: practiceContext(profile, account) });
    else setChecked(undefined);
  }, [text, account, profile, port]);

  const write = (next: string) => {
    setText(next);
    if (next.trim()) onTried();
  };
  const jump = (finding: Finding) => {
    box.current?.focus();
    box.current?.setSelectionRange(finding.start, finding.end);
  };
  const fix = (_: Finding, one: Fix) => write(mend(text, one));
  // A press is answered when the verdict on exactly this text is there, as on the sites.
  useEffect(() => {
    if (!asked || !fresh || !checked) return;
    ask(false);
    if (checked.verdict === 'allow') setPosted(true);
    else setGate(true);
  }, [asked, fresh, checked]);

  const { findings = [], disclaimer } = checked ?? {};
  const addDisclaimer = disclaimer
    ? () => write(mend(text, { kind: 'append', label: '', text: disclaimer }))
    : undefined;
  const held = findings.filter((finding) => finding.severity !== 'note');
  const mayPost = held.every((finding) => finding.override !== 'never');
  const postAnyway = () => {
    setGate(false);
    setPosted(true);
  };

  const nothing = checked?.inScope === false ? t('own_business') : t('findings_none');
  const summary = findings.length > 0 ? t('findings', { count: findings.length }) : nothing;

  return (
    <section id="try" aria-labelledby="try-title">
      <h2 id="try-title">{t('section_try')}</h2>
      <p>{t('try_about')}</p>
      <div class="field">
        <label for={`${id}-whose`}>{t('try_account')}</label>
        <select
          id={`${id}-whose`}
          value={account}
          onChange={(event) => setAccount(event.currentTarget.value === 'school' ? 'school' : 'personal')}
        >
          <option value="personal">{t('my_own_account')}</option>
          {hasSchoolAccount && <option value="school">{t('a_school_account')}</option>}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-box`}>{t('try_box')}</label>
        <textarea
          ref={box}
          id={`${id}-box`}
          rows={4}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button
          type="button"
          class="button main"
          onClick={() => {
            if (text.trim()) ask(true);
          }}
        >
          {t('try_post')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => write(t('try_example', { school: profile?.school.name ?? t('try_no_school') }))}
        >
          {t('try_use_example')}
        </button>
      </div>
      <p role="status" class="soft">
        {checked && summary}
      </p>
      <FindingList findings={findings} onJump={jump} onFix={fix} />
      {posted && <Outcome kind="done" text={t('try_posted')} />}
      {gate && (
        <GateDialog
          findings={findings}
          disclaimer={disclaimer}
          onGoBack={() => setGate(false)}
          onAddDisclaimer={addDisclaimer}
          onFix={fix}
          onPostAnyway={mayPost ? postAnyway : undefined}
          needsReason={held.some((finding) => finding.override === 'reason')}
        />
      )}
    </section>
  );
}
