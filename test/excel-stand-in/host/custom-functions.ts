import { printArea, quoteSheet, singleCell } from '../model/address';
import { isError, type Scalar, type Sheet } from '../model/types';
import { error, isMatrix, type Value } from '../evaluate/matrix';
import type { FunctionDescription, FunctionMetadata } from './options';

const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

interface Invocation {
  readonly key: string;
  readonly message: string;
  sent: boolean;
}

/** Calls of the add-in's functions: sent to the page, answered later, kept by their arguments. */
export class PageFunctions {
  readonly #results = new Map<string, Value>();
  readonly #waiting = new Map<number, Invocation>();
  #next = 1;
  /** Excel knows the functions. */
  isRegistered = true;
  /** The page can be called. */
  isReady = false;

  constructor(
    readonly metadata: FunctionMetadata | null,
    readonly namespace: string,
    readonly send: (message: string, id: number) => void,
  ) {}

  get pending(): number {
    return this.#waiting.size;
  }

  /** As a full recalculation does. */
  forget(): void {
    this.#results.clear();
  }

  call(
    name: string,
    args: readonly (Value | null)[],
    caller: { readonly sheet: Sheet; readonly key: number },
  ): Value | undefined {
    const description = this.#find(name);
    if (!description) {
      return undefined;
    }
    const options: Pick<FunctionMetadata, 'allowErrorForDataTypeAny'> = description.options ?? {};
    const allowErrors =
      this.metadata?.allowErrorForDataTypeAny === true || options.allowErrorForDataTypeAny === true;
    const bad = args.flatMap((arg) => (arg === null ? [] : isMatrix(arg) ? arg.data : [arg])).filter(isError);
    const busy = bad.find((one) => one.error === '#BUSY!');
    if (busy ?? (bad[0] && !allowErrors)) {
      return busy ?? bad[0];
    }
    const values = parameters(description, args);
    if (!values) {
      return error('#VALUE!');
    }
    const key = JSON.stringify([description.id, values]);
    const known = this.#results.get(key);
    if (known !== undefined) {
      return known;
    }
    if (![...this.#waiting.values()].some((one) => one.key === key)) {
      this.#invoke(key, description.id, values, caller, allowErrors);
    }
    return error('#BUSY!');
  }

  #find(name: string): FunctionDescription | undefined {
    const called = name.replace(/^_XLDUDF_([^_]+)_/, '$1.');
    if (!this.isRegistered) {
      return undefined;
    }
    return this.metadata?.functions.find(
      (one) => called === `${this.namespace}.${one.name ?? one.id}`.toUpperCase(),
    );
  }

  #invoke(
    key: string,
    id: string,
    values: readonly unknown[],
    { sheet, key: cell }: { readonly sheet: Sheet; readonly key: number },
    allowErrors: boolean,
  ): void {
    const number = this.#next;
    this.#next += 1;
    const at = printArea(singleCell(Math.floor(cell / 16_384), cell % 16_384));
    const message = JSON.stringify([
      number,
      id,
      values,
      `${quoteSheet(sheet.name)}!${at}`,
      allowErrors ? 4 : 0,
    ]);
    this.#waiting.set(number, { key, message, sent: false });
    this.sendWaiting();
  }

  /** A page that opens anew is asked again. */
  reopen(): void {
    this.isReady = false;
    this.#waiting.forEach((one) => {
      one.sent = false;
    });
  }

  sendWaiting(): void {
    if (!this.isReady) {
      return;
    }
    for (const [id, invocation] of this.#waiting) {
      if (!invocation.sent) {
        invocation.sent = true;
        this.send(invocation.message, id);
      }
    }
  }

  /** Results as [id, worked, value or message, error code]. */
  take(results: readonly (readonly unknown[])[]): void {
    for (const [id, worked, value, code] of results) {
      const invocation = this.#waiting.get(Number(id));
      if (invocation) {
        this.#waiting.delete(Number(id));
        this.#results.set(
          invocation.key,
          worked === true ? result(value) : error(ERRORS[Number(code)] ?? '#VALUE!'),
        );
      }
    }
  }
}

function result(value: unknown): Value {
  if (!Array.isArray(value)) {
    return scalar(value);
  }
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || rows.some((row) => !Array.isArray(row) || row.length !== width)) {
    return error('#VALUE!');
  }
  return { rows: rows.length, columns: width, data: (rows as unknown[][]).flat().map(scalar) };
}

function scalar(value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (value === null || value === undefined) {
    return '';
  }
  const code = (value as { code?: unknown }).code;
  return error(typeof code === 'string' ? code : '#VALUE!');
}

/** Arguments in the shapes that the description asks for; null if they do not fit. */
function parameters(
  { parameters: wanted = [] }: FunctionDescription,
  args: readonly (Value | null)[],
): unknown[] | null {
  const values: unknown[] = [];
  for (const [index, parameter] of wanted.entries()) {
    if (parameter.repeating) {
      values.push(args.slice(index).map((arg) => shape(arg, parameter)));
      break;
    }
    const arg = args[index];
    if ((arg === undefined || arg === null) && !parameter.optional) {
      return null;
    }
    values.push(arg === undefined ? null : shape(arg, parameter));
  }
  const repeats = wanted.some(({ repeating }) => repeating);
  return (args.length > wanted.length && !repeats) || values.flat().includes(undefined) ? null : values;
}

type Parameter = NonNullable<FunctionDescription['parameters']>[number];

function shape(arg: Value | null, parameter: Parameter): unknown {
  if (arg === null) {
    return null;
  }
  const cell = (value: Scalar): unknown => {
    if (isError(value)) {
      return { type: 'CustomFunctionError', code: value.error };
    }
    return value === '' && parameter.type === 'number' ? 0 : value;
  };
  if (parameter.dimensionality !== 'matrix') {
    return isMatrix(arg) ? undefined : cell(arg);
  }
  const { rows, columns, data } = isMatrix(arg) ? arg : { rows: 1, columns: 1, data: [arg] };
  return Array.from({ length: rows }, (_, row) => data.slice(row * columns, (row + 1) * columns).map(cell));
}
