import type * as z from 'zod';

/** What a schema minds, in words: "school.accounts.x.0: expected string". One line an issue. */
export function problemsOf(error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const where = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      const keys = issue.keys.map((key) => `"${key}"`).join(', ');
      return `${where ? `${where}: ` : ''}unknown field ${keys}`;
    }
    return `${where ? `"${where}": ` : ''}${issue.message}`;
  });
}
