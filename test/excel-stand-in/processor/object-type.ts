import type { Host } from './host';

/** A property of a kind of object; one without `set` can only be read. */
export interface Property<T> {
  get(target: T, host: Host): unknown;
  set?(target: T, value: unknown, host: Host): void;
}

export type Args = readonly unknown[];

/** What one kind of object of the API can do. Names are those on the wire. Whatever is not here is refused. */
export interface ObjectType<T> {
  readonly name: string;
  /** What tells the object to the client once it exists: Id, _Id, or nothing. */
  identity?(target: T): Record<string, unknown>;
  /** A reference the client can keep to it: ranges. */
  readonly tracked?: boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, host: Host) => HostObject | null>>;
  /** A method answers with a plain value, or with an object if it is the path to one. */
  readonly methods?: Readonly<Record<string, (target: T, args: Args, host: Host) => unknown>>;
  items?(target: T, host: Host): readonly HostObject[];
  /** getItem(): by name or id. */
  item?(target: T, key: unknown, host: Host): HostObject;
}

/** One object of the workbook as the batch sees it. */
export interface HostObject {
  readonly type: ObjectType<unknown>;
  readonly target: unknown;
}

export function hostObject<T>(type: ObjectType<T>, target: T): HostObject {
  return { type: type as unknown as ObjectType<unknown>, target };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}

/** The target of an argument that must be an object of this type. */
export function targetOf<T>(type: ObjectType<T>, value: unknown): T | null {
  return isHostObject(value) && value.type === (type as unknown as ObjectType<unknown>)
    ? (value.target as T)
    : null;
}
