import type { HardTemplate } from './hard-packages';
import { beijing } from './region-beijing';
import { guangxi } from './region-guangxi';
import { henan } from './region-henan';
import { hunan } from './region-hunan';
import { numbered } from './region-numbered';
import { smallWorkbook } from './small-workbook';
import { sheetsOf, type TableSpec } from './table-spec';

const template = (name: string, specs: readonly TableSpec[]): HardTemplate => {
  const { sheets, tables } = sheetsOf(specs);
  return { name, fileName: `${name}.xlsx`, bytes: smallWorkbook({ sheets }), tables };
};

/** Empty templates as bureaus of other regions hand them out: invented, with the captions that are usual there. */
export const REGION_TEMPLATES: readonly (() => HardTemplate)[] = [
  () => template('北京', beijing()),
  () => template('河南', henan()),
  () => template('四川', numbered()),
  () => template('湖南', hunan()),
  () => template('广西', guangxi()),
];
