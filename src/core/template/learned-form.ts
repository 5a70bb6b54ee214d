import type { Form, TableDeclaration } from '../disclosure/table';

/** Tables of a template as a form, to be filled like one of ours. Units of money are those of each table. */
export function asForm(tables: readonly TableDeclaration[]): Form {
  return {
    id: 'learned',
    name: '',
    moneyUnit: '元',
    decimals: 2,
    years: { from: 0 },
    source: '',
    evidence: 'document',
    classes: [],
    sections: [],
    tables,
  };
}
