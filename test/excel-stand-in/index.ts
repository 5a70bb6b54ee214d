export { StandIn } from './host/stand-in';
export { openPage, type Page } from './adapters/node';
export { cloneWorkbook, createWorkbook } from './model/workbook';
export type { StandInOptions } from './host/options';
export type { FunctionMetadata } from './host/options';
