import { parseRange, type PrintImage } from '../../core/index';
import type { NamesRead } from './read-names';
import { attribute, element, flag, type XmlElement } from '../open-xml/xml';

/** How a sheet is printed; null where the file says nothing that differs from the standard. */
export function readPrint(root: XmlElement, sheet: number, { ofSheet }: NamesRead): PrintImage | null {
  const setup = element(root, 'pageSetup');
  const fits = flag(element(root, 'pageSetUpPr'), 'fitToPage');
  const footer = element(root, 'oddFooter').text;
  // An area of several pieces has no one range.
  const area = parseRange(
    ofSheet(sheet, '_xlnm.Print_Area')?.replace(/^(?:'(?:[^']|'')*'|[^'!,]+)!/, '') ?? '',
  );
  const rows = /\$?(\d+):\$?(\d+)$/.exec(
    ofSheet(sheet, '_xlnm.Print_Titles')
      ?.split(',')
      .find((piece) => /!\$?\d+:\$?\d+$/.test(piece)) ?? '',
  );
  const print: PrintImage = {
    orientation: attribute(setup, 'orientation') === 'landscape' ? 'landscape' : 'portrait',
    area,
    repeatRows: rows ? { first: Number(rows[1]), last: Number(rows[2]) } : null,
    fit: fits ? { wide: pages(setup, 'fitToWidth'), tall: pages(setup, 'fitToHeight') } : null,
    footer: footer === '' ? null : footer,
  };
  const { orientation, ...others } = print;
  const said = orientation === 'landscape' || Object.values(others).some((one) => one !== null);
  return said ? print : null;
}

/** Excel shrinks to one page where it is not told how many; 0 stands for as many as it takes. */
function pages(setup: XmlElement, name: string): number | null {
  const said = attribute(setup, name);
  return said === '' ? 1 : Math.trunc(Number(said)) || null;
}
