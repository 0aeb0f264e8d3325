import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
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

export interface PracticeSites {
  /** Addresses that a page asked for and that are none of the practice pages'; they got no answer. */
  readonly strayRequests: readonly string[];
}

/** Serves the practice pages under the sites' own addresses. Nothing else is reached from this browser. */
export async function servePractice(context: BrowserContext): Promise<PracticeSites> {
  const strayRequests: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const address = new URL(route.request().url());
    const page = pageOfHost[address.host];
    if (page === undefined) {
      strayRequests.push(address.href);
      await route.abort();
    } else if (address.pathname.startsWith('/practice-files/')) {
      await serveFile(route, address.pathname);
    } else if (route.request().resourceType() === 'document') {
      await servePage(route, page, address);
    } else {
      await route.fulfill({ status: 404, body: '' });
    }
  });
  return { strayRequests };
}

async function serveFile(route: Route, path: string): Promise<void> {
  const file = normalize(join(builtPages, path));
  if (!file.startsWith(join(builtPages, 'practice-files'))) return route.fulfill({ status: 404, body: '' });
  const contentType = contentTypes[extname(file)] ?? 'application/octet-stream';
  return route.fulfill({ body: await readFile(file), contentType });
}

async function servePage(route: Route, page: string, address: URL): Promise<void> {
  const html = await readFile(join(builtPages, page), 'utf8');
  return route.fulfill({
    body: html.replace('<!--inline-data-->', () => inlineData(address)),
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': contentSecurityPolicy },
  });
}
