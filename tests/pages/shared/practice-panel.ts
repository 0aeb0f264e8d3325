import './practice-panel.css';
import { onPosted } from './posted-log';
import { type PracticeSettings, practiceLanguages } from './practice-settings';

/** One choice in the panel: a part of the address and its values. */
export interface PanelChoice {
  setting: keyof PracticeSettings;
  label: string;
  values: readonly { value: string; label: string }[];
}

export interface PanelPlace {
  href: string;
  label: string;
}

const languageNames: Record<string, string> = {
  en: 'English',
  fr: 'Français',
  cy: 'Cymraeg',
  pl: 'Polski',
};

export const commonChoices = {
  account: (delegated: boolean): PanelChoice => ({
    setting: 'as',
    label: 'Posting as',
    values: [
      { value: 'personal', label: 'Ros Tiller, a teacher' },
      { value: 'school', label: 'Brackenfold Primary School' },
      ...(delegated ? [{ value: 'delegated', label: 'the school, signed in as Ros' }] : []),
    ],
  }),
  language: {
    setting: 'lang',
    label: 'Labels in',
    values: practiceLanguages.map((value) => ({ value, label: languageNames[value] ?? value })),
  } satisfies PanelChoice,
  media: {
    setting: 'media',
    label: 'Pictures attached',
    values: ['0', '1', '2'].map((value) => ({ value, label: value === '0' ? 'none' : value })),
  } satisfies PanelChoice,
  tagged: {
    setting: 'tagged',
    label: 'Tagged in them',
    values: [
      { value: '', label: 'nobody' },
      { value: 'Tilly Marchbanks', label: 'Tilly Marchbanks' },
    ],
  } satisfies PanelChoice,
  quoted: {
    setting: 'quoted',
    label: 'Quoting a post',
    values: [
      { value: '', label: 'no' },
      { value: '1', label: 'yes' },
    ],
  } satisfies PanelChoice,
};

const draftsToTry = [
  'Well done Oliver Smith in Year 2!',
  'My class had a great day at Brackenfold.',
  'The swimming results are on our website.',
  'Lovely walk along the canal this morning.',
];

/** The strip at the side that is not part of the site: how it is set up, and what went out. */
export function showPracticePanel(
  site: string,
  choices: readonly PanelChoice[],
  places: readonly PanelPlace[],
): void {
  const panel = element('aside', { class: 'practice-panel', 'aria-label': 'Practice controls' });
  panel.append(
    element('p', { class: 'practice-title' }, `Practice ${site}`),
    element('p', {}, 'Nothing leaves this computer. The people and the school are invented.'),
    linkTo({ href: 'https://practice.second-look.example/', label: 'All practice pages' }),
    postedList(),
    element('h2', {}, 'Set-up'),
    ...choices.map(chooser),
    element('h2', {}, 'Places on this site'),
    list(places.map(linkTo)),
    element('h2', {}, 'Drafts to try'),
    list(draftsToTry.map((draft) => element('span', {}, draft))),
  );
  document.body.append(panel);
}

function chooser(choice: PanelChoice): HTMLElement {
  const query = new URLSearchParams(location.search);
  const select = element('select', { name: choice.setting });
  for (const { value, label } of choice.values) {
    const option = element('option', { value }, label);
    option.selected = value === (query.get(choice.setting) ?? choice.values[0]?.value);
    select.append(option);
  }
  select.addEventListener('change', () => {
    if (select.value === '') query.delete(choice.setting);
    else query.set(choice.setting, select.value);
    location.search = query.toString();
  });
  const label = element('label', {}, choice.label);
  label.append(select);
  return label;
}

function linkTo(place: PanelPlace): HTMLElement {
  const here = new URL(place.href, location.href);
  // Who posts and in which language stays as it is from place to place.
  if (here.origin === location.origin) {
    for (const [name, value] of new URLSearchParams(location.search)) {
      if (!here.searchParams.has(name)) here.searchParams.append(name, value);
    }
  }
  return element('a', { href: here.href }, place.label);
}

function postedList(): HTMLElement {
  const section = element('section', { 'aria-label': 'What went out' });
  const items = element('ol', { class: 'practice-posted' });
  const nothing = element('p', {}, 'Nothing yet.');
  section.append(element('h2', {}, 'What went out'), nothing, items);
  onPosted(({ surface, text }) => {
    nothing.remove();
    const item = element('li', {});
    item.append(element('b', {}, surface), element('span', {}, text));
    items.prepend(item);
  });
  return section;
}

function list(entries: readonly HTMLElement[]): HTMLElement {
  const items = element('ul', {});
  for (const entry of entries) {
    const item = element('li', {});
    item.append(entry);
    items.append(item);
  }
  return items;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  text?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text !== undefined) made.textContent = text;
  return made;
}
