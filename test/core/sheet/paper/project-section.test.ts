import { layOut } from '../../../../src/core/sheet/lay-out';
import { HEAD_OF_MEMORY } from '../../../../src/core/sheet/paper/heads';
import { textWidth } from '../../../../src/core/sheet/text-width';
import { discloseCase, loadCase } from '../../../cases/load-case';

/** What stands in the head of the projects, in columns of money that are shown. */
function captionsOf(name: string): { readonly text: string; readonly width: number }[] {
  const { cells, columnWidths } = layOut(discloseCase(loadCase(name))).paper();
  const head = cells.filter(({ text }) => text === '项目名称').at(-1)!;
  const memory = cells.find(({ text }) => text === HEAD_OF_MEMORY)!.column;
  return cells
    .filter(({ row, column }) => row === head.row && column > head.column && column < memory)
    .map(({ text, column }) => ({ text, width: columnWidths[column - 1]! }))
    .filter(({ text, width }) => text !== '' && width > 0);
}

test.each(['sifaju-2026', 'stress-2024', 'wanli-2024'])(
  '%s: captions of projects fit into their columns, none cuts off another',
  (name) => {
    const captions = captionsOf(name);
    expect(captions.length).toBeGreaterThan(3);
    expect(captions.filter(({ text, width }) => textWidth(text) > width)).toEqual([]);
    expect(new Set(captions.map(({ text }) => text)).size).toBe(captions.length);
  },
);

test('a column tells the money of a project, those after it how much of it is for a class of economic codes', () => {
  expect(captionsOf('sifaju-2026').map(({ text }) => text)).toEqual(
    expect.arrayContaining(['一般公共预算拨款', '其中 301', '其中 302']),
  );
});
