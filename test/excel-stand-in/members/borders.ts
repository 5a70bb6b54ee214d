import { isWholeColumns, isWholeRows, type Area } from '../model/address';
import { sharedFormat, setFormat } from '../model/format';
import { notFound } from '../processor/host-error';
import { hostObject, type ObjectType } from '../processor/object-type';
import { colour, oneOf, requireAllowed } from './guards';
import type { AreasTarget } from './range-target';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

interface BorderTarget {
  readonly target: AreasTarget;
  readonly side: Side;
}

interface Part {
  readonly area: Area;
  readonly edge: string;
}

/** Which edges of which cells make up a side of the area. */
function parts(area: Area, side: Side): Part[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ area: isWholeColumns(area) ? area : { ...area, top: bottom }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, edge: 'left' }];
    case 'EdgeRight':
      return [{ area: isWholeRows(area) ? area : { ...area, left: right }, edge: 'right' }];
    case 'InsideVertical':
      return left === right
        ? []
        : [
            { area: { ...area, right: right - 1 }, edge: 'right' },
            { area: { ...area, left: left + 1 }, edge: 'left' },
          ];
    case 'InsideHorizontal':
      return top === bottom
        ? []
        : [
            { area: { ...area, bottom: bottom - 1 }, edge: 'bottom' },
            { area: { ...area, top: top + 1 }, edge: 'top' },
          ];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [{ area, edge: side }];
  }
}

const STANDARD: Readonly<Record<string, string>> = { style: 'None', color: '#000000', weight: 'Thin' };

function get({ target, side }: BorderTarget, what: string): unknown {
  const values = target.areas
    .flatMap((area) => parts(area, side))
    .map(({ area, edge }) => sharedFormat(target.sheet, area, `borders.${edge}.${what}`));
  const first = values[0] ?? STANDARD[what];
  return values.every((value) => (value ?? STANDARD[what]) === first) ? first : null;
}

function set({ target, side }: BorderTarget, what: string, value: string): void {
  const { sheet, areas } = target;
  requireAllowed(sheet, 'allowFormatCells');
  for (const { area, edge } of areas.flatMap((one) => parts(one, side))) {
    if (what === 'style' && value === 'None') {
      ['style', 'color', 'weight'].forEach((name) =>
        setFormat(sheet, area, `borders.${edge}.${name}`, undefined),
      );
    } else {
      setFormat(sheet, area, `borders.${edge}.${what}`, value);
      if (what !== 'style' && sharedFormat(sheet, area, `borders.${edge}.style`) === null) {
        setFormat(sheet, area, `borders.${edge}.style`, 'Continuous');
      }
    }
  }
}

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

const borderType: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: { get: (t) => get(t, 'style'), set: (t, value) => set(t, 'style', oneOf(value, STYLES)) },
    Color: { get: (t) => get(t, 'color'), set: (t, value) => set(t, 'color', colour(value)) },
    Weight: { get: (t) => get(t, 'weight'), set: (t, value) => set(t, 'weight', oneOf(value, WEIGHTS)) },
  },
};

const border = (target: AreasTarget, side: Side) => hostObject(borderType, { target, side });

function sideOf(value: unknown): Side {
  const side = SIDES.find((one) => one === value);
  if (!side) {
    throw notFound();
  }
  return side;
}

export const bordersType: ObjectType<AreasTarget> = {
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => SIDES.length } },
  items: (target) => SIDES.map((side) => border(target, side)),
  item: (target, key) => border(target, sideOf(key)),
  methods: { GetItemAt: (target, [index]) => border(target, sideOf(SIDES[Number(index)])) },
};
