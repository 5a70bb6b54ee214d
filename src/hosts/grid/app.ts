import {
  ThemeService,
  Univer,
  type ILanguagePack,
  type LocaleType,
  type Plugin,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { CalculationMode } from '@univerjs/sheets-formula';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-note/facade';
import '@univerjs/sheets-data-validation/facade';
import type { Language } from '../../core/index';
import { keepSheetsOfTables } from './table-references';

/** Values come with their formulas; the grid would calculate all those anew that show nothing, or 0. */
export const AT_OPENING = { initialFormulaComputing: CalculationMode.NO_CALCULATION };

/** Formulas that are calculated before the page may answer its user. */
const FORMULAS_AT_A_TIME = 50;

/** The blue of Fluent UI, which the page round the grid has, in the grid's ten steps. */
const BRAND = {
  50: '#ebf3fc',
  100: '#cfe4fa',
  200: '#b4d6fa',
  300: '#77b7f7',
  400: '#479ef5',
  500: '#2886de',
  600: '#0f6cbd',
  700: '#115ea3',
  800: '#0f548c',
  900: '#0c3b5e',
};

/** A part of the grid's program, with its settings. */
export type GridPart = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, object];

/** The grid's program: one for a page, whatever workbook is open. */
export interface GridApp {
  readonly univer: Univer;
  readonly api: FUniver;
  /** What is seen of it; null without a screen. */
  readonly view: GridView | null;
}

export interface GridView {
  /** Draws the cells anew. */
  drawAgain(): void;
  /** Shows the grid in dark colours, or in light ones. What is in the cells keeps the colours that it has. */
  setDark(dark: boolean): void;
  /** Gives the keyboard to the cells. */
  focus(): void;
  /** Brings a cell (row and column from 1) of the active sheet into sight; what is in sight stays where it is. */
  scrollTo(row: number, column: number): void;
  /** Opens the field to find in the workbook, or to replace. */
  find(replace: boolean): void;
}

/** Starts the grid of these parts: with a screen in a page, without one in a test. */
export function startGrid(parts: readonly GridPart[], language: Language, words: ILanguagePack): GridApp {
  keepSheetsOfTables();
  // The grid writes zhCN.
  const locale = language.replace('-', '') as LocaleType;
  const univer = new Univer({ locale, locales: { [locale]: words } });
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: BRAND });
  for (const part of parts) {
    const [plugin, settings] = typeof part === 'function' ? [part, {}] : part;
    const more = plugin === UniverFormulaEnginePlugin ? { intervalCount: FORMULAS_AT_A_TIME } : {};
    univer.registerPlugin(plugin, { ...settings, ...more });
  }
  return { univer, api: FUniver.newAPI(univer), view: null };
}
