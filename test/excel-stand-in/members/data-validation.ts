import { covers } from '../model/address';
import type { Validation } from '../model/types';
import type { Host } from '../processor/host';
import { invalidArgument } from '../processor/host-error';
import type { ObjectType } from '../processor/object-type';
import { flag, requireAllowed } from './guards';
import { without } from '../model/cut-out';
import { rangeTarget, type AreasTarget } from './range-target';
import { printArea, quoteSheet } from '../model/address';

/** Excel takes a list of words only up to this length; longer ones must stand in cells. */
const LONGEST_LIST = 255;

const KINDS: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

const find = ({ sheet, areas }: AreasTarget): Validation | undefined =>
  sheet.validations.find((validation) =>
    areas.every((area) => validation.areas.some((one) => covers(one, area))),
  );

/** One validation for just these cells; what they had before is replaced. */
function own(target: AreasTarget, host: Host): Validation {
  const { sheet, areas } = target;
  requireAllowed(sheet, null);
  const old = find(target);
  const copy: Validation = {
    rule: old?.rule ?? {},
    prompt: old?.prompt ?? null,
    errorAlert: old?.errorAlert ?? null,
    ignoreBlanks: old?.ignoreBlanks ?? true,
    areas: [...areas],
  };
  areas.forEach((area) => {
    sheet.validations = without(sheet.validations, area);
  });
  sheet.validations.push(copy);
  host.workbook.isDirty = true;
  return copy;
}

const DEFAULT_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const DEFAULT_PROMPT = { message: '', showPrompt: true, title: '' };

export const dataValidationType: ObjectType<AreasTarget> = {
  name: 'DataValidation',
  properties: {
    Type: {
      get: (target) => KINDS[Object.keys(find(target)?.rule ?? {})[0] ?? ''] ?? 'None',
    },
    Rule: {
      get: (target) => find(target)?.rule ?? {},
      set: (target, value, host) => {
        const kind = Object.keys(value ?? {});
        if (kind.length !== 1 || !(kind[0]! in KINDS)) {
          throw invalidArgument('a rule has one kind');
        }
        own(target, host).rule = { [kind[0]!]: withoutRanges((value as Record<string, unknown>)[kind[0]!]) };
      },
    },
    Prompt: {
      get: (target) => find(target)?.prompt ?? DEFAULT_PROMPT,
      set: (target, value, host) => {
        own(target, host).prompt = value;
      },
    },
    ErrorAlert: {
      get: (target) => find(target)?.errorAlert ?? DEFAULT_ALERT,
      set: (target, value, host) => {
        own(target, host).errorAlert = value;
      },
    },
    IgnoreBlanks: {
      get: (target) => find(target)?.ignoreBlanks ?? true,
      set: (target, value, host) => {
        own(target, host).ignoreBlanks = flag(value);
      },
    },
  },
  methods: {
    Clear: ({ sheet, areas }, _args, host) => {
      requireAllowed(sheet, null);
      areas.forEach((area) => {
        sheet.validations = without(sheet.validations, area);
      });
      host.workbook.isDirty = true;
    },
  },
};

/** A list may be given as a range: it is kept as a reference. */
function withoutRanges(rule: unknown): unknown {
  if (typeof rule !== 'object' || rule === null) {
    throw invalidArgument('a rule is an object');
  }
  const source = (rule as { source?: unknown }).source;
  if (typeof source === 'string' && !source.startsWith('=') && source.length > LONGEST_LIST) {
    throw invalidArgument('the list is too long');
  }
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) => {
      const target = rangeTarget(value);
      return [
        key,
        target ? `=${quoteSheet(target.sheet.name)}!${printArea(target.area, true)}` : (value as unknown),
      ];
    }),
  );
}
