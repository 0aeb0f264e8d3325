import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Route } from '@playwright/test';
import { inlineData } from './inline-data';

const builtPages = fileURLToPath(new URL('../../../.output/pages/', import.meta.url));

export const landingAddress = 'https://practice.second-look.example/';

/** The sites' own hosts, and the practice page that is served there. */
const pageOfHost: Record<string, string> = {
  'x.com': 'x.html',
  'www.facebook.com': 'facebook.html',
  'www.instagram.com': 'instagram.html',
  'practice.second-look.example': 'index.html',
};

const contentTypes: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

// Stricter than the sites' own about styles, so that nothing of ours comes to lean on their leniency.
const contentSecurityPolicy =
  "default-src 'self'; style-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'";

type Answer = NonNullable<Parameters<Route['fulfill']>[0]>;

export interface PracticeSites {
  /** Addresses that a page asked for and that are none of the practice pages'; they got no answer. */
  readonly strayRequests: readonly string[];
}

/** Serves the practice pages under the sites' own addresses. Nothing else is reached from this browser. */
export async function servePractice(context: BrowserContext): Promise<PracticeSites> {
  const strayRequests: string[] = [];
  const files = await readBuiltPages();
  await context.route(/^https?:/, async (route) => {
    const address = new URL(route.request().url());
    const page = pageOfHost[address.host];
    if (page === undefined) {
      strayRequests.push(address.href);
      await route.abort();
      return;
    }
    const isDocument = route.request().resourceType() === 'document';
    const body = files.get(isDocument ? `/${page}` : address.pathname);
    if (body === undefined) await route.fulfill({ status: 404, body: '' });
    else if (isDocument) await route.fulfill(pageAt(body, address));
    else await route.fulfill({ body, contentType: contentTypes[extname(address.pathname)] ?? 'text/plain' });
  });
  return { strayRequests };
}

/** All built files by their path; read once, so that a new build under a running test changes nothing. */
async function readBuiltPages(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(builtPages, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (file: string): Promise<[string, string]> => [
    `/${relative(builtPages, file).replaceAll(sep, '/')}`,
    await readFile(file, 'utf8'),
  ];
  return new Map(await Promise.all(files.map(read)));
}

function pageAt(html: string, address: URL): Answer {
  return {
    body: html.replace('<!--inline-data-->', () => inlineData(address)),
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': contentSecurityPolicy },
  };
}
