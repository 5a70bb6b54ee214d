import type { CellLook, SheetImage } from '../../../core/index';
import { readGuarded } from '../../open-xml/guard';
import { PackageEdits } from '../../open-xml/package-edits';
import { FileProblem } from '../../file-problem';
import { guardWorkbook, WORKBOOK_LIMITS, WORKBOOK_PROBLEMS } from '../guard';
import { openPackage } from '../package';
import { addSheetPart } from './add-sheet-part';
import { AddedStyles } from './added-styles';
import { EditProblem } from './edit-problem';
import { EditedSheet, type CellEdit } from './edited-sheet';
import type { RowShift } from './row-shift';
import { partRanges, shiftFormulas, shiftPartsOfSheet, shiftPartsOfWorkbook } from './shift-related';
import { SheetRanges } from './sheet-ranges';
import { SheetText } from './sheet-text';
import { calculateOnOpening } from './workbook-part';

const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

interface SheetPlace {
  readonly name: string;
  readonly part: string;
}

/** A workbook of which sheets are changed; every part that is not stays byte for byte. */
export class EditedPackage {
  private readonly open = new Map<string, { readonly sheet: EditedSheet; changed: boolean }>();
  private styles: AddedStyles | null = null;
  private hasOtherValues = false;
  private hasOtherFormulas = false;
  /** Sheets that came with the value of each formula. */
  private readonly calculated = new Set<string>();

  constructor(
    private readonly files: PackageEdits,
    private readonly workbook: string,
    private readonly sheets: SheetPlace[],
    /** Name of the file, to be told. */
    readonly file: string,
  ) {}

  /** Names of the sheets that hold cells, in their order. */
  get sheetNames(): readonly string[] {
    return this.sheets.map(({ name }) => name);
  }

  /** A sheet that is there. */
  sheet(name: string): EditedSheet {
    const place = this.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!place) {
      throw new EditProblem('no-such-sheet', name);
    }
    return this.opened(place).sheet;
  }

  /** Adds a sheet behind all others, with looks that its cells name by their place in a list. */
  addSheet(
    sheet: Omit<SheetImage, 'notes'>,
    looks: readonly CellLook[],
    state: 'hidden' | 'veryHidden' | null = sheet.hidden ? 'hidden' : null,
  ): EditedSheet {
    const { name } = sheet;
    const part = addSheetPart(this.files, this.workbook, sheet, state, () =>
      looks.map((look) => this.addedStyles().ofLook(look)),
    );
    const place = { name, part };
    this.sheets.push(place);
    this.calculated.add(name);
    this.hasOtherFormulas ||= FORMULA.test(this.files.text(part)!);
    return this.opened(place).sheet;
  }

  /** The workbook as it is now. */
  async bytes(): Promise<Uint8Array> {
    for (const { part, name } of this.sheets) {
      const found = this.open.get(name);
      if (found?.changed) {
        this.files.put(part, found.sheet.xml());
      }
    }
    if (this.styles) {
      const place = this.partOf('styles');
      const xml = this.styles.xml();
      if (xml !== this.files.text(place)) {
        this.files.put(place, xml);
      }
      this.styles = null;
    }
    const chain = this.partOf('calcChain');
    if (this.hasOtherFormulas && this.files.text(chain) !== null) {
      this.files.drop(chain, this.workbook);
    }
    if (this.hasOtherValues && this.sheets.some((place) => this.holdsOtherFormulas(place))) {
      this.files.edit(this.workbook, calculateOnOpening);
    }
    return this.files.bytes();
  }

  private opened(place: SheetPlace): { readonly sheet: EditedSheet; changed: boolean } {
    const known = this.open.get(place.name);
    if (known) {
      return known;
    }
    const text = new SheetText(this.files.text(place.part) ?? '');
    const sheet = new EditedSheet(place.name, text, {
      style: (like, edit) => this.style(like, edit),
      changed: (formulas) => {
        made.changed = true;
        this.hasOtherValues = true;
        this.hasOtherFormulas ||= formulas;
      },
      restyled: () => {
        made.changed = true;
      },
      shift: (shift) => {
        this.shift(shift);
      },
      ranges: () => new SheetRanges(place.name, text, partRanges(this.files, place.part)),
    });
    const made = { sheet, changed: false };
    this.open.set(place.name, made);
    return made;
  }

  /** Rows came or went on a sheet: all that names rows below follows, wherever it stands. */
  private shift(shift: RowShift): void {
    const own = shift.sheet.toLowerCase();
    for (const place of this.sheets) {
      const isOwn = place.name.toLowerCase() === own;
      if (isOwn || this.names(place, shift.sheet)) {
        const one = this.opened(place);
        const isOther = one.sheet.follow(shift);
        one.changed ||= isOther;
      }
      shiftPartsOfSheet(this.files, place.part, place.name, shift);
    }
    shiftPartsOfWorkbook(this.files, shift);
    this.files.edit(this.workbook, (edits) => {
      shiftFormulas(edits, shift, null);
    });
    this.hasOtherValues = true;
    this.hasOtherFormulas = true;
  }

  /** Whether a sheet may speak of another: one that is open is looked at as a whole. */
  private names(place: SheetPlace, other: string): boolean {
    if (this.open.has(place.name)) {
      return true;
    }
    // In a formula apostrophes stand twice, and XML writes some letters otherwise.
    const [plain = ''] = other.split(/['&<>"]/).sort((a, b) => b.length - a.length);
    return (this.files.text(place.part) ?? '').toLowerCase().includes(plain.toLowerCase());
  }

  private holdsOtherFormulas(place: SheetPlace): boolean {
    if (this.calculated.has(place.name)) {
      return false;
    }
    const known = this.open.get(place.name);
    return known ? known.sheet.holdsOtherFormulas() : FORMULA.test(this.files.text(place.part) ?? '');
  }

  private style(
    like: string | null,
    { look, numberFormat }: Pick<CellEdit, 'look' | 'numberFormat'>,
  ): string {
    const styles = this.addedStyles();
    const base = look ? styles.ofLook(look) : Number(like ?? 0);
    return String(numberFormat === undefined ? base : styles.withFormat(base, numberFormat));
  }

  private addedStyles(): AddedStyles {
    return (this.styles ??= new AddedStyles(this.files.text(this.partOf('styles')) ?? ''));
  }

  private partOf(kind: string): string {
    return this.files.relationsOf(this.workbook).find((one) => one.kind === kind)?.target ?? '';
  }
}

/** Opens a workbook to be changed; `name` is told where it cannot be. */
export function editPackage(bytes: Uint8Array, name: string): EditedPackage {
  const entries = guardWorkbook(bytes, name, WORKBOOK_LIMITS);
  return readGuarded(name, WORKBOOK_PROBLEMS, () => {
    const found = openPackage(entries);
    if (!found) {
      throw new FileProblem('not-a-workbook', name);
    }
    const sheets = found.sheets.map((sheet) => ({ name: sheet.name, part: sheet.entry.name }));
    return new EditedPackage(new PackageEdits(entries), found.place, sheets, name);
  });
}
