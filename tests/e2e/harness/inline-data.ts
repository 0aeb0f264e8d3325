import { practiceAccounts } from '../../pages/shared/practice-accounts';
import { readPracticeSettings } from '../../pages/shared/practice-settings';

/** What Meta's servers write into the page about the person who is signed in; empty for other sites. */
export function inlineData(address: URL): string {
  const { as } = readPracticeSettings(address.search);
  const { personal } = practiceAccounts;
  const posting = practiceAccounts[as === 'personal' ? 'personal' : 'school'];
  if (address.host === 'www.facebook.com') {
    return definitions([
      'CurrentUserInitialData',
      [],
      {
        ACCOUNT_ID: personal.facebookId,
        USER_ID: posting.facebookId,
        NAME: posting.name,
        SHORT_NAME: posting.shortName,
        IS_BUSINESS_PERSON_ACCOUNT: false,
        APP_ID: '2220391788200892',
      },
      270,
    ]);
  }
  if (address.host === 'www.instagram.com') {
    const id = posting.facebookId;
    const data = { biography: '', full_name: posting.name, id, username: posting.instagram };
    return definitions(['PolarisViewer', [], { data, id }, 7365]);
  }
  return '';
}

function definitions(entry: unknown[]): string {
  const box = { __bbox: { define: [['SiteData', [], { server_revision: 1 }, 317], entry] } };
  const json = JSON.stringify({ require: [['ScheduledServerJS', 'handle', null, [box]]] });
  return `<script type="application/json" data-sjs>${json.replaceAll('<', '\\u003C')}</script>`;
}
