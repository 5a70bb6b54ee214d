import {
  formatYuan,
  unseenRemarks,
  type ImportRecord,
  type InputFinding,
  type LinesReading,
  type MoneyUnit,
} from '../core/index';
import type { InputState } from './state/list-states';

/** What is known of the list beside what it says. */
interface ListKnown {
  readonly ours: boolean;
  /** As the user says it. */
  readonly moneyUnit: MoneyUnit | null;
  /** What is left of the import; null where the lines were typed. */
  readonly imported: ImportRecord | null;
  /** The sheet of this workbook from which the lines were taken. */
  readonly takenFrom: string | null;
}

/** The list of budget lines as it is shown. */
export function inputState(
  sheet: string,
  { rows, findings, control, carry }: LinesReading,
  { ours, moneyUnit, imported, takenFrom }: ListKnown,
): InputState {
  const source = imported ? takenFrom : null;
  return {
    sheet,
    ours,
    rows,
    findings,
    ...(carry && { carry: { sheet: carry.sheet, refused: carry.refused.length } }),
    current: formatYuan(control.current),
    prior: formatYuan(control.prior),
    needsMoneyUnit: findings.some(({ code }) => code === 'no-money-unit'),
    moneyUnit,
    from: imported?.file ?? null,
    source,
    skipped: imported?.skipped ?? [],
    remarks: imported ? placed(unseenRemarks(imported, findings), source) : [],
  };
}

/** Remarks on the sheet that was imported as it is named now, if it is there. */
function placed(remarks: readonly InputFinding[], source: string | null): InputFinding[] {
  return remarks.map((remark) => (source === null ? remark : { ...remark, sheet: source }));
}
