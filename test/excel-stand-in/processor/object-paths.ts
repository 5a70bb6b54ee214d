import type { Host } from './host';
import { HostError } from './host-error';
import { isHostObject, type HostObject } from './object-type';
import { UnknownMember } from './query';
import { PATH, type ArgumentInfo, type Batch, type ObjectPath } from './wire';

export interface Roots {
  readonly workbook: HostObject;
  /** Services by the name of their type. */
  readonly services: Readonly<Record<string, HostObject>>;
}

/** The objects of one batch: each path is walked once, where it is first needed. */
export class ObjectPaths {
  readonly #known = new Map<number, HostObject | null>();
  /** Names of the member walked last, for error locations. */
  last = '';

  constructor(
    readonly batch: Batch,
    readonly host: Host,
    readonly roots: Roots,
  ) {}

  path(id: number): ObjectPath {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) {
      throw new HostError('InvalidObjectPath');
    }
    return path;
  }

  object(id: number): HostObject | null {
    const known = this.#known.get(id);
    if (known !== undefined) {
      return known;
    }
    const found = this.#open(this.path(id));
    this.#known.set(id, found);
    return found;
  }

  arguments({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((value, index) => {
      const id = ReferencedObjectPathIds?.[index];
      return typeof id === 'number' && id > 0 ? this.object(id) : this.#nested(value, id);
    });
  }

  /** Objects inside an array argument. */
  #nested(value: unknown, ids: unknown): unknown {
    return Array.isArray(value) && Array.isArray(ids)
      ? value.map((one: unknown, index) =>
          typeof ids[index] === 'number' && ids[index] > 0 ? this.object(ids[index]) : one,
        )
      : value;
  }

  #open(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.roots.workbook;
      case PATH.newObject: {
        const service = this.roots.services[path.Name];
        if (!service) {
          throw new UnknownMember(path.Name);
        }
        return service;
      }
      case PATH.reference:
        return this.#kept(path.Name);
      case PATH.nullObject:
        return null;
      default:
        return this.#child(path);
    }
  }

  #kept(id: string): HostObject {
    const object = this.host.reference(id);
    if (!object) {
      throw new HostError('InvalidReference');
    }
    return object;
  }

  #child(path: ObjectPath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) {
      return null;
    }
    const { type, target } = parent;
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      this.last = `${type.name}.getItem`;
      if (!type.item) {
        throw new UnknownMember(`${type.name}.getItem`);
      }
      return type.item(target, args[0], this.host);
    }
    this.last = locationOf(type.name, path.Name);
    if (path.ObjectPathType === PATH.property) {
      const open = type.objects?.[path.Name];
      if (!open) {
        throw new UnknownMember(`${type.name}.${path.Name}`);
      }
      return open(target, this.host);
    }
    const call = type.methods?.[path.Name];
    if (!call) {
      throw new UnknownMember(`${type.name}.${path.Name}`);
    }
    const result = call(target, args, this.host);
    if (result !== null && !isHostObject(result)) {
      throw new HostError('InvalidObjectPath', `${type.name}.${path.Name} gives no object`);
    }
    return result;
  }
}

export function locationOf(type: string, member: string): string {
  return `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}
