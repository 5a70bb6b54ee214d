import { strFromU8, unzipSync } from 'fflate';

/** Parts whose bytes differ between two packages, those that came with `+` and those that went with `-`. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const went = Object.keys(old).filter((name) => !(name in now));
  const came = Object.keys(now).filter((name) => !(name in old));
  const changed = Object.keys(old).filter(
    (name) => now[name] !== undefined && Buffer.compare(old[name]!, now[name]) !== 0,
  );
  return [...changed, ...went.map((name) => `-${name}`), ...came.map((name) => `+${name}`)].sort();
}

export function partText(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!);
}
