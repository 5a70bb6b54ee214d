import { useMemo, type JSX } from 'react';
import { printLooks, type PrintLooks } from './print-looks';
import type { PrintCell, PrintRole, PrintRow, PrintTable } from './print-tables';

/** One page: rows of a table under its repeated rows. */
export function PrintPageSheet({
  table,
  body,
  footer,
}: {
  readonly table: PrintTable;
  readonly body: readonly PrintRow[];
  readonly footer: string;
}): JSX.Element {
  const { name, orientation, scale, width, columns, head } = table;
  const looks = useMemo(() => printLooks(scale), [scale]);
  return (
    <section className={`print-page ${orientation}`}>
      <table style={{ width: `${width.toFixed(2)}pt` }}>
        <caption>{name}</caption>
        <colgroup>
          {columns.map((percent, at) => (
            <col key={at} style={{ width: `${percent.toFixed(3)}%` }} />
          ))}
        </colgroup>
        <thead>
          <Rows rows={head} looks={looks} />
        </thead>
        <tbody>
          <Rows rows={body} looks={looks} />
        </tbody>
      </table>
      <p className="print-footer">{footer}</p>
    </section>
  );
}

function Rows({
  rows,
  looks,
}: {
  readonly rows: readonly PrintRow[];
  readonly looks: PrintLooks;
}): JSX.Element {
  return (
    <>
      {rows.map(({ row, height, cells }) => (
        <tr key={row} style={{ height: `${height.toFixed(2)}pt` }}>
          {cells.map((cell) => (
            <Cell key={cell.column} cell={cell} looks={looks} />
          ))}
        </tr>
      ))}
    </>
  );
}

const SCOPES: Readonly<Record<Exclude<PrintRole, 'cell'>, readonly [one: string, several: string]>> = {
  'column-heading': ['col', 'colgroup'],
  'row-heading': ['row', 'rowgroup'],
};

function Cell({ cell, looks }: { readonly cell: PrintCell; readonly looks: PrintLooks }): JSX.Element {
  const { role, text, format, columns, rows } = cell;
  const shape = {
    ...(columns > 1 && { colSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
    ...(format !== null && { style: looks[format] }),
  };
  if (role === 'cell') {
    return <td {...shape}>{text}</td>;
  }
  const [one, several] = SCOPES[role];
  const many = role === 'column-heading' ? columns > 1 : rows > 1;
  return (
    <th {...shape} scope={many ? several : one}>
      {text}
    </th>
  );
}
