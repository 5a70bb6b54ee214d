import type { Finding } from '../../src/core/index';
import type { ShownFinding } from '../../src/session/state/check-state';

/** A finding of which only these things matter. */
export function finding(of: Partial<Finding> = {}): Finding {
  return {
    rule: 'R101',
    grade: 'error',
    sheet: '表一',
    cell: 'B6',
    stated: '1.00',
    expected: '2.00',
    fix: [{ sheet: '表一', cell: 'B6', value: 2 }],
    difference: '-1.00',
    unit: '万元',
    related: [],
    message: 'figure-wrong',
    values: {},
    checks: [],
    proved: false,
    text: null,
    ...of,
  };
}

export function shown(of: Partial<Finding> = {}, ignored: string | null = null): ShownFinding {
  return { key: 'key', finding: finding(of), fix: null, exact: [], ignored };
}
