import { CONCERNS, type Concern } from '../../../rules/learned/concerns';

/** 1: it is; 0: it is not; absent: the label does not say. */
export type Labels = Partial<Record<Concern, 0 | 1>>;

export interface SentenceExample {
  /** Masked. */
  readonly text: string;
  readonly labels: Labels;
}

/** A whole draft, or a single sentence that stands for itself. */
export interface Document {
  readonly id: string;
  /** A school's folder, 'dev', or 'sentences'. */
  readonly group: string;
  readonly account: 'school' | 'personal' | undefined;
  readonly surface: string | undefined;
  readonly sentences: readonly SentenceExample[];
  /** "One of these sentences is": for findings that span several, or that no excerpt places. */
  readonly bags: readonly { readonly concern: Concern; readonly sentences: readonly number[] }[];
  /** Concerns for which the draft as a whole counts as harmless. */
  readonly harmless: readonly Concern[];
}

export const all = (value: 0 | 1, except: readonly Concern[] = []): Labels =>
  Object.fromEntries(CONCERNS.filter((c) => !except.includes(c)).map((c) => [c, value]));
