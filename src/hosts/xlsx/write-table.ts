import { rangeAddress, type TableImage } from '../../core/index';
import { MAIN, XML_HEAD } from './package-parts';
import { escapeXml, storedText } from '../open-xml/xml';

/** A table that formulas can name; it has at least one row below its heading. */
export function tableXml({ name, range, columns }: TableImage, id: number): string {
  const ref = rangeAddress({ ...range, bottom: Math.max(range.bottom, range.top + 1) });
  const written = columns.map(
    (column, at) => `<tableColumn id="${String(at + 1)}" name="${escapeXml(storedHeading(column))}"/>`,
  );
  const table = escapeXml(name);
  return (
    `${XML_HEAD}<table xmlns="${MAIN}" id="${String(id)}" name="${table}" displayName="${table}" ref="${ref}" ` +
    `totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${String(columns.length)}">${written.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>' +
    '</table>'
  );
}

/** An attribute keeps no line breaks. */
function storedHeading(column: string): string {
  return storedText(column).replaceAll('\n', '_x000A_').replaceAll('\t', '_x0009_');
}
