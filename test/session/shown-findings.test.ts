import fc from 'fast-check';
import { emptyReport } from '../../src/core/reconcile/review/report';
import { findingKey, GRADES, type Finding } from '../../src/core/index';
import { marksOf, shownFindings, standingErrors } from '../../src/session/shown-findings';
import type { Fix } from '../../src/session/state/check-state';
import { finding, shown } from './a-finding';

const GENERATED = new Set(['表一']);
const fixOf = (of: Partial<Finding>): Fix | null =>
  shownFindings(emptyReport(2026, [finding(of)]), {}, GENERATED)[0]!.fix;

describe('the key of a finding', () => {
  it.each<Partial<Finding>>([
    { rule: 'R102' },
    { grade: 'suspect' },
    { message: 'sum-differs' },
    { sheet: '表二' },
    { cell: 'B7' },
    { cell: null },
    { stated: '1.01' },
    { stated: null },
  ])('is another with %j', (change) => {
    expect(findingKey(finding(change))).not.toBe(findingKey(finding()));
  });

  it('stays while what stands there stays', () => {
    expect(findingKey(finding({ expected: '3.00', proved: true }))).toBe(findingKey(finding()));
  });
});

describe('what can be done about a finding', () => {
  it('an error with a figure that should stand there is written', () => {
    expect(fixOf({})).toEqual({ kind: 'write', writes: [{ sheet: '表一', cell: 'B6', value: 2 }] });
  });

  it('what the lines prove on a sheet of ours is generated again, on another it is written', () => {
    expect(fixOf({ proved: true })).toEqual({ kind: 'regenerate' });
    expect(fixOf({ proved: true, sheet: '表二' })).toMatchObject({ kind: 'write' });
  });

  it('lines that are newer than the tables: all is generated again, whatever its grade', () => {
    expect(fixOf({ message: 'lines-newer', grade: 'hint', sheet: null, cell: null })).toEqual({
      kind: 'regenerate',
    });
  });

  it.each<Partial<Finding>>([
    { grade: 'suspect' },
    { grade: 'tail' },
    { grade: 'hint' },
    { grade: 'unchecked' },
    { sheet: null },
    { fix: [] },
  ])('nothing with %j', (of) => {
    expect(fixOf(of)).toBeNull();
  });
});

describe('the reasons of the user', () => {
  it('go with the finding they were given for, and with no other', () => {
    const one = finding();
    const ignored = { [findingKey(one)]: '财政局批复' };
    const reasonOf = (of: Finding): string | null =>
      shownFindings(emptyReport(2026, [of]), ignored, GENERATED)[0]!.ignored;
    expect(reasonOf(one)).toBe('财政局批复');
    expect(reasonOf(finding({ stated: '1.05' }))).toBeNull();
  });

  it('make an error stand no longer', () => {
    expect(standingErrors([shown(), shown({}, '批复'), shown({ grade: 'hint' })])).toBe(1);
  });
});

describe('marks', () => {
  it('show the gravest finding of a cell', () => {
    expect(marksOf([shown(), shown({ grade: 'tail' }), shown({ grade: 'tail', cell: 'C6' })])).toEqual([
      { sheet: '表一', cell: 'B6', grade: 'error' },
      { sheet: '表一', cell: 'C6', grade: 'tail' },
    ]);
  });

  it('show the next one where the gravest is ignored', () => {
    expect(marksOf([shown({}, '批复'), shown({ grade: 'hint' })])).toEqual([
      { sheet: '表一', cell: 'B6', grade: 'hint' },
    ]);
  });

  it('leave out what is on no cell, was not checked, or is ignored', () => {
    const none = [
      shown({ cell: null }),
      shown({ sheet: null }),
      shown({ grade: 'unchecked' }),
      shown({}, '批复'),
    ];
    expect(marksOf(none)).toEqual([]);
  });

  it('are one a cell, and none graver is hidden', () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom(...GRADES), fc.constantFrom('A1', 'A2'), fc.constantFrom(null, '批复')),
    );
    fc.assert(
      fc.property(some, (drawn) => {
        const gravity = (grade: (typeof GRADES)[number]): number => GRADES.indexOf(grade);
        const sorted = [...drawn].sort(([a], [b]) => gravity(a) - gravity(b));
        const marks = marksOf(sorted.map(([grade, cell, ignored]) => shown({ grade, cell }, ignored)));
        for (const cell of ['A1', 'A2']) {
          const standing = sorted.filter(
            ([grade, at, ignored]) => at === cell && ignored === null && grade !== 'unchecked',
          );
          expect(marks.filter((mark) => mark.cell === cell).map(({ grade }) => grade)).toEqual(
            standing.slice(0, 1).map(([grade]) => grade),
          );
        }
      }),
    );
  });
});
