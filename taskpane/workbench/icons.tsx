import type { JSX } from 'react';

/** Lines of each icon in a square of 20. */
const PATHS = {
  new: 'M5 3h6l4 4v10H5zM11 3v4h4M10 10v4M8 12h4',
  open: 'M3 16V5h5l1.5 2H16v2M3 16l2.3-7H18l-2.3 7z',
  sample: 'M3 4h14v12H3zM3 8h14M8 8v8M3 12h14',
  save: 'M4 4h10l2 2v10H4zM7 4v4h6V4M7 16v-5h6v5',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 12h8v5H6z',
  sheets: 'M3 4h14v12H3zM8 4v12M4.5 7.5h2M4.5 10h2M4.5 12.5h2',
  help: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14M8 8a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1.1M10 13.4v.2',
  picture: 'M3 4h14v12H3zM3 14l4-4 3 3 3-3 4 4M13.5 7.5v.2',
} as const;

export type IconName = keyof typeof PATHS;

/** A small picture beside a name; those who don't see it lose nothing. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
