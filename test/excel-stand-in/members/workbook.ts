import { singleCell } from '../model/address';
import type { Workbook } from '../model/types';
import { sheetById } from '../model/workbook';
import { hostObject, type HostObject, type ObjectType, type Property } from '../processor/object-type';
import { applicationType } from './application';
import { comments } from './comments';
import { flag, text } from './guards';
import { customPropertiesType, settingsType } from './key-values';
import { names } from './names';
import { workbookProtectionType } from './protection';
import { areasOrNull, orNotFound, range } from './range-target';
import { tableCollectionOf } from './tables';
import { worksheetsType } from './worksheets';
import { xmlParts } from './xml-parts';

const property = (name: string): Property<Workbook> => ({
  get: ({ properties }) => properties[name] ?? '',
  set: (workbook, value) => {
    workbook.properties[name] = text(value);
    workbook.isDirty = true;
  },
});

const propertiesType: ObjectType<Workbook> = {
  name: 'DocumentProperties',
  properties: {
    ...Object.fromEntries(
      ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'].map((name) => [
        name,
        property(name),
      ]),
    ),
    LastAuthor: { get: () => '' },
    RevisionNumber: { get: () => 0 },
    CreationDate: { get: () => '2026-01-01T00:00:00.000Z' },
  },
  objects: { Custom: (workbook) => hostObject(customPropertiesType, workbook) },
};

const runtimeType: ObjectType<Workbook> = {
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: (_workbook, host) => host.eventsEnabled,
      set: (_workbook, value, host) => {
        host.eventsEnabled = flag(value);
      },
    },
  },
};

const selected = (
  workbook: Workbook,
): { sheet: ReturnType<typeof sheetById>; area: Workbook['selection']['area'] } => ({
  sheet: sheetById(workbook, workbook.selection.sheet),
  area: workbook.selection.area,
});

/** The range of an event, by the address that was sent as its reference. */
const eventRange = (
  _workbook: Workbook,
  [reference]: readonly unknown[],
  host: { reference(id: string): HostObject | null },
) => host.reference(text(reference));

export const workbookType: ObjectType<Workbook> = {
  name: 'Workbook',
  properties: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: (_workbook, host) => host.isReadOnly },
    IsDirty: {
      get: ({ isDirty }) => isDirty,
      set: (workbook, value) => {
        workbook.isDirty = flag(value);
      },
    },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191029 },
    UsePrecisionAsDisplayed: { get: () => false },
    ChartDataPointTrack: { get: () => true },
  },
  objects: {
    Application: (workbook) => hostObject(applicationType, workbook),
    Worksheets: (workbook) => hostObject(worksheetsType, workbook),
    Names: (workbook) => names(workbook, null),
    Tables: (workbook) => tableCollectionOf(workbook, () => true),
    Settings: (workbook) => hostObject(settingsType, workbook),
    CustomXmlParts: (workbook) => xmlParts(workbook),
    Comments: (workbook) => comments(workbook, null),
    Properties: (workbook) => hostObject(propertiesType, workbook),
    Protection: (workbook) => hostObject(workbookProtectionType, workbook),
    _Runtime: (workbook) => hostObject(runtimeType, workbook),
  },
  methods: {
    GetSelectedRange: (workbook) => range(selected(workbook).sheet, selected(workbook).area),
    GetSelectedRanges: (workbook) =>
      orNotFound(areasOrNull(selected(workbook).sheet, [selected(workbook).area])),
    GetActiveCell: (workbook) => {
      const { sheet, area } = selected(workbook);
      return range(sheet, singleCell(area.top, area.left));
    },
    GetIsActiveCollabSession: (_workbook, _args, host) => host.coAuthoring,
    Save: (workbook) => {
      workbook.isDirty = false;
    },
    _RemoveReference: (_workbook, [id], host) => host.forget(text(id)),
    _RemoveAllReferences: (_workbook, _args, host) => host.forget(null),
    _GetRangeForEventByReferenceId: (workbook, args, host) => orNotFound(eventRange(workbook, args, host)),
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    _RegisterActivatedEvent: (_workbook, _args, host) => host.subscribe(2203, 'Workbook', true),
    _UnregisterActivatedEvent: (_workbook, _args, host) => host.subscribe(2203, 'Workbook', false),
  },
};
