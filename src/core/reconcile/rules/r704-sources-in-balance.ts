import { balanceValues, isBalanced } from '../../budget/carry-balance';
import { unprintedFlows } from '../../disclosure/unprinted-flows';
import { formatYuan } from '../../money/amount';
import { finding } from '../statements/describe';
import type { Rule } from './parts/rule';

/**
 * Each source of funds is in balance: what it brings this year, what came from last year and from reserves is what the lines spend of
 * it and what goes on to next year. Money that the form has no row for is told.
 */
export const sourcesInBalance: Rule = {
  code: 'R704',
  source:
    '部门预算收支平衡：本年收入、上年结转、使用非财政拨款结余之和等于本年支出与结转下年之和，逐个来源如此',
  inspect({ form }, { lines: { carry } }) {
    if (!carry) {
      return { made: {}, findings: [] };
    }
    const { sheet, refused, balances } = carry;
    const unusable = refused.map(({ code, cell, found, values }) =>
      finding('R704', 'unchecked', { sheet, cell }, 'carry-unusable', {
        stated: found,
        values: { ...values, reason: code, found },
      }),
    );
    const unbalanced = balances.flatMap((balance) => {
      const { has, gives, cell } = balance;
      const values = balanceValues(balance);
      return isBalanced(balance)
        ? []
        : [
            finding('R704', 'error', { sheet, cell }, 'carry-unbalanced', {
              stated: formatYuan(has),
              expected: formatYuan(gives),
              difference: values.difference!,
              values,
            }),
          ];
    });
    const unprinted = unprintedFlows(form, balances);
    return {
      made: balances.length > 0 ? { [sheet]: balances.length } : {},
      findings: [
        ...unusable,
        ...unbalanced,
        ...(unprinted === null
          ? []
          : [
              finding('R704', 'hint', { sheet, cell: null }, 'carry-not-printed', {
                values: { ...unprinted, form: form.name },
              }),
            ]),
      ],
    };
  },
};
