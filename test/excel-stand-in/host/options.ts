import type { Workbook } from '../model/types';
import type { Quirks } from './quirks';

/** The description of an add-in's functions, as custom-functions-metadata writes it. */
export interface FunctionMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionDescription[];
}

export interface FunctionDescription {
  readonly id: string;
  readonly name?: string;
  readonly parameters?: readonly {
    readonly name?: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly options?: object;
}

export interface StandInOptions {
  /** A workbook to start with; otherwise one with these sheets. */
  readonly workbook?: Workbook;
  readonly sheets?: readonly string[];
  /** The highest requirement set of ExcelApi that is claimed. */
  readonly excelApi?: string;
  /** Null: not claimed. */
  readonly sharedRuntime?: string | null;
  readonly customFunctionsRuntime?: string | null;
  readonly locale?: string;
  /** Office's own colours. */
  readonly theme?: 'light' | 'dark';
  readonly functions?: FunctionMetadata;
  readonly namespace?: string;
  readonly quirks?: Partial<Quirks>;
  /** The system Excel says it runs on; Windows if nothing is said. */
  readonly platform?: 'PC' | 'Mac';
  /** False: Excel does not know them yet; formulas that call them stay #NAME? until they are entered anew. */
  readonly functionsRegistered?: boolean;
  /** Opened to be read only: what writes is denied. */
  readonly readOnly?: boolean;
  readonly latency?: number;
  /** Nothing is answered before this has come to its end. */
  readonly heldBy?: Promise<void>;
  readonly maxRequestBytes?: number;
  readonly maxResponseBytes?: number;
}

/** What the page is told when it starts. */
export interface PageSettings {
  readonly hostInfo: string;
  readonly context: Readonly<Record<string, unknown>>;
}

/** Greys, as numbers. */
export const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
};

export function pageSettings(options: StandInOptions): PageSettings {
  const locale = options.locale ?? 'zh-CN';
  const { excelApi = '1.15', sharedRuntime = '1.1', customFunctionsRuntime = '1.3' } = options;
  const flags = (sharedRuntime === null ? 0 : 1) + (customFunctionsRuntime === null ? 0 : 2);
  const sets = {
    ExcelApi: excelApi,
    RibbonApi: '1.1',
    DialogApi: '1.1',
    AddinCommands: '1.1',
    DelayForCellEdit: '1.1',
    ...(sharedRuntime === null ? {} : { SharedRuntime: sharedRuntime }),
    ...(customFunctionsRuntime === null
      ? {}
      : { CustomFunctionsRuntime: customFunctionsRuntime, CustomFunctions: '1.7' }),
  };
  return {
    hostInfo: `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$${flags}`,
    context: {
      GetAppType: 1,
      GetSolutionRef: 'stand-in',
      GetAppVersionMajor: 16,
      GetAppVersionMinor: 1,
      GetAppUILocale: locale,
      GetAppDataLocale: locale,
      GetDocUrl: 'C:\\budget\\workbook.xlsx',
      GetAppCapabilities: options.readOnly === true ? 1 : 0,
      GetActivationMode: 1,
      GetControlIntegrationLevel: 1,
      GetSolutionToken: '',
      GetCorrelationId: 'correlation',
      GetInstanceId: 'instance',
      GetTouchEnabled: false,
      GetCommerceAllowed: false,
      GetSupportedMatrix: JSON.stringify(sets),
      GetHostCustomMessage: 0,
      GetHostFullVersion: '16.0.15407.10000',
      GetDialogRequirementMatrix: null,
      GetFeaturesForSolution: '{}',
      GetInitialDisplayMode: 0,
      GetOfficeThemeInfo: JSON.stringify(THEMES[options.theme ?? 'light']),
    },
  };
}
