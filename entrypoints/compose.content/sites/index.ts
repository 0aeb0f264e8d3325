import { facebook } from './facebook';
import { instagram } from './instagram';
import type { Site } from './site';
import { x } from './x';

/** The sites, by host name. */
const SITES: Readonly<Record<string, Site>> = {
  'x.com': x,
  'www.facebook.com': facebook,
  'www.instagram.com': instagram,
};

export const siteOf = (host: string): Site | undefined => SITES[host];
