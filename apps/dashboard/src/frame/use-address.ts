import { useSearch } from 'wouter/use-browser-location';
import { addressIn } from './address-in.ts';

/** Makes addresses of other pages that keep the filters of this one. */
export function useAddress(): (path: string) => string {
  const search = useSearch();
  return (path) => addressIn(path, search);
}
