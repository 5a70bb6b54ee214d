import type { DocumentCell, DocumentTable } from '../narrative/document';
import { markup, verbatim, type Markup } from './html-markup';

/** A table with its caption; what is wider than the screen is moved sideways within itself. */
export function documentTableMarkup(table: DocumentTable, id: string): Markup {
  const { number, title, left, right, header, body, remarks, widths, wide } = table;
  const sum = widths.reduce((total, width) => total + width, 0);
  const columns = widths.map((width) => markup`<col style="width:${((width * 100) / sum).toFixed(2)}%">`);
  const least = markup` style="min-width:${(sum * 0.46).toFixed(0)}em"`;
  return markup`<section class="${wide ? 'table wide' : 'table'}${number === '' ? ' unnumbered' : ''}" id="${id}">
    <div class="scroll" tabindex="0" role="group" aria-label="${number}${title}">
    <table${least}>
      <caption>
        ${number === '' ? null : markup`<span class="number">${number}</span>`}
        <span class="name">${title}</span>
        ${left + right === '' ? null : markup`<span class="line"><span>${left}</span> <span>${right}</span></span>`}
      </caption>
      <colgroup>${columns}</colgroup>
      ${header.length === 0 ? null : markup`<thead>${header.map((cells) => row(cells, 'th'))}</thead>`}
      <tbody>${body.map((cells) => row(cells, 'td'))}</tbody>
    </table>
    </div>
    ${remarks.map((remark) => markup`<p class="remark">${remark}</p> `)}
  </section> `;
}

function row(cells: readonly DocumentCell[], kind: 'th' | 'td'): Markup {
  return markup`<tr>${cells.map((cell) => cellMarkup(cell, kind))}</tr> `;
}

/** Cells of the header head columns; in the body bold ones in the middle are captions and head their row. */
function cellMarkup({ text, align, bold, columns, rows }: DocumentCell, kind: 'th' | 'td'): Markup {
  const caption = kind === 'td' && bold && align === 'center' && text !== '' && !/^[\d.-]*$/.test(text);
  const scope = kind === 'th' ? (columns > 1 ? 'colgroup' : 'col') : rows > 1 ? 'rowgroup' : 'row';
  const spans = [
    ...(columns > 1 ? [` colspan="${String(columns)}"`] : []),
    ...(rows > 1 ? [` rowspan="${String(rows)}"`] : []),
  ].join('');
  const looks = [align, ...(bold ? ['bold'] : [])].join(' ');
  return kind === 'th' || caption
    ? markup`<th scope="${scope}"${verbatim(spans)} class="${looks}">${lines(text)}</th>`
    : markup`<td${verbatim(spans)} class="${looks}">${lines(text)}</td>`;
}

/** A text with its line breaks. */
export function lines(text: string): Markup[] {
  return text.split(/\r?\n/).map((line, at) => (at === 0 ? markup`${line}` : markup`<br>${line}`));
}
