import type { MoneyUnit } from '../core/money/amount';

/** An amount as people read it: thousands set apart where it is in 元; in 万元 they are not printed so. */
export function setApart(text: string | null | undefined, unit: MoneyUnit | null): string {
  if (text === null || text === undefined || unit !== '元') {
    return text ?? '';
  }
  return text.replace(
    /^(-?)(\d+)/,
    (_, sign: string, whole: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, ','),
  );
}

/** An amount in 元 as people read it. */
export function inYuan(text: string | null | undefined): string {
  return setApart(text, '元');
}
