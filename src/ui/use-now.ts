import { useEffect, useState } from 'preact/hooks';

const SECOND = 1000;

/** The moment, in milliseconds since 1970, told anew each second while it matters. */
export function useNow(matters: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!matters) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, [matters]);
  return now;
}
