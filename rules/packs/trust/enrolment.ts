import * as z from 'zod';
import { publicKeySchema } from '../layer';

/** What a browser needs to fetch a school's pack and believe it. */
export const enrolmentSchema = z.strictObject({
  /** Where the pack is fetched from. */
  url: z.url({ protocol: /^https$/ }),
  packId: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,99}$/),
  keys: z.array(publicKeySchema).min(1).max(5),
  /** Opens the sealed roster; absent for schools that seal none. */
  rosterKey: z
    .string()
    .regex(/^[\w-]{43}$/)
    .optional(),
});
export type Enrolment = z.output<typeof enrolmentSchema>;

/** Names the format, so that a later one can be told apart. */
const MARK = 'SL1-';

/** A code that was not copied whole, or is none. */
export class EnrolmentError extends Error {
  override readonly name = 'EnrolmentError';
}

async function checkOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const encode = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** The enrolment as one line of letters, digits, - and _, with a check against half a copy. */
export async function enrolmentCode(enrolment: Enrolment): Promise<string> {
  const body = encode(JSON.stringify(enrolmentSchema.parse(enrolment)));
  return `${MARK}${body}.${await checkOf(body)}`;
}

/** Reads a code as a person pasted it, white space and line breaks in it or not. */
export async function readEnrolmentCode(pasted: string): Promise<Enrolment> {
  const code = pasted.replace(/\s+/g, '');
  const match = /^SL1-([\w-]+)\.([0-9a-f]{8})$/.exec(code);
  if (!match)
    throw new EnrolmentError(`an enrolment code begins with ${MARK} and ends with a dot and eight digits`);
  const [, body = '', check] = match;
  if ((await checkOf(body)) !== check) throw new EnrolmentError('the code is damaged: copy it whole');
  let value: unknown;
  try {
    value = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    throw new EnrolmentError('the code is damaged: copy it whole');
  }
  const read = enrolmentSchema.safeParse(value);
  if (!read.success) throw new EnrolmentError('the code is of another version of Second Look');
  return read.data;
}
