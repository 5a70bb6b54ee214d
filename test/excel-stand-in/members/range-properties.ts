import { columnLetters, printArea, quoteSheet, singleCell, type Area } from '../model/address';
import type { Host } from '../processor/host';
import { invalidArgument } from '../processor/host-error';
import type { HostObject, ObjectType } from '../processor/object-type';
import { UnknownMember } from '../processor/query';
import { range, type RangeTarget } from './range-target';
import { eachCell } from './range-values';

/** getCellProperties() and its kin read and write many cells by plain objects that look like the API's. */
type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function read(object: HostObject, wanted: Tree, host: Host): Record<string, unknown> {
  if (object.type.name === 'RangeBorderCollection') {
    // Asked once, answered for each side.
    return Object.fromEntries(SIDES.map((side) => [side, read(child(object, side, host), wanted, host)]));
  }
  const answer: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (inner === false) {
      continue;
    }
    const property = object.type.properties?.[pascal(name)];
    answer[name] = property
      ? property.get(object.target, host)
      : read(child(object, name, host), tree(inner), host);
  }
  return answer;
}

function write(object: HostObject, given: Tree, host: Host): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) {
      continue;
    }
    const property = object.type.properties?.[pascal(name)];
    if (property?.set) {
      property.set(object.target, value, host);
    } else {
      write(child(object, name, host), tree(value), host);
    }
  }
}

const SIDES = ['top', 'bottom', 'left', 'right'];

function child(object: HostObject, name: string, host: Host): HostObject {
  const found = object.type.objects?.[pascal(name)]?.(object.target, host);
  if (found) {
    return found;
  }
  if (object.type.name === 'RangeBorderCollection' && object.type.item && SIDES.includes(name)) {
    return object.type.item(object.target, `Edge${pascal(name)}`, host);
  }
  throw new UnknownMember(`${object.type.name}.${pascal(name)}`);
}

function tree(value: unknown): Tree {
  if (!isTree(value)) {
    throw invalidArgument('an object is wanted');
  }
  return value;
}

const of = ({ sheet }: RangeTarget, area: Area): HostObject => range(sheet, area);

/** Rows and columns are read and written whole. */
function lines({ area }: RangeTarget, along: 'rows' | 'columns'): Area[] {
  const count = along === 'rows' ? area.bottom - area.top + 1 : area.right - area.left + 1;
  return Array.from({ length: count }, (_, index) =>
    along === 'rows'
      ? { ...area, top: area.top + index, bottom: area.top + index }
      : { ...area, left: area.left + index, right: area.left + index },
  );
}

function readLines(target: RangeTarget, wanted: unknown, along: 'rows' | 'columns', host: Host): unknown {
  return lines(target, along).map((area) => {
    const options = { ...tree(wanted) };
    const address = options['address'] === true ? { address: lineAddress(target, area, along) } : {};
    delete options['address'];
    return { ...read(of(target, area), options, host), ...address };
  });
}

function lineAddress({ sheet }: RangeTarget, area: Area, along: 'rows' | 'columns'): string {
  const text =
    along === 'rows'
      ? `${area.top + 1}:${area.top + 1}`
      : `${columnLetters(area.left)}:${columnLetters(area.left)}`;
  return `${quoteSheet(sheet.name)}!${text}`;
}

function writeLines(target: RangeTarget, given: unknown, along: 'rows' | 'columns', host: Host): void {
  const areas = lines(target, along);
  if (!Array.isArray(given) || given.length !== areas.length) {
    throw invalidArgument('an array of the size of the range is wanted');
  }
  areas.forEach((area, index) => write(of(target, area), tree(given[index]), host));
}

export const lineProperties: NonNullable<ObjectType<RangeTarget>['methods']> = {
  GetCellProperties: (target, [wanted], host) => {
    const rows: unknown[][] = [];
    for (let row = target.area.top; row <= target.area.bottom; row += 1) {
      const cells: unknown[] = [];
      for (let column = target.area.left; column <= target.area.right; column += 1) {
        cells.push(read(of(target, singleCell(row, column)), tree(wanted), host));
      }
      rows.push(cells);
    }
    return rows;
  },
  SetCellProperties: (target, [given], host) => {
    if (!Array.isArray(given)) {
      throw invalidArgument(`an array of the size of ${printArea(target.area)} is wanted`);
    }
    eachCell(target.area, given, (row, column, one) => {
      if (one !== null) {
        write(of(target, singleCell(row, column)), tree(one), host);
      }
    });
  },
  GetRowProperties: (target, [wanted], host) => readLines(target, wanted, 'rows', host),
  SetRowProperties: (target, [given], host) => writeLines(target, given, 'rows', host),
  GetColumnProperties: (target, [wanted], host) => readLines(target, wanted, 'columns', host),
  SetColumnProperties: (target, [given], host) => writeLines(target, given, 'columns', host),
};
