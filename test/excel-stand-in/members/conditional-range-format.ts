import { notFound } from '../processor/host-error';
import { hostObject, type HostObject, type ObjectType, type Property } from '../processor/object-type';
import type { FormatTarget } from './conditional-formats';
import { colour, flag, oneOf, text } from './guards';

const setting = (key: string, read: (value: unknown) => unknown): Property<FormatTarget> => ({
  get: ({ format }) => format.format[key] ?? null,
  set: ({ format }, value) => {
    format.format[key] = read(value);
  },
});

const clear = (prefix: string) => ({
  Clear: ({ format }: FormatTarget) => {
    format.format = Object.fromEntries(
      Object.entries(format.format).filter(([key]) => !key.startsWith(prefix)),
    );
  },
});

const fontType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: setting('font.color', colour),
    Bold: setting('font.bold', flag),
    Italic: setting('font.italic', flag),
    Strikethrough: setting('font.strikethrough', flag),
    Underline: setting('font.underline', (value) => oneOf(value, ['None', 'Single', 'Double'])),
  },
  methods: clear('font.'),
};

const fillType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFill',
  properties: { Color: setting('fill.color', colour) },
  methods: clear('fill.'),
};

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];

interface BorderTarget {
  readonly target: FormatTarget;
  readonly side: string;
}

const borderType: ObjectType<BorderTarget> = {
  name: 'ConditionalRangeBorder',
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: ({ target, side }) => target.format.format[`borders.${side}.style`] ?? 'None',
      set: ({ target, side }, value) => {
        target.format.format[`borders.${side}.style`] = oneOf(value, STYLES);
      },
    },
    Color: {
      get: ({ target, side }) => target.format.format[`borders.${side}.color`] ?? null,
      set: ({ target, side }, value) => {
        target.format.format[`borders.${side}.color`] = colour(value);
      },
    },
  },
};

function border(target: FormatTarget, key: unknown): HostObject {
  const side = SIDES.find((one) => one === key);
  if (!side) {
    throw notFound();
  }
  return hostObject(borderType, { target, side });
}

const bordersType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeBorderCollection',
  properties: { Count: { get: () => SIDES.length } },
  objects: {
    Top: (target) => border(target, 'EdgeTop'),
    Bottom: (target) => border(target, 'EdgeBottom'),
    Left: (target) => border(target, 'EdgeLeft'),
    Right: (target) => border(target, 'EdgeRight'),
  },
  items: (target) => SIDES.map((side) => border(target, side)),
  item: border,
  methods: { GetItemAt: (target, [index]) => border(target, SIDES[Number(index)]) },
};

export const conditionalRangeFormatType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  properties: { NumberFormat: setting('numberFormat', text) },
  objects: {
    Font: (target) => hostObject(fontType, target),
    Fill: (target) => hostObject(fillType, target),
    Borders: (target) => hostObject(bordersType, target),
  },
};
