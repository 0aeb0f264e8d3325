import { ParagraphShelf } from '../../rules/engine/paragraph';
import type { Context } from '../../rules/engine/types';
import { resolveAccount } from '../shared/account';
import type { Checked, FromPage, Poster, ToPage } from '../shared/messages';
import type { School } from './school';

type CheckRequest = Extract<FromPage, { type: 'check' }>;

/** One compose box as the background knows it. */
export interface BoxSession {
  readonly id: number;
  readonly shelf: ParagraphShelf;
  readonly platform: string;
  readonly poster: Poster;
  readonly text: string;
  readonly checked: Checked;
}

/** The answer for a draft, by what is in force. `shelf` keeps what is known of its paragraphs. */
export function answer(request: CheckRequest, school: School, shelf: ParagraphShelf): Checked {
  const { poster, ...rest } = request.context;
  const { account, by } = resolveAccount(rest.platform, poster, school.profile, school.choices);
  const context: Context = { ...rest, account };
  const result = school.checker.check(request.text, context, shelf);
  const disclaimer = result.findings
    .flatMap((finding) => finding.fixes)
    .find((fix) => fix.kind === 'append' && fix.disclaimer);
  return {
    findings: result.findings,
    verdict: result.verdict,
    inScope: result.inScope,
    account,
    accountBy: by,
    ...(disclaimer ? { disclaimer: disclaimer.text } : {}),
    faults: result.faults.map((fault) => fault.rule),
  };
}

/** What is said of a draft that could not be read at all. */
const UNCHECKED: Checked = {
  findings: [],
  verdict: 'ask',
  inScope: true,
  account: 'personal',
  accountBy: 'default',
  faults: ['engine'],
};

/** The boxes of one page, as long as its port is open. */
export class PageSessions {
  #boxes = new Map<number, BoxSession>();
  #active: number | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly school: () => Promise<School>,
    readonly send: (message: ToPage) => unknown,
    private readonly changed: () => unknown,
  ) {}

  /** The box that the person was in last. */
  get active(): BoxSession | undefined {
    return this.#active === undefined ? undefined : this.#boxes.get(this.#active);
  }

  /** Takes messages one after the other: a box that is closed while the school is still loading stays so. */
  take(message: FromPage): Promise<void> {
    this.#turn = this.#turn.then(() => this.#handle(message));
    return this.#turn;
  }

  async #handle(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'check': {
        const { box: id, revision, text, context } = message;
        const shelf = this.#boxes.get(id)?.shelf ?? new ParagraphShelf();
        const checked = await this.#answer(message, shelf);
        this.#boxes.set(id, { id, shelf, platform: context.platform, poster: context.poster, text, checked });
        this.#active ??= id;
        this.send({ type: 'checked', box: id, revision, result: checked });
        break;
      }
      case 'active':
        this.#active = message.box;
        break;
      case 'closed':
        this.#boxes.delete(message.box);
        if (this.#active === message.box) this.#active = [...this.#boxes.keys()].at(-1);
        break;
      case 'applied':
        break;
    }
    this.changed();
  }

  async #answer(message: CheckRequest, shelf: ParagraphShelf): Promise<Checked> {
    try {
      return answer(message, await this.school(), shelf);
    } catch {
      // The page must hear that nobody knows, so that its gate can say so.
      return UNCHECKED;
    }
  }
}
