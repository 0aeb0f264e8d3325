import '../shared/lexical-box.css';
import './instagram.css';
import { createRoot } from 'react-dom/client';
import { practiceAccounts } from '../shared/practice-accounts';
import { commonChoices, showPracticePanel } from '../shared/practice-panel';
import { readPracticeSettings } from '../shared/practice-settings';
import { App } from './app';
import { instagramLabels } from './labels';

const settings = readPracticeSettings(location.search);
const account = practiceAccounts[settings.as === 'personal' ? 'personal' : 'school'];
const root = document.getElementById('react-root');
if (!root) throw new Error('The practice page has lost its root element.');
document.documentElement.lang = settings.lang;

createRoot(root).render(
  <App settings={settings} account={account} labels={instagramLabels[settings.lang]} />,
);

showPracticePanel(
  'Instagram',
  [
    commonChoices.account(false),
    commonChoices.language,
    commonChoices.media,
    commonChoices.tagged,
    {
      setting: 'comment',
      label: 'Comment box',
      values: [
        { value: 'textarea', label: 'textarea' },
        { value: 'lexical', label: 'contenteditable' },
      ],
    },
  ],
  [
    { href: '/', label: 'Home: new post, comment, reply' },
    { href: '/p/DBmarlvalley1/', label: 'One post' },
    { href: '/direct/t/5512/', label: 'Message' },
    { href: '/accounts/edit/', label: 'Your bio' },
  ],
);
