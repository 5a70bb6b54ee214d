import type { Host } from './host';
import { HostError } from './host-error';
import type { HostObject } from './object-type';
import type { QueryInfo } from './wire';

type Report = (member: string) => never;

/** Names are camelCase where the caller chose them and PascalCase in the answer. */
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What `load()` asks for, as the client wants it back. */
export function query(
  object: HostObject,
  info: QueryInfo,
  host: Host,
  identify: (o: HostObject) => object,
): unknown {
  return load(object, selection(info), info, host, identify);
}

interface Selection {
  /** All plain properties, as `load()` without names does. */
  all: boolean;
  readonly members: Map<string, Selection>;
}

function selection({ Select = [], Expand = [] }: QueryInfo): Selection {
  const root: Selection = { all: Select.length === 0 && Expand.length === 0, members: new Map() };
  for (const path of [...Select, ...Expand.map((name) => `${name}/*`)]) {
    let at = root;
    for (const name of path.split('/')) {
      if (name === '*' || name === '$all') {
        at.all = true;
        break;
      }
      const next = at.members.get(pascal(name)) ?? { all: false, members: new Map<string, Selection>() };
      at.members.set(pascal(name), next);
      at = next;
    }
  }
  return root;
}

function load(
  object: HostObject,
  wanted: Selection,
  info: QueryInfo,
  host: Host,
  identify: (o: HostObject) => object,
): Record<string, unknown> {
  const { type, target } = object;
  const own: Selection = { all: wanted.all, members: new Map() };
  const ofItems: Selection = { all: wanted.all, members: new Map() };
  for (const [name, inner] of wanted.members) {
    if (name === 'Items' && type.items) {
      ofItems.all ||= inner.all || inner.members.size === 0;
      inner.members.forEach((value, key) => ofItems.members.set(key, value));
    } else {
      const isOwn = !type.items || name in (type.properties ?? {}) || name in (type.objects ?? {});
      (isOwn ? own : ofItems).members.set(name, inner);
    }
  }
  const answer: Record<string, unknown> = { ...identify(object) };
  const names = own.all ? Object.keys(type.properties ?? {}).filter((name) => !own.members.has(name)) : [];
  for (const name of names) {
    answer[name] = type.properties![name]!.get(target, host);
  }
  for (const [name, inner] of own.members) {
    answer[name] = member(object, name, inner, host, identify);
  }
  if (type.items) {
    const { Skip = 0, Top } = info;
    const items = type.items(target, host);
    const part = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    answer['_Items'] = part.map((item, index) => ({
      _Index: Skip + index,
      ...load(item, ofItems, {}, host, identify),
    }));
  }
  return answer;
}

function member(
  { type, target }: HostObject,
  name: string,
  inner: Selection,
  host: Host,
  identify: (o: HostObject) => object,
): unknown {
  const property = type.properties?.[name];
  if (property) {
    return property.get(target, host);
  }
  const open = type.objects?.[name];
  if (!open) {
    return refuse(`${type.name}.${name}`);
  }
  const object = open(target, host);
  const all = inner.all || inner.members.size === 0;
  return object && load(object, { all, members: inner.members }, {}, host, identify);
}

const refuse: Report = (name) => {
  throw new UnknownMember(name);
};

/** A member the stand-in does not have: noted, so that a test can list what is missing. */
export class UnknownMember extends HostError {
  constructor(readonly member: string) {
    super('ApiNotFound', `The stand-in has no member ${member}.`);
  }
}
