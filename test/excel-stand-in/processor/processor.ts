import type { Host } from './host';
import { HostError } from './host-error';
import { ObjectPaths, locationOf, type Roots } from './object-paths';
import type { HostObject } from './object-type';
import { UnknownMember, query } from './query';
import { ACTION, isWrite, type Action, type Batch } from './wire';

/** What happens to an action: it runs, fails before or after, is not allowed, or there is silence for good. */
export type Fate = 'run' | 'before' | 'after' | 'dead' | 'denied';

export interface BatchHooks {
  fate(action: Action, write: boolean): Fate;
  unknown(member: string): void;
  keep(object: HostObject): string;
}

interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** Runs a batch; null if there will never be an answer. Actions before a failing one stay applied. */
export function execute(body: string, host: Host, roots: Roots, hooks: BatchHooks): string | null {
  const batch = JSON.parse(body) as Batch;
  const paths = new ObjectPaths(batch, host, roots);
  const results: Result[] = [];
  const traces: number[] = [];
  const run = new Runner(batch, paths, host, hooks);
  for (const [index, action] of batch.Actions.entries()) {
    const fate = hooks.fate(action, isWrite(action, batch.ObjectPaths));
    if (fate === 'dead') {
      return null;
    }
    try {
      if (fate === 'before' || fate === 'denied') {
        throw new HostError(fate === 'denied' ? 'AccessDenied' : 'GeneralException');
      }
      results.push({ ActionId: action.Id, Value: run.action(action) });
      if (fate === 'after') {
        results.pop();
        throw new HostError('GeneralException');
      }
    } catch (problem) {
      return JSON.stringify(failure(problem, index, run.location(action), results, traces, hooks));
    }
    if (action.ActionType === ACTION.trace) {
      traces.push(action.Id);
    }
  }
  return JSON.stringify({ Results: results, ...(traces.length > 0 ? { TraceIds: traces } : {}) });
}

function failure(
  problem: unknown,
  index: number,
  location: string,
  results: readonly Result[],
  traces: readonly number[],
  hooks: BatchHooks,
): object {
  if (!(problem instanceof HostError)) {
    throw problem;
  }
  if (problem instanceof UnknownMember) {
    hooks.unknown(problem.member);
  }
  return {
    Error: {
      Code: problem.code,
      Message: problem.message,
      Location: location,
      ActionIndex: index,
      HttpStatusCode: problem.status,
    },
    ...(traces.length > 0 ? { TraceIds: traces } : {}),
    ProcessedResults: { Results: results },
  };
}

class Runner {
  readonly #references = new Map<HostObject, string>();

  constructor(
    readonly batch: Batch,
    readonly paths: ObjectPaths,
    readonly host: Host,
    readonly hooks: BatchHooks,
  ) {}

  location(action: Action): string {
    const named = action.ActionType === ACTION.method || action.ActionType === ACTION.setProperty;
    const type = named ? this.#typeName(action) : null;
    return type ? locationOf(type, action.Name) : this.paths.last;
  }

  #typeName(action: Action): string | null {
    try {
      return this.paths.object(action.ObjectPathId)?.type.name ?? null;
    } catch {
      return null;
    }
  }

  action(action: Action): unknown {
    switch (action.ActionType) {
      case ACTION.trace:
        return null;
      case ACTION.instantiate: {
        const object = this.paths.object(action.ObjectPathId);
        return object && this.#identify(object, action.ObjectPathId);
      }
      case ACTION.query: {
        const object = this.paths.object(action.ObjectPathId);
        return object && query(object, action.QueryInfo ?? {}, this.host, (one) => this.#identify(one, null));
      }
      case ACTION.method:
        return this.#call(action);
      case ACTION.setProperty:
        return this.#set(action);
      default:
        throw new UnknownMember(`action ${action.ActionType}`);
    }
  }

  #call(action: Action): unknown {
    const object = this.paths.object(action.ObjectPathId);
    if (!object) {
      return { _IsNull: true };
    }
    if (action.Name === '_KeepReference') {
      this.#keep(object);
      return null;
    }
    const call = object.type.methods?.[action.Name];
    if (!call) {
      throw new UnknownMember(`${object.type.name}.${action.Name}`);
    }
    return call(object.target, this.paths.arguments(action.ArgumentInfo), this.host) ?? null;
  }

  #set(action: Action): unknown {
    const object = this.paths.object(action.ObjectPathId);
    if (!object) {
      return null;
    }
    const property = object.type.properties?.[action.Name];
    if (!property?.set) {
      throw new UnknownMember(`${object.type.name}.${action.Name} =`);
    }
    property.set(object.target, this.paths.arguments(action.ArgumentInfo)[0], this.host);
    return null;
  }

  #keep(object: HostObject): string {
    const id = this.#references.get(object) ?? this.hooks.keep(object);
    this.#references.set(object, id);
    return id;
  }

  #identify(object: HostObject, pathId: number | null): Record<string, unknown> {
    const identity = object.type.identity?.(object.target) ?? {};
    if (!object.type.tracked) {
      return identity;
    }
    const wanted = this.batch.AutoKeepReference && (pathId === null || !this.paths.path(pathId).D);
    const reference = wanted ? this.#keep(object) : this.#references.get(object);
    return reference === undefined ? identity : { ...identity, _ReferenceId: reference };
  }
}
