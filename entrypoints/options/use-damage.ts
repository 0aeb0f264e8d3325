import { useEffect, useState } from 'preact/hooks';
import type { Stored } from '../shared/stored';

/** Which of these items could not be read when the page was opened. */
export function useDamage<Part extends string>(
  items: Readonly<Record<Part, Stored<unknown>>>,
): readonly Part[] {
  const [damage, setDamage] = useState<readonly Part[]>([]);
  useEffect(() => {
    const parts = Object.keys(items) as Part[];
    void Promise.all(parts.map((part) => items[part].damaged())).then((damaged) =>
      setDamage(parts.filter((_, at) => damaged[at])),
    );
  }, [items]);
  return damage;
}
