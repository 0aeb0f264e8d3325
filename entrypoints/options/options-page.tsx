import { useState } from 'preact/hooks';
import { Logo } from '../../components/logo';
import { Outcome } from '../../components/outcome';
import { Steps } from '../../components/steps';
import { useTexts } from '../../components/texts';
import { storedAccountChoices, storedProfile, storedRoster } from '../shared/stored';
import { AccountsSection } from './accounts-section';
import { PupilsSection } from './pupils-section';
import { SchoolSection } from './school-section';
import { TrySection } from './try-section';
import { useDamage } from './use-damage';
import { useStored } from './use-stored';

const STORED = { school: storedProfile, pupils: storedRoster, accounts: storedAccountChoices };

export function OptionsPage() {
  const t = useTexts();
  const profile = useStored(storedProfile);
  const roster = useStored(storedRoster);
  const choices = useStored(storedAccountChoices);
  const damage = useDamage(STORED);
  const [tried, setTried] = useState(false);
  const ready = profile !== undefined && roster !== undefined && choices !== undefined;
  // Once open, the steps stay until the page is closed, with what is done ticked off.
  const [firstRun, setFirstRun] = useState(false);
  if (profile === null && !firstRun) setFirstRun(true);
  return (
    <main class="options">
      <header>
        <Logo />
        <div>
          <h1>{t('name')}</h1>
          <p class="soft">{t('options_about')}</p>
        </div>
      </header>
      {ready && (
        <>
          {damage.map((part) => (
            <Outcome key={part} kind="problem" text={t(`damaged_${part}`)} />
          ))}
          {firstRun && (
            <Steps
              done={{ school: profile !== null, accounts: Object.keys(choices).length > 0, try: tried }}
            />
          )}
          <SchoolSection profile={profile} roster={roster} />
          <PupilsSection roster={roster} />
          <AccountsSection choices={choices} />
          <TrySection profile={profile} onTried={() => setTried(true)} />
        </>
      )}
    </main>
  );
}
