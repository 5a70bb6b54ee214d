/** Excel cuts addresses at 8,192 characters. */
const LONGEST_ADDRESS = 4000;

/** Addresses of many ranges, several in one, each no longer than Excel takes. */
export function joined(ranges: readonly string[]): string[] {
  const addresses: string[] = [];
  for (const address of ranges) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) {
      addresses[addresses.length - 1] = `${last},${address}`;
    } else {
      addresses.push(address);
    }
  }
  return addresses;
}
