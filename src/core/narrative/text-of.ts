import type { Budget } from '../budget/budget';
import { figureSource } from '../disclosure/figure-source';
import { fillForm } from '../disclosure/fill';
import type { Disclosure } from '../disclosure/filled';
import type { Form } from '../disclosure/table';
import type { InputFinding } from '../budget/input-finding';
import type { SheetPlan, WorkbookPlan } from '../sheet/plan';
import { readPriorEntries, type PriorEntries } from '../sheet/prior-entries';
import { priorSheet } from '../sheet/prior-sheet';
import { textSheet } from '../sheet/text-sheets';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { noProfile, readProfile, type ProfileReading } from './answers';
import { answersBelowTables, answersThatConflict } from './answers-that-conflict';
import { composeText, type ComposedText } from './compose';
import { withLacking } from './entries-of-prior';
import { factsOf } from './facts';
import { narrativeForm } from './forms/narrative-forms';
import { materialSheet } from './material-sheet';
import { NO_MATERIAL, readMaterial, type Material } from './material';
import { narrativeSheet } from './narrative-sheet';
import { withOwnParagraphs, type TextRow } from './own-paragraphs';
import { goalsOf, readPerformance, type PerformanceProject, type PerformanceReading } from './performance';
import { entriesOf, performanceSheet } from './performance-sheet';
import { profileSheet } from './profile-sheet';
import { deletedFrom, NO_STANDING, standingTextOn, type StandingText } from './standing-rows';
import { publishedText } from './standing-text';

/** What a workbook holds for the text of a disclosure. */
export interface TextInput {
  readonly profile: ProfileReading;
  readonly material: Material;
  readonly performance: PerformanceReading;
  /** Last year’s figures, where the workbook holds them beside the list. */
  readonly prior: PriorEntries;
  /** The text as it stands. */
  readonly standing: StandingText;
}

/** The text of a disclosure, and the sheets that it stands on and is made from. */
export interface DisclosureText {
  readonly rows: readonly TextRow[];
  /** How many paragraphs the user deleted, which are not made again. */
  readonly deleted: number;
  readonly composed: ComposedText;
  /** Projects with performance goals. */
  readonly projects: readonly PerformanceProject[];
  readonly sheets: readonly SheetPlan[];
  readonly findings: readonly InputFinding[];
}

const TOTAL_ROW = { role: 'total', name: '' } as const;

/** Whether the text of a form can be made. */
export function hasNarrative(form: string): boolean {
  return narrativeForm(form) !== null;
}

/** Reads what was filled in for the text of a year. */
export function readTextInput(workbook: WorkbookSnapshot, year: number): TextInput {
  const [profile, material, narrative] = (['profile', 'material', 'narrative'] as const).map((id) =>
    textSheet(workbook, id),
  );
  return {
    profile: profile ? readProfile(profile, year) : noProfile(),
    material: material ? readMaterial(material, year) : NO_MATERIAL,
    performance: readPerformance(workbook, year),
    prior: readPriorEntries(workbook, year),
    standing: narrative ? standingTextOn(narrative) : NO_STANDING,
  };
}

/** What is to be said of the sheets that were filled in for a text, and how many of its paragraphs were deleted. */
export function toldOfInputs(
  workbook: WorkbookSnapshot,
  year: number,
  budget: Budget | null,
  form: Form | null,
): { readonly findings: readonly InputFinding[]; readonly deleted: number } {
  const { profile, performance, prior, standing } = readTextInput(workbook, year);
  const tables = form?.tables.filter(({ id }) => id === 'three-public') ?? [];
  const current = form && budget ? figureSource(fillForm({ ...form, tables }, budget)) : null;
  return {
    findings: [
      ...toldOf({ profile, performance, prior }),
      ...(current ? answersBelowTables(profile, current) : []),
    ],
    deleted: deletedFrom(standing, year),
  };
}

function toldOf({ profile, performance, prior }: Omit<TextInput, 'material' | 'standing'>): InputFinding[] {
  return [...profile.findings, ...answersThatConflict(profile), ...performance.findings, ...prior.findings];
}

/** Makes the text of a disclosure. Null where the form has none. */
export function textOf(
  disclosure: Disclosure,
  { profile, material, performance, prior, standing }: TextInput,
): DisclosureText | null {
  const form = narrativeForm(disclosure.form.id);
  if (form === null) {
    return null;
  }
  const { unit, year } = disclosure.budget;
  const { answers } = profile;
  // What could not be read is no sum.
  const goals = performance.findings.length > 0 ? null : goalsOf(performance.projects);
  const facts = factsOf(disclosure, { answers, material, goals, prior: prior.entries });
  const composed = composeText(form, facts);
  const { rows, all, deleted } = withOwnParagraphs(composed.paragraphs, standing, year);
  const figures = withLacking(prior.entries, composed.lacking, ({ table, row }) => {
    const { role, name } = facts.current.rows(table).find(({ key }) => key === row) ?? TOTAL_ROW;
    return { role, name };
  });
  return {
    rows,
    deleted,
    composed,
    projects: performance.projects,
    sheets: [
      narrativeSheet(rows, all),
      profileSheet(unit, year, profile),
      materialSheet(unit, year, composed.needs, material),
      performanceSheet(
        unit,
        performance.before?.year ?? year,
        entriesOf(performance.before?.projects ?? performance.projects),
      ),
      ...(figures.length > 0 ? [priorSheet(unit, year, disclosure.form, figures)] : []),
    ],
    findings: [...toldOf({ profile, performance, prior }), ...answersBelowTables(profile, facts.current)],
  };
}

/** The text of a workbook as it is published; null where it has none. */
export function textToPublish(workbook: WorkbookSnapshot, form: string): SheetPlan | null {
  const sheet = textSheet(workbook, 'narrative');
  const declared = narrativeForm(form);
  return sheet && declared ? publishedText(sheet, declared) : null;
}

/** A plan with sheets of words: the text behind the tables, what it is made from behind the list. */
export function withText(plan: WorkbookPlan, sheets: readonly SheetPlan[]): WorkbookPlan {
  const [text, inputs] = [sheets.filter(isText), sheets.filter((sheet) => !isText(sheet))];
  const list = plan.sheets.filter(({ table }) => table !== null);
  const tables = plan.sheets.filter(({ table }) => table === null);
  return { ...plan, sheets: [...tables, ...text, ...list, ...inputs] };
}

function isText({ id }: SheetPlan): boolean {
  return id === 'narrative';
}
