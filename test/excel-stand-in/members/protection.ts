import type { Sheet, Workbook } from '../model/types';
import type { Host } from '../processor/host';
import { accessDenied, invalidArgument } from '../processor/host-error';
import type { Args, ObjectType } from '../processor/object-type';

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
  'selectionMode',
];

const passwordOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function protect(sheet: Sheet, [options, password]: Args, host: Host): void {
  if (sheet.protection) {
    throw accessDenied();
  }
  const given = (options ?? {}) as Record<string, unknown>;
  if (Object.keys(given).some((name) => !OPTIONS.includes(name))) {
    throw invalidArgument('unknown option of protection');
  }
  sheet.protection = { options: { ...given }, password: passwordOf(password) };
  changed(sheet, true, host);
}

function unprotect(sheet: Sheet, [password]: Args, host: Host): void {
  if (sheet.protection?.password !== passwordOf(password)) {
    throw accessDenied();
  }
  sheet.protection = null;
  changed(sheet, false, host);
}

function changed(sheet: Sheet, isProtected: boolean, host: Host): void {
  host.workbook.isDirty = true;
  host.sheetEvent(24, {
    type: 'WorksheetProtectionChanged',
    source: 'Local',
    worksheetId: sheet.id,
    isProtected,
  });
}

export const sheetProtectionType: ObjectType<Sheet> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ protection }) => protection !== null },
    Options: {
      get: ({ protection }) =>
        protection && {
          ...Object.fromEntries(OPTIONS.map((name) => [name, name === 'selectionMode' ? 'Normal' : false])),
          ...protection.options,
        },
    },
  },
  methods: { Protect: protect, Unprotect: unprotect },
};

export const workbookProtectionType: ObjectType<Workbook> = {
  name: 'WorkbookProtection',
  properties: { Protected: { get: ({ protection }) => protection !== null } },
  methods: {
    Protect: (workbook, [password]) => {
      if (workbook.protection) {
        throw accessDenied();
      }
      workbook.protection = { password: passwordOf(password) };
    },
    Unprotect: (workbook, [password]) => {
      if (workbook.protection?.password !== passwordOf(password)) {
        throw accessDenied();
      }
      workbook.protection = null;
    },
  },
};
