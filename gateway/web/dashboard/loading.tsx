import { useEffect, useState } from 'preact/hooks';
import { useReader } from './reader.ts';

/** How many questions are open, and who is told. */
const open = { count: 0, tell: new Set<(count: number) => void>() };

function change(by: 1 | -1): void {
  open.count += by;
  for (const tell of open.tell) tell(open.count);
}

export function Loading() {
  const { w } = useReader();
  useEffect(() => {
    change(1);
    return () => {
      change(-1);
    };
  }, []);
  return <p class="loading">{w.loading}</p>;
}

/** Tells who hears the page when figures are asked for, and when they are there. */
export function Status() {
  const { w } = useReader();
  const [count, setCount] = useState(open.count);
  useEffect(() => {
    open.tell.add(setCount);
    return () => {
      open.tell.delete(setCount);
    };
  }, []);
  return (
    <p class="sr" role="status">
      {count > 0 ? w.loading : w.loaded}
    </p>
  );
}
