import { readDocx } from '../../../src/hosts/docx';
import type { Block, TableBlock } from '../../../src/hosts/document/blocks';
import { grid, item, list, makeDocx, num, p, run, tbl, tc, tr } from './make-docx';

type Beside = Parameters<typeof makeDocx>[1];

function read(body: string, beside?: Beside): readonly Block[] {
  return readDocx(makeDocx(body, beside), 'x.docx');
}

function texts(body: string, beside?: Beside): string[] {
  return read(body, beside).map((block) => (block.kind === 'paragraph' ? block.text : '(table)'));
}

function table(body: string): TableBlock {
  const found = read(body).find((block) => block.kind === 'table');
  return found as TableBlock;
}

describe('paragraphs', () => {
  it('join their runs, with breaks and tabs', () => {
    const tab = '<w:r><w:tab/></w:r>';
    expect(texts(p([run('收支总预算2'), run('51'), run('.53\n万元'), tab, run('。')]))).toEqual([
      '收支总预算251.53\n万元 。',
    ]);
  });

  it('do not take the stops of tabs for tabs, nor blanks that layout of the file brings', () => {
    expect(texts(p(['<w:r><w:t> 甲 </w:t></w:r>'], '<w:tabs><w:tab w:val="left"/></w:tabs>'))).toEqual([
      '甲',
    ]);
  });

  it('are without what was deleted or moved away, and with what was inserted', () => {
    const deleted = `<w:del w:id="1"><w:r><w:delText>12</w:delText></w:r></w:del>`;
    const inserted = `<w:ins w:id="2">${run('13')}</w:ins>`;
    const moved = `<w:moveFrom w:id="3">${run('旧')}</w:moveFrom><w:moveTo w:id="4">${run('新')}</w:moveTo>`;
    expect(texts(p([run('支出'), deleted, inserted, run('万元'), moved]))).toEqual(['支出13万元新']);
  });

  it('go on with the next where their mark was deleted', () => {
    const mark = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(texts(p('收支总预算', mark) + p('251.53万元。'))).toEqual(['收支总预算251.53万元。']);
  });

  it('leave out hidden text, pronunciations, old properties and codes of fields', () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>';
    const shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>明</w:t></w:r>';
    const ruby = `<w:r><w:ruby><w:rt>${run('yì')}</w:rt><w:rubyBase>${run('义')}</w:rubyBase></w:ruby></w:r>`;
    const field = '<w:r><w:instrText>PAGE</w:instrText></w:r>';
    const old = `<w:pPrChange><w:pPr>${item(1)}</w:pPr></w:pPrChange>`;
    const beside = { numbering: list(1, [['decimal', '%1.']]) + num(1, 1) };
    expect(texts(p([hidden, shown, ruby, field], old), beside)).toEqual(['明义']);
  });

  it('of a text box are read once, behind the one that it hangs on', () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}${p('第二段')}</w:txbxContent>`;
    const both =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('框中')}</wps:txbx></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('框中')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(texts(p([run('前'), both, run('后')]))).toEqual(['前后', '框中', '第二段']);
    const old = `<w:r><w:pict><v:textbox>${box('旧框')}</v:textbox></w:pict></w:r>`;
    expect(texts(p([old, run('甲')]))).toEqual(['甲', '旧框', '第二段']);
  });

  it('within controls and links are read like others', () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${p('甲')}</w:sdtContent></w:sdt>`;
    expect(texts(control + p([`<w:hyperlink>${run('乙')}</w:hyperlink>`]))).toEqual(['甲', '乙']);
  });
});

