import { fillForm } from '../../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { layOut } from '../../../src/core/sheet/lay-out';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { loadCase, readCase } from '../../cases/load-case';
import { planSnapshot } from '../../cases/plan-snapshot';
import { putuoWorkbook } from '../../cases/putuo-workbook';
import { mutate } from '../../mutants/mutate';
import { Random } from '../../mutants/random';

export interface TestDocument {
  readonly name: string;
  readonly year: number;
  readonly workbook: WorkbookSnapshot;
}

/** Tables of a case in the Xinjiang form, without the lines behind them. */
export function xinjiang(name: string): WorkbookSnapshot {
  const plan = layOut(fillForm(xinjiang2021, readCase(loadCase(name)).budget!));
  const { sheets } = planSnapshot(plan);
  return { sheets: sheets.filter((sheet) => sheet.name !== '预算明细') };
}

/** Tables of a case in the form of Shanghai 普陀. */
export function putuo(name: string): WorkbookSnapshot {
  return putuoWorkbook(readCase(loadCase(name)).budget!, { kinds: true });
}

/** The workbook with errors planted, so that a check has something to find. */
export function planted(workbook: WorkbookSnapshot, seed: number): WorkbookSnapshot {
  const random = new Random(seed);
  return (['leaf-digit', 'subtotal-digit', 'wrong-column', 'code'] as const).reduce(
    (before, kind) => mutate(before, kind, random)?.workbook ?? before,
    workbook,
  );
}

export const DOCUMENTS: readonly TestDocument[] = [
  { name: 'kashi-2021', year: 2021, workbook: planted(xinjiang('kashi-2021'), 1) },
  { name: 'wanli-2024', year: 2024, workbook: planted(xinjiang('wanli-2024'), 2) },
  { name: 'stress-2024', year: 2024, workbook: planted(xinjiang('stress-2024'), 3) },
  { name: 'putuo wanli-2024', year: 2024, workbook: planted(putuo('wanli-2024'), 4) },
  { name: 'putuo sifaju-2026', year: 2026, workbook: planted(putuo('sifaju-2026'), 5) },
];
