/**
 * Reads what Meta's servers wrote into the page about the person who is signed in. The scripts are many
 * and long, so they are gone through again only when there are more of them than last time.
 */
export function inlineRecord(marker: string): () => Record<string, unknown> | null {
  let seen = -1;
  let found: Record<string, unknown> | null = null;
  const pattern = new RegExp(`"${marker}",\\[\\],(\\{(?:[^{}]|\\{[^{}]*\\})*\\})`);
  return () => {
    const scripts = document.querySelectorAll('script[type="application/json"]');
    if (found || scripts.length === seen) return found;
    seen = scripts.length;
    for (const script of scripts) {
      const match = script.textContent?.includes(marker) ? pattern.exec(script.textContent) : null;
      if (!match?.[1]) continue;
      try {
        found = JSON.parse(match[1]) as Record<string, unknown>;
        return found;
      } catch {
        // Cut off in the middle, or of another shape than it had: then the page does not say.
      }
    }
    return null;
  };
}
