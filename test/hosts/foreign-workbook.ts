import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface ForeignSheet {
  readonly name: string;
  /** What stands before, in and behind `sheetData`. */
  readonly head?: string;
  readonly rows: string;
  readonly tail?: string;
  /** `kind target`, one a relation. */
  readonly relations?: readonly string[];
  readonly state?: string;
}

export interface ForeignParts {
  readonly sheets: readonly ForeignSheet[];
  readonly strings?: readonly string[];
  readonly styles?: string;
  /** Inside `workbook`, before and behind its sheets. */
  readonly before?: string;
  readonly behind?: string;
  readonly others?: Readonly<Record<string, string>>;
  /** Relations of the workbook beside those to its sheets: `kind target`. */
  readonly relations?: readonly string[];
}

/** A workbook as other programs write them: parts under names of their own, absolute targets. */
export function foreignWorkbook(parts: ForeignParts): Uint8Array {
  const { sheets, strings = [], styles, before = '', behind = '', others = {}, relations = [] } = parts;
  const files: Record<string, string> = {
    ...others,
    'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}">${before}<sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${String(at + 7)}" r:id="s${String(at)}"${state ? ` state="${state}"` : ''}/>`,
      )
      .join('')}</sheets>${behind}</workbook>`,
    'xl/_rels/workbook.xml.rels': related([
      ...sheets.map((_, at) => `worksheet /xl/worksheets/page-${String(at)}.xml s${String(at)}`),
      'sharedStrings sharedStrings.xml',
      'styles /xl/styles.xml',
      ...relations,
    ]),
    'xl/sharedStrings.xml': `<sst>${strings.map((string) => `<si>${string}</si>`).join('')}</sst>`,
    'xl/styles.xml': styles ?? '<styleSheet/>',
  };
  sheets.forEach(({ head = '', rows, tail = '', relations: own = [] }, at) => {
    const page = `page-${String(at)}.xml`;
    files[`xl/worksheets/${page}`] =
      `<worksheet xmlns:r="${OFFICE}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
    files[`xl/worksheets/_rels/${page}.rels`] = related(own);
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function related(relations: readonly string[]): string {
  return `<Relationships>${relations
    .map((relation, at) => {
      const [kind = '', target = '', id = `r${String(at)}`] = relation.split(' ');
      return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;
}
