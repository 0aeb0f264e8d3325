import { describe, expect, it } from 'vitest';
import { PageSessions } from '../../../entrypoints/background/box-sessions';
import type { School } from '../../../entrypoints/background/school';
import type { FromPage, PageContext, ToPage } from '../../../entrypoints/shared/messages';
import { createChecker } from '../../../rules/engine/checker';
import { defaultPack } from '../../../rules/packs/default/index';
import { practiceProfile, practiceRoster } from '../../../rules/packs/practice-school';

const school: School = {
  pack: defaultPack,
  profile: practiceProfile,
  choices: {},
  checker: createChecker({ pack: defaultPack, profile: practiceProfile, roster: practiceRoster }),
  damaged: false,
};
const page = () => {
  const sent: ToPage[] = [];
  let changes = 0;
  const sessions = new PageSessions(
    async () => school,
    (message) => sent.push(message),
    () => changes++,
  );
  return { sessions, sent, changes: () => changes };
};
const own: PageContext = { platform: 'x', surface: 'post', poster: { handle: '@ros_tiller' } };
const check = (box: number, text: string, context: PageContext = own, revision = 1): FromPage => ({
  type: 'check',
  box,
  revision,
  text,
  context,
});

describe('the boxes of a page', () => {
  it('are answered for the revision that was asked', async () => {
    const { sessions, sent } = page();
    await sessions.take(check(4, 'Well done Oliver Smith!', own, 7));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      type: 'checked',
      box: 4,
      revision: 7,
      result: { account: 'personal', verdict: 'stop' },
    });
  });

  it('are the school’s own where the page shows its account', async () => {
    const { sessions, sent } = page();
    await sessions.take(check(1, 'Hello', { ...own, poster: { handle: 'brackenfoldpri' } }));
    expect(sent[0]).toMatchObject({ result: { account: 'school', accountBy: 'profile', inScope: true } });
  });

  it('carry the disclaimer that the page’s button adds', async () => {
    const { sessions, sent } = page();
    await sessions.take(check(1, 'My class at Brackenfold Primary built a rocket today.'));
    expect(sent[0]).toMatchObject({ result: { disclaimer: expect.stringMatching(/\bviews\b/i) } });
    await sessions.take(check(1, 'My class at Brackenfold Primary built a rocket today. Views my own.'));
    expect((sent[1] as { result: object }).result).not.toHaveProperty('disclaimer');
  });

  it('give the popup the one that the person is in, as long as it is open', async () => {
    const { sessions, changes } = page();
    await sessions.take(check(1, 'one'));
    await sessions.take(check(2, 'two'));
    expect(sessions.active?.text).toBe('one');
    await sessions.take({ type: 'active', box: 2 });
    expect(sessions.active?.text).toBe('two');
    await sessions.take({ type: 'closed', box: 2 });
    expect(sessions.active?.text).toBe('one');
    await sessions.take({ type: 'closed', box: 1 });
    expect(sessions.active).toBeUndefined();
    expect(changes()).toBe(5);
  });
});

describe('a page whose school is slow or broken', () => {
  it('has its messages taken in order: a box closed meanwhile stays closed', async () => {
    let loaded: (school: School) => void = () => {};
    const sessions = new PageSessions(
      () => new Promise<School>((resolve) => (loaded = resolve)),
      () => {},
      () => {},
    );
    void sessions.take(check(1, 'one'));
    const closed = sessions.take({ type: 'closed', box: 1 });
    await Promise.resolve();
    loaded(school);
    await closed;
    expect(sessions.active).toBeUndefined();
  });

  it('is told that nobody knows, and answered again when it can be', async () => {
    const sent: ToPage[] = [];
    let broken = true;
    const sessions = new PageSessions(
      async () => {
        if (broken) throw new Error('storage');
        return school;
      },
      (message) => sent.push(message),
      () => {},
    );
    await sessions.take(check(1, 'Lunch is at noon.'));
    expect(sent[0]).toMatchObject({ result: { verdict: 'ask', faults: ['engine'], findings: [] } });
    broken = false;
    await sessions.take(check(1, 'Lunch is at noon.', own, 2));
    expect(sent[1]).toMatchObject({ revision: 2, result: { verdict: 'allow', faults: [] } });
  });
});
