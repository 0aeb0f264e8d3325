import type { Site } from './site';
import { x } from './x';

/** The sites, by host name. */
const SITES: Readonly<Record<string, Site>> = {
  'x.com': x,
};

export const siteOf = (host: string): Site | undefined => SITES[host];
