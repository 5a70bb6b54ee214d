export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The client keeps no reference to it. */
  readonly D?: boolean;
}

export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
} as const;
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

const READING =
  /^(Get|Find|_Get|_Keep|_Remove|_Validate|Select$|Activate$|_Register|_Unregister|Calculate$|Suspend|_Set|SetInvocation|Notify|Open$)/;

/** Whether an action changes the workbook; the client does not say so on the wire. */
export function isWrite(action: Action, paths: Batch['ObjectPaths']): boolean {
  switch (action.ActionType) {
    case ACTION.setProperty:
      return true;
    case ACTION.method:
      return !READING.test(action.Name);
    case ACTION.instantiate: {
      const path = paths[String(action.ObjectPathId)];
      return path?.ObjectPathType === PATH.method && !READING.test(path.Name);
    }
    default:
      return false;
  }
}
