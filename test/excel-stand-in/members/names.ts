import { relocate } from '../model/references';
import { parseArea, printArea, quoteSheet } from '../model/address';
import { tokens } from '../model/tokens';
import type { Name, Sheet, Workbook } from '../model/types';
import { findSheet, sheetById } from '../model/workbook';
import { isReadable } from '../evaluate/parse';
import { HostError, invalidArgument, notFound } from '../processor/host-error';
import { hostObject, type HostObject, type ObjectType } from '../processor/object-type';
import { flag, text } from './guards';
import { orNotFound, range, rangeTarget, type RangeTarget } from './range-target';
import { worksheetType } from './worksheet';

interface Scope {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

export const areNamesEqual = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What Excel takes for the name of a range or a table. */
export function isName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= 255 &&
    !/^[rc]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name) &&
    parseArea(name) === null
  );
}

const within = ({ workbook, sheet }: Scope): Name[] =>
  workbook.names.filter(({ scope }) => scope === (sheet?.id ?? null));

const find = (scope: Scope, key: unknown): Name | undefined =>
  within(scope).find(({ name }) => areNamesEqual(name, String(key)));

const object = (name: Name | undefined): HostObject => {
  if (!name) {
    throw notFound();
  }
  return hostObject(nameType, name);
};

function formulaOf(reference: unknown): string {
  const target = rangeTarget(reference);
  if (target) {
    return `=${quoteSheet(target.sheet.name)}!${printArea(target.area, true)}`;
  }
  const formula = text(reference);
  const full = formula.startsWith('=') ? formula : `=${formula}`;
  if (!isReadable(full.slice(1))) {
    throw invalidArgument(`${formula} is no formula`);
  }
  // Excel spells a reference in its own way.
  return relocate(full, 0, 0);
}

const namesType: ObjectType<Scope> = {
  name: 'NamedItemCollection',
  items: (scope, { quirks }) =>
    (scope.sheet === null && quirks.listsNamesOfSheets ? scope.workbook.names : within(scope)).map(object),
  item: (scope, key) => object(find(scope, key)),
  methods: {
    Add: (scope, [name, reference, comment], host) => {
      const given = text(name);
      if (
        !isName(given) ||
        host.workbook.tables.some((table) => areNamesEqual(String(table.properties['Name']), given))
      ) {
        throw invalidArgument(`the name ${given} cannot be given`);
      }
      if (find(scope, given)) {
        throw new HostError('ItemAlreadyExists');
      }
      const made: Name = {
        name: given,
        scope: scope.sheet?.id ?? null,
        formula: formulaOf(reference),
        visible: true,
        comment: comment === null || comment === undefined ? '' : text(comment),
      };
      host.workbook.names.push(made);
      host.markDirty();
      return object(made);
    },
    GetCount: (scope) => within(scope).length,
    GetItemOrNullObject: (scope, [key]) => {
      const name = find(scope, key);
      return name ? object(name) : null;
    },
  },
};

/** The range a name stands for, or null if it stands for something else. */
function target({ formula }: Name, workbook: Workbook): RangeTarget | null {
  const list = tokens(formula.slice(1));
  const token = list?.length === 1 ? list[0]! : null;
  const sheet = token?.sheet ? findSheet(workbook, token.sheet) : null;
  return sheet && token?.area ? { sheet, area: token.area } : null;
}

const isNumber = (formula: string): boolean => /^=-?[\d.]+$/.test(formula);

const nameType: ObjectType<Name> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: ({ formula }) => formula,
      set: (name, value, host) => {
        name.formula = formulaOf(value);
        host.markDirty();
      },
    },
    Value: {
      get: (name) =>
        /^=".*"$/.test(name.formula)
          ? name.formula.slice(2, -1).replaceAll('""', '"')
          : isNumber(name.formula)
            ? Number(name.formula.slice(1))
            : name.formula.slice(1),
    },
    Type: {
      get: (name, host) => {
        if (name.formula.includes('#REF!')) {
          return 'Error';
        }
        return target(name, host.workbook) ? 'Range' : isNumber(name.formula) ? 'Double' : 'String';
      },
    },
    Visible: {
      get: ({ visible }) => visible,
      set: (name, value) => {
        name.visible = flag(value);
      },
    },
    Comment: {
      get: ({ comment }) => comment,
      set: (name, value) => {
        name.comment = text(value);
      },
    },
    Scope: { get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
  },
  objects: {
    Worksheet: ({ scope }, host) => {
      if (scope === null) {
        throw notFound();
      }
      return hostObject(worksheetType, sheetById(host.workbook, scope));
    },
    WorksheetOrNullObject: ({ scope }, host) =>
      scope === null ? null : hostObject(worksheetType, sheetById(host.workbook, scope)),
  },
  methods: {
    Delete: (name, _args, host) => {
      if (!host.workbook.names.includes(name)) {
        throw notFound();
      }
      host.workbook.names = host.workbook.names.filter((one) => one !== name);
      host.markDirty();
    },
    GetRange: (name, _args, host) => {
      const found = target(name, host.workbook);
      return orNotFound(found && range(found.sheet, found.area));
    },
    GetRangeOrNullObject: (name, _args, host) => {
      const found = target(name, host.workbook);
      return found && range(found.sheet, found.area);
    },
  },
};

export const names = (workbook: Workbook, sheet: Sheet | null): HostObject =>
  hostObject(namesType, { workbook, sheet });
