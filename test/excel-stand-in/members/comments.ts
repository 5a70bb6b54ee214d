import { cellCount } from '../model/address';
import type { Comment, Sheet, Workbook } from '../model/types';
import { newId, sheetById } from '../model/workbook';
import { HostError, invalidArgument, notFound } from '../processor/host-error';
import { hostObject, type HostObject, type ObjectType } from '../processor/object-type';
import type { Host } from '../processor/host';
import { flag, requireAllowed, resolve, text, whole } from './guards';
import { range, rangeTarget, type RangeTarget } from './range-target';

interface Scope {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

const within = ({ workbook, sheet }: Scope): Comment[] =>
  workbook.comments.filter((comment) => !sheet || comment.sheet === sheet.id);

const object = (comment: Comment | undefined): HostObject => {
  if (!comment) {
    throw notFound();
  }
  return hostObject(commentType, comment);
};

function cell({ workbook, sheet }: Scope, value: unknown): RangeTarget {
  const target = typeof value === 'string' ? resolve(workbook, sheet, value) : rangeTarget(value);
  if (!target || cellCount(target.area) !== 1) {
    throw invalidArgument('one cell is wanted');
  }
  return target;
}

const at = (scope: Scope, value: unknown): Comment | undefined => {
  const { sheet, area } = cell(scope, value);
  return scope.workbook.comments.find(
    (one) => one.sheet === sheet.id && one.row === area.top && one.column === area.left,
  );
};

const commentsType: ObjectType<Scope> = {
  name: 'CommentCollection',
  items: (scope) => within(scope).map(object),
  item: (scope, key) => object(within(scope).find(({ id }) => id === key)),
  methods: {
    Add: (scope, [where, content, type], host) => {
      const target = cell(scope, where);
      requireAllowed(target.sheet, 'allowEditObjects');
      if (type !== null && type !== undefined && type !== 'Plain') {
        throw new HostError('UnsupportedOperation');
      }
      if (at(scope, where)) {
        throw new HostError('InvalidOperation');
      }
      const comment: Comment = {
        id: newId(host.workbook),
        sheet: target.sheet.id,
        row: target.area.top,
        column: target.area.left,
        content: text(content),
        resolved: false,
      };
      host.workbook.comments.push(comment);
      host.workbook.isDirty = true;
      return object(comment);
    },
    GetCount: (scope) => within(scope).length,
    GetItemAt: (scope, [index]) => object(within(scope)[whole(index)]),
    GetItemByCell: (scope, [where]) => object(at(scope, where)),
    GetItemOrNullObject: (scope, [id]) => {
      const comment = within(scope).find((one) => one.id === id);
      return comment ? object(comment) : null;
    },
  },
};

const commentType: ObjectType<Comment> = {
  name: 'Comment',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Content: {
      get: ({ content }) => content,
      set: (comment, value) => {
        comment.content = text(value);
      },
    },
    AuthorName: { get: () => '测试' },
    AuthorEmail: { get: () => '' },
    ContentType: { get: () => 'Plain' },
    Resolved: {
      get: ({ resolved }) => resolved,
      set: (comment, value) => {
        comment.resolved = flag(value);
      },
    },
  },
  methods: {
    Delete: (comment, _args, host: Host) => {
      requireAllowed(sheetById(host.workbook, comment.sheet), 'allowEditObjects');
      if (!host.workbook.comments.includes(comment)) {
        throw notFound();
      }
      host.workbook.comments = host.workbook.comments.filter((one) => one !== comment);
    },
    GetLocation: (comment, _args, host) =>
      range(sheetById(host.workbook, comment.sheet), {
        top: comment.row,
        left: comment.column,
        bottom: comment.row,
        right: comment.column,
      }),
  },
};

export const comments = (workbook: Workbook, sheet: Sheet | null): HostObject =>
  hostObject(commentsType, { workbook, sheet });
