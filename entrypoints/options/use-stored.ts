import { useEffect, useState } from 'preact/hooks';
import type { Stored } from '../shared/stored';

/** A stored item as it is now; undefined until it has been read. */
export function useStored<T>(item: Stored<T>): T | undefined {
  const [value, setValue] = useState<{ readonly now: T }>();
  useEffect(() => {
    let fresh = false;
    const stop = item.watch((now) => {
      fresh = true;
      setValue({ now });
    });
    void item.get().then((now) => {
      if (!fresh) setValue({ now });
    });
    return stop;
  }, [item]);
  return value?.now;
}
