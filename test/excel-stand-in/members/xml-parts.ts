import type { Workbook, XmlPart } from '../model/types';
import { newId } from '../model/workbook';
import type { Host } from '../processor/host';
import { HostError, invalidArgument, notFound } from '../processor/host-error';
import { hostObject, type HostObject, type ObjectType } from '../processor/object-type';
import { text } from './guards';

/** The namespace of the root element. */
export function namespaceOf(xml: string): string {
  const root = /<(?![?!])([^\s/>]+)([^>]*)>/.exec(xml);
  const prefix = root?.[1]?.includes(':') ? `:${root[1].split(':')[0]}` : '';
  const found = new RegExp(`xmlns${prefix}\\s*=\\s*(["'])(.*?)\\1`).exec(root?.[2] ?? '');
  return found?.[2] ?? '';
}

function checked(value: unknown): string {
  const xml = text(value);
  const root = /<(?![?!])([^\s/>]+)/.exec(xml)?.[1];
  const isWhole = root !== undefined && (xml.trimEnd().endsWith(`</${root}>`) || /\/>\s*$/.test(xml));
  if (!isWhole) {
    throw invalidArgument('no whole XML');
  }
  return xml;
}

const object = (part: XmlPart | undefined): HostObject => {
  if (!part) {
    throw notFound();
  }
  return hostObject(partType, part);
};

interface Scope {
  readonly workbook: Workbook;
  readonly namespace: string | null;
}

const within = ({ workbook, namespace }: Scope): XmlPart[] =>
  workbook.xmlParts.filter(({ xml }) => namespace === null || namespaceOf(xml) === namespace);

const orNull = (part: XmlPart | undefined): HostObject | null => (part ? object(part) : null);

const reading = {
  GetCount: (scope: Scope) => within(scope).length,
  GetItemOrNullObject: (scope: Scope, [id]: readonly unknown[]) =>
    orNull(within(scope).find((one) => one.id === id)),
};

const scopedType: ObjectType<Scope> = {
  name: 'CustomXmlPartScopedCollection',
  items: (scope) => within(scope).map(object),
  item: (scope, key) => object(within(scope).find(({ id }) => id === key)),
  methods: {
    ...reading,
    GetOnlyItem: (scope) => object(only(scope)),
    GetOnlyItemOrNullObject: (scope) => orNull(only(scope)),
  },
};

function only(scope: Scope): XmlPart | undefined {
  const parts = within(scope);
  if (parts.length > 1) {
    throw new HostError('InvalidOperation');
  }
  return parts[0];
}

export const xmlPartsType: ObjectType<Scope> = {
  name: 'CustomXmlPartCollection',
  items: (scope) => within(scope).map(object),
  item: (scope, key) => object(within(scope).find(({ id }) => id === key)),
  methods: {
    ...reading,
    Add: ({ workbook }, [xml]) => {
      const part: XmlPart = { id: newId(workbook), xml: checked(xml) };
      workbook.xmlParts.push(part);
      workbook.isDirty = true;
      return object(part);
    },
    GetByNamespace: ({ workbook }, [namespace]) =>
      hostObject(scopedType, { workbook, namespace: text(namespace) }),
  },
};

const partType: ObjectType<XmlPart> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ xml }) => namespaceOf(xml) },
  },
  methods: {
    GetXml: ({ xml }) => xml,
    SetXml: (part, [xml], host: Host) => {
      part.xml = checked(xml);
      host.workbook.isDirty = true;
    },
    Delete: (part, _args, host) => {
      if (!host.workbook.xmlParts.includes(part)) {
        throw notFound();
      }
      host.workbook.xmlParts = host.workbook.xmlParts.filter((one) => one !== part);
      host.workbook.isDirty = true;
    },
  },
};

export const xmlParts = (workbook: Workbook): HostObject =>
  hostObject(xmlPartsType, { workbook, namespace: null });
