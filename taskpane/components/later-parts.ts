import { later } from './later';

/** Parts that the pane does not show when it opens on a new workbook; with them come the sentences of findings and of lists. */
export const Help = later(async () => (await import('./HelpPanel')).HelpPanel);
export const Compositions = later(async () => (await import('./CompositionPanels')).CompositionPanels);
export const Outcome = later(async () => (await import('./CheckOutcome')).CheckOutcome);
export const Errors = later(async () => (await import('./ErrorsLeft')).ErrorsLeft);
export const InputFindings = later(async () => (await import('./InputFindings')).InputFindings);
export const ListedFindings = later(async () => (await import('./InputFindings')).ListedFindings);
export const SkippedRows = later(async () => (await import('./SkippedRows')).SkippedRows);
export const Reason = later(async () => (await import('./ReasonFields')).ReasonFields);

export const Template = later(async () => (await import('./TemplateSection')).TemplateSection);

/** Loads all of them. */
export async function loadParts(): Promise<void> {
  await Promise.all(
    [Help, Compositions, Outcome, Errors, Reason, InputFindings, ListedFindings, SkippedRows, Template].map(
      async ({ load }) => load(),
    ),
  );
}
