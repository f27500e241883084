import { useEffect, useState } from 'preact/hooks';
import { type Address, readAddress, searchOf } from './address.ts';

/** The page's address and how to change it. A new view is a new step for the browser's back button. */
export function useAddress(): [Address, (change: Partial<Address>) => void] {
  const read = () => readAddress(location.search, navigator.languages);
  const [address, setAddress] = useState(read);
  useEffect(() => {
    history.replaceState(null, '', searchOf(read()));
    const back = () => {
      setAddress(read());
    };
    addEventListener('popstate', back);
    return () => {
      removeEventListener('popstate', back);
    };
  }, []);
  const change = (part: Partial<Address>) => {
    const next = { ...address, ...part };
    if (next.view === address.view) history.replaceState(null, '', searchOf(next));
    else history.pushState(null, '', searchOf(next));
    setAddress(next);
  };
  return [address, change];
}
