import { balanced } from './balanced';
import { change } from './change';
import { growth } from './growth';
import { isCode } from './is-code';
import { level } from './level';
import { name } from './name';
import { parent } from './parent';
import { printed } from './printed';
import { reconcile } from './reconcile';
import { share } from './share';
import { subtotal } from './subtotal';
import { version } from './version';
import { wan } from './wan';

/** Every function by its id. An id is never renamed or used for another thing: users' workbooks hold it. */
export const FUNCTIONS = {
  SUBTOTAL: subtotal,
  WAN: wan,
  PRINTED: printed,
  BALANCED: balanced,
  SHARE: share,
  CHANGE: change,
  GROWTH: growth,
  RECONCILE: reconcile,
  NAME: name,
  PARENT: parent,
  LEVEL: level,
  ISCODE: isCode,
  VERSION: version,
} as const;

export type FunctionId = keyof typeof FUNCTIONS;
