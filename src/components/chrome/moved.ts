import { readAddress } from "../address/address.js";

/**
 * Where an address of the first page leads that was written when Compare stood there: `?indicator=gdp` →
 * `./compare.html?indicator=gdp`; null for one that means the page itself.
 */
export function movedTo({ search, hash }: Pick<Location, "search" | "hash">): string | null {
  const { indicator, place, m } = readAddress(search);
  return (indicator ?? place ?? m) ? `./compare.html${search}${hash}` : null;
}
