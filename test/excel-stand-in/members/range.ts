import { hostObject, type ObjectType } from '../processor/object-type';
import { conditionalFormatsType } from './conditional-formats';
import { dataValidationType } from './data-validation';
import { rangeChanges } from './range-changes';
import { rangeFormatType } from './range-format';
import { rangeNavigation } from './range-navigation';
import { rangeOutline } from './range-outline';
import { lineProperties } from './range-properties';
import type { RangeTarget } from './range-target';
import { rangeValues } from './range-values';
import { worksheetType } from './worksheet';

const asAreas = ({ sheet, area }: RangeTarget) => ({ sheet, areas: [area] });

let methods: ObjectType<RangeTarget>['methods'];

export const rangeType: ObjectType<RangeTarget> = {
  name: 'Range',
  tracked: true,
  // These files need each other: looked up when first used, whatever file was loaded first.
  get properties() {
    return rangeValues;
  },
  objects: {
    Worksheet: ({ sheet }) => hostObject(worksheetType, sheet),
    Format: (target) => hostObject(rangeFormatType, asAreas(target)),
    ConditionalFormats: (target) => hostObject(conditionalFormatsType, asAreas(target)),
    DataValidation: (target) => hostObject(dataValidationType, asAreas(target)),
  },
  get methods() {
    return (methods ??= { ...rangeNavigation, ...rangeChanges, ...rangeOutline, ...lineProperties });
  },
};
