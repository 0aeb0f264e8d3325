import '../shared/lexical-box.css';
import './facebook.css';
import { createRoot } from 'react-dom/client';
import { practiceAccounts } from '../shared/practice-accounts';
import { commonChoices, showPracticePanel } from '../shared/practice-panel';
import { readPracticeSettings } from '../shared/practice-settings';
import { App } from './app';
import { facebookLabels } from './labels';

const settings = readPracticeSettings(location.search);
const account = practiceAccounts[settings.as === 'personal' ? 'personal' : 'school'];
const root = document.getElementById('react-root');
if (!root) throw new Error('The practice page has lost its root element.');
document.documentElement.lang = settings.lang;

// Facebook keeps this cookie only while somebody acts as a Page.
// biome-ignore lint/suspicious/noDocumentCookie: the page does what the site does, before anything else runs
document.cookie =
  account.kind === 'school' ? `i_user=${account.facebookId}; path=/` : 'i_user=; path=/; max-age=0';

createRoot(root).render(<App settings={settings} account={account} labels={facebookLabels[settings.lang]} />);

showPracticePanel(
  'Facebook',
  [
    commonChoices.account(false),
    commonChoices.language,
    commonChoices.media,
    commonChoices.tagged,
    commonChoices.quoted,
    {
      setting: 'flow',
      label: 'New post',
      values: [
        { value: 'post', label: 'Post at once' },
        { value: 'next', label: 'Next, then Post' },
        { value: 'next-gone', label: 'Next, then Post; box taken away' },
      ],
    },
    {
      setting: 'audience',
      label: 'Audience',
      values: [
        { value: 'public', label: 'Public' },
        { value: 'friends', label: 'Friends' },
      ],
    },
  ],
  [
    { href: '/', label: 'Feed: post, comment, share, message' },
    { href: '/MarlValleyLibraries/posts/1022000000000031', label: 'One post in a dialog' },
  ],
);
