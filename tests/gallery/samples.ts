import type { Checked, TabState } from '../../entrypoints/shared/messages';
import type { Finding, Fix } from '../../rules/engine/types';

const disclaimerFix: Fix = {
  kind: 'append',
  label: 'Add disclaimer',
  text: 'These are my own views and not those of Brackenfold Primary School.',
  disclaimer: true,
};

export const draft = 'So proud of Matilda Marchbanks in my class!! What a shambles of a rota though.';

export const stop: Finding = {
  rule: 'pupil-name',
  severity: 'stop',
  override: 'reason',
  start: 12,
  end: 30,
  text: 'Matilda Marchbanks',
  title: 'Names a pupil',
  message: '“Matilda Marchbanks” names a pupil. Leave the name out, or say “a pupil” or the class instead.',
  clause: 'Legal considerations',
  fixes: [
    { kind: 'replace', label: 'Say “a pupil”', start: 12, end: 30, text: 'a pupil' },
    { kind: 'replace', label: 'Say “a Wagtail”', start: 12, end: 30, text: 'a Wagtail' },
  ],
};

export const warning: Finding = {
  rule: 'missing-disclaimer',
  severity: 'warning',
  override: 'reason',
  start: 0,
  end: 0,
  text: '',
  title: 'No disclaimer',
  message:
    'This ties you to the school on your own account. Add a line that says the views are yours and not the school’s.',
  clause: 'Personal use: Staff',
  fixes: [disclaimerFix],
};

export const note: Finding = {
  rule: 'audience',
  severity: 'note',
  override: 'confirm',
  start: 0,
  end: 0,
  text: '',
  title: 'Anyone can see this',
  message: 'It is public, and copies of it can stay for years.',
  clause: 'Appendix: managing your personal use',
  fixes: [],
};

export const locked: Finding = {
  ...stop,
  rule: 'personal-data',
  override: 'never',
  title: 'Gives away somebody’s telephone number and their home address all at once',
  message:
    'A number and an address together lead straight to somebody’s door. Take them out; send them privately if they must be sent.',
  text: 'averyverylongwordwithoutanyspace.of.an.address@a-department-with-a-long-name.example',
};

export const checked: Checked = {
  findings: [note, warning, stop],
  verdict: 'stop',
  inScope: true,
  account: 'personal',
  accountBy: 'default',
  disclaimer: disclaimerFix.text,
  faults: [],
};

export const clear: Checked = {
  findings: [],
  verdict: 'allow',
  inScope: true,
  account: 'school',
  accountBy: 'profile',
  faults: [],
};

export const outOfScope: Checked = { ...clear, account: 'personal', accountBy: 'default', inScope: false };

export const faulty: Checked = { ...clear, faults: ['tone', 'derogatory'] };

export const tab = {
  state: 'checking',
  box: { id: 1, platform: 'x', poster: { name: 'Ros Tiller', handle: '@ros_tiller' }, text: draft, checked },
  pack: { title: 'Social Media Policy', school: 'Brackenfold Primary School', version: 1, isDefault: true },
  setUp: true,
} satisfies TabState;
