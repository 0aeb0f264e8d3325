export function ensureInstalled() {}