describe('numbers of lists', () => {
  const outline = list(7, [
    ['chineseCountingThousand', '%1、'],
    ['chineseCounting', '（%2）'],
    ['decimal', '%3.'],
  ]);

  it('count, start again below each item above, and stand in front of the text', () => {
    const body = [
      p('总体', item(1)),
      p('收入', item(1, 1)),
      p('其中', item(1, 2)),
      p('其他', item(1, 2)),
      p('支出', item(1, 1)),
      p('明细', item(1, 2)),
      p('不计', ''),
      p('说明', item(1)),
      p('收入', item(1, 1)),
    ];
    expect(texts(body.join(''), { numbering: outline + num(1, 7) })).toEqual([
      '一、总体',
      '（一）收入',
      '1. 其中',
      '2. 其他',
      '（二）支出',
      '1. 明细',
      '不计',
      '二、说明',
      '（一）收入',
    ]);
  });

  it('go on over lists that share one, and start anew where a list says so', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = list(3, [['decimal', '%1.']]) + num(1, 3) + num(2, 3) + num(4, 3, anew);
    const body = [1, 2, 4, 4].map((id) => p('甲', item(id)));
    expect(texts(body.join(''), { numbering })).toEqual(['1. 甲', '2. 甲', '5. 甲', '6. 甲']);
  });

  it('start where their level says, and restart only where it lets them', () => {
    const level = (at: number, more: string, text: string): string =>
      `<w:lvl w:ilvl="${String(at)}">${more}<w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const levels =
      level(0, '<w:start w:val="3"/>', '%1.') +
      level(1, '<w:start w:val="1"/><w:lvlRestart w:val="0"/>', '%1.%2.');
    const numbering = list(1, [], levels) + num(1, 1);
    const body = [item(1), item(1, 1), item(1), item(1, 1)].map((of) => p('甲', of));
    expect(texts(body.join(''), { numbering })).toEqual(['3. 甲', '3.1. 甲', '4. 甲', '4.2. 甲']);
  });

  it('come from styles, also from those they are based on; 0 is none', () => {
    const styles =
      `<w:style w:styleId="Base"><w:pPr>${item(1).replace(/<w:ilvl[^>]*>/, '')}</w:pPr></w:style>` +
      '<w:style w:styleId="Own"><w:basedOn w:val="Base"/></w:style>';
    const numbering = list(1, [['japaneseCounting', '%1、']]) + num(1, 1);
    const style = (id: string, more = ''): string => `<w:pStyle w:val="${id}"/>${more}`;
    const body = [style('Base'), style('Own'), style('Own', item(0)), style('None')].map((of) => p('甲', of));
    expect(texts(body.join(''), { numbering, styles })).toEqual(['一、甲', '二、甲', '甲', '甲']);
  });

  it('that are bullets, or of lists that are gone, say nothing', () => {
    const numbering = list(1, [['bullet', '']]) + num(1, 1);
    expect(texts(p('甲', item(1)) + p('乙', item(9)), { numbering })).toEqual(['甲', '乙']);
  });

  it.each([
    ['decimal', 12, '12'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 23, '二十三'],
    ['chineseCountingThousand', 105, '一百〇五'],
    ['chineseCountingThousand', 120, '一百二十'],
    ['japaneseCounting', 11, '十一'],
    ['ideographDigital', 10, '一〇'],
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalFullWidth', 12, '１２'],
    ['lowerLetter', 28, 'bb'],
    ['somethingNew', 4, '4'],
  ])('%s writes %i as %s', (format, start, written) => {
    const from = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${String(start)}"/></w:lvlOverride>`;
    const numbering = list(1, [[format, '（%1）']]) + num(1, 1, from);
    expect(texts(p('甲', item(1)), { numbering })).toEqual([`（${written}）甲`]);
  });
});

describe('tables', () => {
  const span = (columns: number): string => `<w:gridSpan w:val="${String(columns)}"/>`;
  const restart = '<w:vMerge w:val="restart"/>';

  it('keep merged cells as ranges, the text in the first cell', () => {
    const { rows, merges } = table(
      tbl([
        tr([tc('科目', restart), tc('支出', span(2))]),
        tr([tc('', '<w:vMerge/>'), tc('基本'), tc('项目')]),
        tr([tc('工资'), tc('1'), tc('2')]),
      ]),
    );
    expect(rows).toEqual([
      ['科目', '支出', ''],
      ['', '基本', '项目'],
      ['工资', '1', '2'],
    ]);
    expect(merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
    ]);
  });

  it('know no columns in which no cell begins, and leave out what a row leaves out', () => {
    const { rows, columns, merges } = table(
      tbl([
        tr([tc('甲', span(3)), tc('乙', span(2))]),
        tr([tc('丙')], '<w:gridBefore w:val="3"/>'),
        tr([tc('丁', `${span(3)}<w:hMerge w:val="restart"/>`), tc('', `${span(2)}<w:hMerge/>`)]),
      ]),
    );
    expect([rows, columns]).toEqual([
      [
        ['甲', '乙'],
        ['', '丙'],
        ['丁', ''],
      ],
      2,
    ]);
    expect(merges).toEqual([{ top: 3, left: 1, bottom: 3, right: 2 }]);
  });

  it('leave out rows that were deleted, and take the text of what stands in a cell', () => {
    const inside = grid([
      ['甲', '乙'],
      ['丙', ''],
    ]);
    const { rows } = table(
      tbl([tr([tc('旧')], '<w:del w:id="1"/>'), tr([tc(p('上') + inside + p('下'))], '<w:ins w:id="2"/>')]),
    );
    expect(rows).toEqual([['上\n甲 乙\n丙\n下']]);
  });

  it('number the cells of a list', () => {
    const numbering = list(1, [['decimal', '%1']]) + num(1, 1);
    const body = tbl([1, 2].map(() => tr([tc(p('', item(1))), tc('甲')])));
    const [found] = read(body, { numbering });
    expect((found as TableBlock).rows.map(([first]) => first!.trim())).toEqual(['1', '2']);
  });
});
