import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createChecker } from '../../rules/engine/checker';
import type { Result } from '../../rules/engine/types';
import { contextSchema } from '../../rules/packs/cases';
import { defaultPack } from '../../rules/packs/default/index';
import { practiceProfile, practiceRoster } from '../../rules/packs/practice-school';
import { InputError, readCases, readProfile, readRoster } from './input';

const USAGE = `Usage:
  npm run --silent check -- "TEXT" [--account school|personal] [--platform facebook|x|instagram|…]
                            [--surface post|comment|reply|message|caption|share|bio]
                            [--audience public|friends|group|private] [--world FILE] [--roster FILE]
  npm run --silent check -- --jsonl DRAFTS.jsonl [--world WORLD.json] [--roster ROSTER.csv]

Prints one JSON line for each draft: {"id", "findings", "verdict"}. Offsets are UTF-16 code units.
Without --world the invented practice school is used. "-" reads from standard input.`;

function print(id: string, { findings, verdict, faults }: Result): void {
  const shown = findings.map(({ rule, severity, start, end, text, message, clause, fixes }) => ({
    rule,
    severity,
    start,
    end,
    text,
    message,
    clause,
    fixes,
  }));
  write(1, `${JSON.stringify({ id, findings: shown, verdict, ...(faults.length ? { faults } : {}) })}\n`);
}

/** Writes all of it before going on, also to a pipe that is full. */
function write(fd: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        world: { type: 'string' },
        roster: { type: 'string' },
        jsonl: { type: 'string' },
        account: { type: 'string', default: 'school' },
        platform: { type: 'string', default: 'facebook' },
        surface: { type: 'string', default: 'post' },
        audience: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

function main(): void {
  const { values, positionals } = options();
  if (values.help) {
    write(1, `${USAGE}\n`);
    return;
  }
  const [text, surplus] = positionals;
  if (surplus !== undefined)
    throw new InputError(
      `one draft at a time: "${surplus}" is a second one; put the draft in quotation marks`,
    );
  if ((text === undefined) === (values.jsonl === undefined))
    throw new InputError(`give a draft, or --jsonl and a file\n\n${USAGE}`);

  const profile = values.world === undefined ? practiceProfile : readProfile(values.world);
  // Another school's profile without its roster must not be checked against the practice school's pupils.
  const roster =
    values.roster !== undefined
      ? readRoster(values.roster)
      : values.world === undefined
        ? practiceRoster
        : [];
  const checker = createChecker({ pack: defaultPack, profile, roster });

  if (values.jsonl !== undefined) {
    for (const { id, text, expect: _expect, allow: _allow, note: _note, ...context } of readCases(
      values.jsonl,
    )) {
      print(id, checker.check(text, context));
    }
    return;
  }
  const { account, platform, surface, audience } = values;
  const context = contextSchema.safeParse({ account, platform, surface, ...(audience ? { audience } : {}) });
  if (!context.success) {
    const problems = context.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`);
    throw new InputError(problems.join('\n'));
  }
  print('draft', checker.check(text ?? '', context.data));
}

try {
  main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  write(2, `check: ${error.message}\n`);
  process.exitCode = 2;
}
