import { useReader } from './reader.ts';

export function Loading() {
  const { w } = useReader();
  return <p class="loading">{w.loading}</p>;
}
