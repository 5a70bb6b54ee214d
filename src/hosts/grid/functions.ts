import { toDisposable, type IDisposable, type Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type FunctionVariantType,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { GridApp } from './app';
import type { ErrorSentences } from './error-sentences';
import { largest } from '../../core/index';

/** A parameter as the formula bar tells of it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly repeating: boolean;
}

/** A function of the sheets: blocks of cells in, a value or a block of values out. Blank cells are null. */
export interface GridFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  /** Errors are given back, or thrown, as objects with a code such as `#N/A`. */
  readonly call: (...given: unknown[]) => unknown;
}

/** Makes functions known to formulas, under their dotted names, and to those who write formulas. */
export function registerFunctions(
  { univer }: GridApp,
  functions: readonly GridFunction[],
  sentences: ErrorSentences,
): IDisposable {
  const injector = univer.__getInjector();
  const service = injector.get(IFunctionService);
  const names = functions.map(({ name }) => name);
  service.registerExecutors(...functions.map((one) => new SheetFunction(one, sentences)));
  const descriptions = injector.get(IDescriptionService).registerDescriptions(functions.map(infoOf));
  return toDisposable(() => {
    descriptions.dispose();
    service.unregisterExecutors(...names);
  });
}

function infoOf({ name, description, parameters }: GridFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((one) => ({
      name: one.name,
      detail: one.description,
      example: '',
      require: one.optional ? 0 : 1,
      repeat: one.repeating ? 1 : 0,
    })),
  };
}

class SheetFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  private readonly required: number;
  private readonly repeatsFrom: number;

  constructor(
    private readonly one: GridFunction,
    private readonly sentences: ErrorSentences,
  ) {
    super(one.name);
    this.required = one.parameters.filter(({ optional }) => !optional).length;
    this.repeatsFrom = one.parameters.findIndex(({ repeating }) => repeating);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const given = variants.map(blockOf);
    if (given.length < this.required || (this.repeatsFrom < 0 && given.length > this.one.parameters.length)) {
      return ErrorValueObject.create(ErrorType.NA);
    }
    // Arguments that repeat come as one list of blocks.
    const from = this.repeatsFrom;
    const plain = from < 0 ? given : given.slice(0, from);
    while (from >= 0 && plain.length < from) {
      plain.push(undefined);
    }
    const result = this.called([...plain, ...(from < 0 ? [] : [given.slice(from)])]);
    const { unitId, subUnitId, row, column } = this;
    this.sentences.note({ workbook: unitId ?? '', sheet: subUnitId ?? '', row, column }, result);
    return resultOf(result);
  }

  /** What the function gives; an error that it throws is given as any other. */
  private called(given: readonly unknown[]): unknown {
    try {
      return this.one.call(...given);
    } catch (error) {
      return errorOf(error) ? error : { code: ErrorType.VALUE };
    }
  }
}

/** What a formula hands over, as a block of cells. An omitted argument is undefined. */
function blockOf(variant: FunctionVariantType): unknown[][] | undefined {
  if (variant.isArray()) {
    return (variant as ArrayValueObject).getArrayValue().map((row) => row.map(cellOf));
  }
  return (variant as BaseValueObject).isNull() ? undefined : [[cellOf(variant as BaseValueObject)]];
}

function cellOf(cell: Nullable<BaseValueObject>): unknown {
  if (!cell || cell.isNull()) {
    return null;
  }
  return cell.isError() ? { code: String(cell.getValue()) } : cell.getValue();
}

function resultOf(result: unknown): BaseValueObject {
  const rows: readonly unknown[] = Array.isArray(result) ? result : [[result]];
  const cells = rows.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]).map(valueObject));
  if (cells.length === 1 && cells[0]!.length === 1) {
    return cells[0]![0]!;
  }
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: largest(cells.map((row) => row.length)),
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueObject(value: unknown): BaseValueObject {
  const error = errorOf(value);
  if (error) {
    return error;
  }
  switch (typeof value) {
    case 'number':
      return NumberValueObject.create(value);
    case 'boolean':
      return BooleanValueObject.create(value);
    case 'string':
      return StringValueObject.create(value);
    default:
      return NullValueObject.create();
  }
}

function errorOf(value: unknown): ErrorValueObject | null {
  const code = typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : null;
  return code === null ? null : ErrorValueObject.create(code as ErrorType);
}
