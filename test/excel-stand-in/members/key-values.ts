import type { Sheet, Workbook } from '../model/types';
import type { Host } from '../processor/host';
import { invalidArgument, notFound } from '../processor/host-error';
import { hostObject, type HostObject, type ObjectType } from '../processor/object-type';
import { text } from './guards';

/** Settings and custom properties are all the same: values by a key. */
interface Entry {
  readonly store: Record<string, unknown>;
  readonly key: string;
}

interface Kind {
  readonly collection: string;
  readonly item: string;
  /** Settings tell the client their key, custom properties of the workbook do not. */
  readonly identity: boolean;
  readonly longestKey: number;
  check(value: unknown): void;
}

function collection<T>(kind: Kind, storeOf: (target: T) => Record<string, unknown>): ObjectType<T> {
  const entryType: ObjectType<Entry> = {
    name: kind.item,
    ...(kind.identity ? { identity: ({ key }: Entry) => ({ _Id: key }) } : {}),
    properties: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ store, key }) => store[key],
        set: ({ store, key }, value, host) => put(store, key, value, host),
      },
      ...(kind.item === 'CustomProperty'
        ? { Type: { get: ({ store, key }: Entry) => typeOf(store[key]) } }
        : {}),
    },
    methods: {
      Delete: ({ store, key }, _args, host: Host) => {
        if (!Object.hasOwn(store, key)) {
          throw notFound();
        }
        Reflect.deleteProperty(store, key);
        host.workbook.isDirty = true;
      },
    },
  };
  const put = (store: Record<string, unknown>, key: string, value: unknown, host: Host): void => {
    kind.check(value);
    store[key] = value;
    host.workbook.isDirty = true;
  };
  const find = (store: Record<string, unknown>, key: unknown): HostObject | null => {
    const known = Object.keys(store).find((one) => one.toLowerCase() === String(key).toLowerCase());
    return known === undefined ? null : hostObject(entryType, { store, key: known });
  };
  return {
    name: kind.collection,
    items: (target) =>
      Object.keys(storeOf(target)).map((key) => hostObject(entryType, { store: storeOf(target), key })),
    item: (target, key) => {
      const found = find(storeOf(target), key);
      if (!found) {
        throw notFound();
      }
      return found;
    },
    methods: {
      Add: (target, [key, value], host) => {
        const name = text(key);
        if (name === '' || name.length > kind.longestKey) {
          throw invalidArgument('the key is empty or too long');
        }
        const store = storeOf(target);
        const known = Object.keys(store).find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
        put(store, known, value, host);
        return hostObject(entryType, { store, key: known });
      },
      DeleteAll: (target) =>
        Object.keys(storeOf(target)).forEach((key) => Reflect.deleteProperty(storeOf(target), key)),
      GetCount: (target) => Object.keys(storeOf(target)).length,
      GetItemOrNullObject: (target, [key]) => find(storeOf(target), key),
    },
  };
}

function typeOf(value: unknown): string {
  return { string: 'String', number: 'Number', boolean: 'Boolean' }[typeof value as 'string'] ?? 'String';
}

export const settingsType = collection<Workbook>(
  {
    collection: 'SettingCollection',
    item: 'Setting',
    identity: true,
    longestKey: 255,
    check: () => undefined,
  },
  ({ settings }) => settings,
);

export const customPropertiesType = collection<Workbook>(
  {
    collection: 'CustomPropertyCollection',
    item: 'CustomProperty',
    identity: false,
    longestKey: 255,
    check: (value) => {
      if (!['string', 'number', 'boolean'].includes(typeof value)) {
        throw invalidArgument('no value of a custom property');
      }
    },
  },
  ({ customProperties }) => customProperties,
);

export const worksheetPropertiesType = collection<Sheet>(
  {
    collection: 'WorksheetCustomPropertyCollection',
    item: 'WorksheetCustomProperty',
    identity: true,
    longestKey: 255,
    check: text,
  },
  ({ customProperties }) => customProperties,
);
