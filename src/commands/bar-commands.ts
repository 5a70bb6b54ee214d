/** A command of the workbench's bar: lines in a square of 20. */
export interface BarCommand {
  readonly icon: string;
  /** Whether it stands apart from the one before. */
  readonly apart?: boolean;
}

/** Files and samples, in the order of the bar: what Excel has in its own menus. What they do: `workbench/bar-actions.ts`. */
export const BAR_COMMANDS = {
  newWorkbook: {
    icon: 'M5 3h6l4 4v10H5zM11 3v4h4M10 10v4M8 12h4',
  },
  open: {
    icon: 'M3 16V5h5l1.5 2H16v2M3 16l2.3-7H18l-2.3 7z',
  },
  samples: {
    icon: 'M3 4h14v12H3zM3 8h14M8 8v8M3 12h14',
  },
  save: {
    icon: 'M4 4h10l2 2v10H4zM7 4v4h6V4M7 16v-5h6v5',
    apart: true,
  },
  print: {
    icon: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 12h8v5H6z',
  },
  sheets: {
    icon: 'M3 4h14v12H3zM8 4v12M4.5 7.5h2M4.5 10h2M4.5 12.5h2',
    apart: true,
  },
  help: {
    icon: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14M8 8a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1.1M10 13.4v.2',
  },
} satisfies Readonly<Record<string, BarCommand>>;

export type BarCommandId = keyof typeof BAR_COMMANDS;
