import { cellAddress } from '../../src/core/workbook/address';
import type { TrueTable } from './learned-roles';
import { nineTables } from './plain-tables';
import { MACRO_WORKBOOK, smallWorkbook, textSheet, type SmallCell, type SmallSheet } from './small-workbook';
import { sheetsOf } from './table-spec';

/** A template that is hard, and what is true of it. */
export interface HardTemplate {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly tables: readonly TrueTable[];
  /** Formulas that stand in it, `表!B7`: whether they say what their place says. */
  readonly formulas?: { readonly right: readonly string[]; readonly wrong: readonly string[] };
  /** Parts that must be the same, byte for byte, whatever is filled in. */
  readonly kept?: readonly string[];
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Bytes that are no text, as of macros. */
const BINARY = Uint8Array.from({ length: 600 }, (_, at) => (at * 37 + (at >> 2)) & 0xff);
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** A pivot table of a list, on a sheet of its own. */
export function withPivot(): HardTemplate {
  const { sheets, tables } = sheetsOf(nineTables());
  const cell = (value: string | number): SmallCell => ({ value, look: 'plain' });
  const grid = (rows: readonly (readonly (string | number)[])[], top = 1): Map<string, SmallCell> =>
    new Map(
      rows.flatMap((row, down) =>
        row.map((value, across) => [cellAddress(top + down, across + 1), cell(value)] as const),
      ),
    );
  const list: SmallSheet = {
    name: '数据',
    merges: [],
    cells: grid([
      ['处室', '金额'],
      ['办公室', 10],
      ['财务科', 20],
      ['办公室', 5],
    ]),
  };
  const pivot: SmallSheet = {
    name: '透视',
    merges: [],
    cells: grid(
      [
        ['行标签', '求和项:金额'],
        ['办公室', 15],
        ['财务科', 20],
        ['总计', 35],
      ],
      3,
    ),
    related: ['pivotTable ../pivotTables/pivotTable1.xml'],
  };
  const items = '<items count="3"><item x="0"/><item x="1"/><item t="default"/></items>';
  const parts = [
    [
      'xl/pivotTables/pivotTable1.xml',
      `${SPREADSHEET}.pivotTable+xml`,
      `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="数据透视表1" cacheId="1" dataCaption="值" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0">${items}</pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:金额" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`,
    ],
    [
      'xl/pivotTables/_rels/pivotTable1.xml.rels',
      null,
      relation('pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'),
    ],
    [
      'xl/pivotCache/pivotCacheDefinition1.xml',
      `${SPREADSHEET}.pivotCacheDefinition+xml`,
      `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1" refreshOnLoad="1" recordCount="3"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="数据"/></cacheSource><cacheFields count="2"><cacheField name="处室" numFmtId="0"><sharedItems count="2"><s v="办公室"/><s v="财务科"/></sharedItems></cacheField><cacheField name="金额" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="5" maxValue="20"/></cacheField></cacheFields></pivotCacheDefinition>`,
    ],
    [
      'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
      null,
      relation('pivotCacheRecords', 'pivotCacheRecords1.xml'),
    ],
    [
      'xl/pivotCache/pivotCacheRecords1.xml',
      `${SPREADSHEET}.pivotCacheRecords+xml`,
      `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="3"><r><x v="0"/><n v="10"/></r><r><x v="1"/><n v="20"/></r><r><x v="0"/><n v="5"/></r></pivotCacheRecords>`,
    ],
  ] as const;
  return {
    name: 'a pivot table on another sheet',
    fileName: 'pivot.xlsx',
    bytes: smallWorkbook({
      sheets: [...sheets, list, pivot],
      parts,
      related: ['pivotCacheDefinition pivotCache/pivotCacheDefinition1.xml'],
      // The workbook is related to its styles first.
      tail: '<pivotCaches><pivotCache cacheId="1" r:id="rIdX2"/></pivotCaches>',
    }),
    tables,
    kept: parts.map(([name]) => name),
  };
}

const relation = (kind: string, target: string): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;

/** Every sheet is protected; the amounts of the first two may be filled in by hand. */
export function withProtection(): HardTemplate {
  const { sheets, tables } = sheetsOf(nineTables());
  return {
    name: 'protected sheets',
    fileName: 'protected.xlsx',
    bytes: smallWorkbook({
      sheets: sheets.map((sheet, index) => ({
        ...sheet,
        cells: new Map(
          [...sheet.cells].map(([address, cell]) => [
            address,
            index < 2 && cell.look === 'amount' ? { ...cell, look: 'open' as const } : cell,
          ]),
        ),
        protection: '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
      })),
    }),
    tables,
  };
}

/** A chart of a table, and a picture: the coat of a unit. */
export function withDrawings(): HardTemplate {
  const { sheets, tables } = sheetsOf(nineTables());
  const [first, ...others] = sheets;
  const from = (column: number, row: number): string =>
    `<xdr:from><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${String(column + 4)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row + 9)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
  const drawing = `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:twoCellAnchor>${from(5, 1)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor editAs="oneCell">${from(5, 12)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="600000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
  const chart = `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>收支总表!$C$5:$C$10</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>收支总表!$D$5:$D$10</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
  return {
    name: 'a chart and a picture',
    fileName: 'drawings.xlsx',
    bytes: smallWorkbook({
      sheets: [
        { ...first!, tail: '<drawing r:id="rId1"/>', related: ['drawing ../drawings/drawing1.xml'] },
        ...others,
      ],
      parts: [
        ['xl/drawings/drawing1.xml', DRAWING, drawing],
        [
          'xl/drawings/_rels/drawing1.xml.rels',
          null,
          relation('chart', '../charts/chart1.xml').replace(
            '</Relationships>',
            '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></Relationships>',
          ),
        ],
        ['xl/charts/chart1.xml', CHART, chart],
        ['xl/media/image1.png', null, PNG],
      ],
    }),
    tables,
    kept: ['xl/charts/chart1.xml', 'xl/media/image1.png', 'xl/drawings/_rels/drawing1.xml.rels'],
  };
}

/** A workbook with macros. */
export function withMacros(): HardTemplate {
  const { sheets, tables } = sheetsOf(nineTables());
  return {
    name: 'macros',
    fileName: 'macros.xlsm',
    bytes: smallWorkbook({
      sheets,
      parts: [['xl/vbaProject.bin', null, BINARY]],
      related: ['vbaProject vbaProject.bin'],
      type: MACRO_WORKBOOK,
    }),
    tables,
    kept: ['xl/vbaProject.bin', '[Content_Types].xml'],
  };
}

/** Sums of the template’s own, down and across; two of them say something else than their place does. */
export function withFormulas(): HardTemplate {
  const { sheets, tables } = sheetsOf(nineTables());
  const right: string[] = [];
  const wrong: string[] = [];
  const summed = sheets.map((sheet) => {
    const block = tables.find((table) => table.sheet === sheet.name)!.blocks[0]!;
    if (block.rows !== 'functional-tree' || block.body === null || block.total === null) {
      return sheet;
    }
    const cells = new Map(sheet.cells);
    const put = (address: string, formula: string, isRight: boolean): void => {
      cells.set(address, { ...cells.get(address)!, formula, value: 0 });
      (isRight ? right : wrong).push(`${sheet.name}!${address}`);
    };
    const letters = Object.keys(block.columns);
    const [first, last] = block.body;
    const isWrong = sheet.name === '支出总表';
    for (const letter of letters) {
      // The wrong one leaves the last row out.
      const short = isWrong && letter === letters.at(-1) ? 1 : 0;
      put(
        `${letter}${String(block.total)}`,
        `SUM(${letter}${String(first)}:${letter}${String(last - short)})`,
        short === 0,
      );
    }
    const [sum, ...addends] = letters;
    for (let row = first; row <= last; row += 1) {
      const isOff = isWrong && row === first;
      const added = isOff ? addends.slice(0, 1) : addends;
      put(`${sum!}${String(row)}`, added.map((letter) => `${letter}${String(row)}`).join('+'), !isOff);
    }
    return { ...sheet, cells };
  });
  return {
    name: 'formulas of its own, two of them wrong',
    fileName: 'formulas.xlsx',
    bytes: smallWorkbook({ sheets: summed }),
    tables,
    formulas: { right, wrong },
  };
}

/** Thirty sheets of which nine are the tables; some are hidden, some look much like tables. */
export function withThirtySheets(): HardTemplate {
  const { sheets, tables } = sheetsOf(nineTables());
  const asset: SmallSheet = {
    name: '资产情况表',
    merges: [],
    cells: new Map(
      ['项目', '数量', '面积', '金额'].flatMap((caption, across) =>
        [caption, '', '', ''].map((value, down) => {
          const address = cellAddress(down + 3, across + 1);
          return [address, { value: value === '' ? null : value, look: 'caption' as const }];
        }),
      ),
    ),
  };
  const others = Array.from({ length: 18 }, (_, index) =>
    textSheet(
      `附件${String(index + 1)}`,
      ['附件', `说明第${String(index + 1)}项`],
      index % 5 === 4 ? true : undefined,
    ),
  );
  const mixed = [
    textSheet('封面', ['2026年部门预算公开']),
    textSheet('目录', ['一、收支总表', '二、收入总表', '三、支出总表', '四、财政拨款收支总表']),
    ...others.slice(0, 6),
    ...sheets.slice(4),
    asset,
    ...others.slice(6),
    ...sheets.slice(0, 4),
  ];
  return {
    name: 'thirty sheets of which nine are tables',
    fileName: 'thirty.xlsx',
    bytes: smallWorkbook({ sheets: mixed }),
    tables,
  };
}
