import fc from 'fast-check';
import { emptyJournal, type Journal } from '../../../src/hosts/excel/journal';
import { piecesOf } from '../../../src/hosts/excel/journal-parts';
import { journalOfText, journalText } from '../../../src/hosts/excel/journal-text';

const ROW = {
  looks: { height: 20, cells: [{ format: { font: { bold: true } } }, {}] },
  numberFormats: ['@', '#,##0.00'],
};

function journalOf(rows: number): Journal {
  return {
    ...emptyJournal('importLines'),
    sheets: [
      {
        id: '1',
        firstRow: 4,
        keyColumns: [1],
        formulas: [['甲&<乙>', 1, true]],
        emptied: [],
        hiddenColumns: [2],
        rows: Array.from({ length: rows }, (_, at) => ({ ...ROW, row: at + 4, merges: [] })),
        table: null,
      },
    ],
  };
}

describe('a journal as text', () => {
  it('says what it said, and one look once', () => {
    const journal = journalOf(1000);
    const text = journalText(journal);
    expect(journalOfText(text)).toEqual(journal);
    expect(text.split('numberFormats')).toHaveLength(2);
  });

  it('of an earlier version, which knew nothing of hidden columns, hides none', () => {
    const text = journalText(journalOf(3)).replace('"hiddenColumns":[2],', '');
    expect(text).not.toContain('hiddenColumns');
    expect(journalOfText(text).sheets[0]!.hiddenColumns).toEqual([]);
  });

  it('comes in pieces that are the whole, and divide no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 9 }), (text, letters) => {
        const pieces = piecesOf(text, letters);
        expect(pieces.join('')).toBe(text);
        expect(pieces.every((piece) => piece.length <= letters && !/[\ud800-\udbff]$/.test(piece))).toBe(
          true,
        );
      }),
    );
  });
});
