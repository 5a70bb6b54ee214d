import type { Workbook } from '../model/types';
import { hostObject, type ObjectType } from '../processor/object-type';
import { HostError } from '../processor/host-error';
import { oneOf, text } from './guards';

interface Created {
  readonly base64: string | null;
}

const createdType: ObjectType<Created> = {
  name: 'WorkbookCreated',
  identity: () => ({ Id: 'created' }),
  methods: {
    Open: ({ base64 }, _args, host) => {
      host.openedWorkbooks.push(base64 ?? '');
    },
  },
};

const cultureType: ObjectType<Workbook> = {
  name: 'CultureInfo',
  properties: { Name: { get: () => 'zh-CN' } },
};

export const applicationType: ObjectType<Workbook> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    },
    CalculationState: { get: (_workbook, host) => (host.isPending() ? 'Pending' : 'Done') },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (workbook) => hostObject(cultureType, workbook) },
  methods: {
    Calculate: (_workbook, [type], host) => {
      if (oneOf(type, ['Recalculate', 'Full', 'FullRebuild']) !== 'Recalculate') {
        host.forgetFunctions();
      }
      host.markDirty();
      host.calculate(true);
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
    CreateWorkbook: (_workbook, [base64], host) => {
      const { newWorkbookFailsWith } = host.quirks;
      if (newWorkbookFailsWith !== null) {
        throw new HostError(newWorkbookFailsWith);
      }
      return hostObject(createdType, {
        base64: base64 === null || base64 === undefined ? null : text(base64),
      });
    },
    _GetWorkbookCreatedById: () => hostObject(createdType, { base64: null }),
  },
};
