import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The folder of data that is measured on and learned from but not part of the project:
 * `SECOND_LOOK_SHARED`, or `shared` beside the project. Undefined where there is none.
 */
export function sharedFolder(): string | undefined {
  const folder = resolve(process.env.SECOND_LOOK_SHARED ?? join(import.meta.dirname, '../../shared'));
  return existsSync(join(folder, 'policycheck')) ? folder : undefined;
}

/** The same for a command that is nothing without it: ends the process with a plain sentence. */
export function requireShared(): string {
  const folder = sharedFolder();
  if (folder !== undefined) return folder;
  console.error(
    'There is no data to measure on: set SECOND_LOOK_SHARED to the folder that holds policycheck/ and corpora/.',
  );
  process.exit(3);
}
