import './x.css';
import { render } from 'react-dom';
import { practiceAccounts } from '../shared/practice-accounts';
import { commonChoices, showPracticePanel } from '../shared/practice-panel';
import { readPracticeSettings } from '../shared/practice-settings';
import { App } from './app';
import { xLabels } from './labels';

const settings = readPracticeSettings(location.search);
const root = document.getElementById('react-root');
document.documentElement.lang = settings.lang;

render(
  <App
    settings={settings}
    labels={xLabels[settings.lang]}
    signedIn={practiceAccounts[settings.as === 'school' ? 'school' : 'personal']}
    posting={practiceAccounts[settings.as === 'personal' ? 'personal' : 'school']}
  />,
  root,
);

showPracticePanel(
  'X',
  [
    commonChoices.account(true),
    commonChoices.language,
    commonChoices.media,
    commonChoices.tagged,
    commonChoices.quoted,
  ],
  [
    { href: '/home', label: 'Home: a new post' },
    { href: '/compose/post', label: 'New post in a dialog, thread' },
    { href: '/hannah_obuya/status/1790000000000000102', label: 'A post to answer' },
    { href: '/messages/4411-2207', label: 'Message' },
    { href: '/i/chat/4411-2207', label: 'Message, newer page' },
    { href: '/settings/profile', label: 'Your bio' },
  ],
);
