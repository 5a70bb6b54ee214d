export { openPage, type Page } from './adapters/node';
export type { FunctionMetadata, StandInOptions } from './host/options';
export { StandIn } from './host/stand-in';
export { cellKey, contains, parseArea, printArea, type Area } from './model/address';
export { formatOf } from './model/format';
export type { Sheet, Workbook } from './model/types';
export { cloneWorkbook, createWorkbook } from './model/workbook';
