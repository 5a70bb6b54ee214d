import { StandIn } from '.';

/** What the library sends, cut down to what matters, and what it wants to hear. */
const ROOT = { '1': { Id: 1, ObjectPathType: 1, Name: '' } };
const SHEETS = { ...ROOT, '3': { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 } };
const sheet = (name: string) => ({
  ...SHEETS,
  '5': { Id: 5, ObjectPathType: 5, Name: '', ParentObjectPathId: 3, ArgumentInfo: { Arguments: [name] } },
});
const range = (name: string, address: string) => ({
  ...sheet(name),
  '7': {
    Id: 7,
    ObjectPathType: 3,
    Name: 'GetRange',
    ParentObjectPathId: 5,
    ArgumentInfo: { Arguments: [address] },
  },
});
const instantiate = (id: number, path: number) => ({ Id: id, ActionType: 1, Name: '', ObjectPathId: path });
const load = (id: number, path: number, ...select: string[]) => ({
  Id: id,
  ActionType: 2,
  Name: '',
  ObjectPathId: path,
  QueryInfo: { Select: select },
});
const call = (id: number, path: number, name: string, ...args: unknown[]) => ({
  Id: id,
  ActionType: 3,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: args },
});
const set = (id: number, path: number, name: string, value: unknown) => ({
  Id: id,
  ActionType: 4,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [value] },
});

const SHEET1 = '{00000001-0001-0000-0000-000000000000}';

async function ask(
  actions: unknown[],
  paths: unknown,
  { keep = true, standIn = new StandIn() } = {},
): Promise<unknown> {
  const body = JSON.stringify({ AutoKeepReference: keep, Actions: actions, ObjectPaths: paths });
  const send = standIn.connect({ push: () => undefined, say: () => undefined });
  const params = [['', 'POST', 'ProcessQuery', [], body, 0, 1, '', '', '', '', '', '']];
  const answer = await send({ kind: 'execute', id: 93, params });
  const [, [status, , text]] = answer!.result as [number, [number, unknown, string]];
  expect(status).toBe(200);
  return JSON.parse(text);
}

test('a range is kept, written and read', async () => {
  const actions = [
    instantiate(6, 5),
    instantiate(8, 7),
    call(9, 7, '_KeepReference'),
    instantiate(10, 7),
    set(11, 7, 'Values', [
      [1, 'x'],
      [true, '=SUM(A1:A1)'],
    ]),
    load(12, 7, 'values', 'address', 'format/fill/color', 'worksheet/name'),
  ];
  expect(await ask(actions, range('Sheet1', 'A1:B2'))).toEqual({
    Results: [
      { ActionId: 6, Value: { Id: SHEET1 } },
      { ActionId: 8, Value: { _ReferenceId: 'ref1' } },
      { ActionId: 9, Value: null },
      { ActionId: 10, Value: { _ReferenceId: 'ref1' } },
      { ActionId: 11, Value: null },
      {
        ActionId: 12,
        Value: {
          _ReferenceId: 'ref1',
          Values: [
            [1, 'x'],
            [true, 1],
          ],
          Address: 'Sheet1!A1:B2',
          Format: { Fill: { Color: '#FFFFFF' } },
          Worksheet: { Id: SHEET1, Name: 'Sheet1' },
        },
      },
    ],
  });
});

test('a kept range is found by its reference until it is given up', async () => {
  const standIn = new StandIn();
  const send = standIn.connect({ push: () => undefined, say: () => undefined });
  const batch = async (actions: unknown[], paths: unknown): Promise<unknown> => {
    const body = JSON.stringify({ AutoKeepReference: true, Actions: actions, ObjectPaths: paths });
    const params = [['', 'POST', 'ProcessQuery', [], body, 0, 1, '', '', '', '', '', '']];
    const answer = await send({ kind: 'execute', id: 93, params });
    return JSON.parse((answer!.result as [number, [number, unknown, string]])[1][2]) as unknown;
  };
  await batch([instantiate(8, 7)], range('Sheet1', 'B2'));
  const kept = { '7': { Id: 7, ObjectPathType: 6, Name: 'ref1' } };
  expect(await batch([load(9, 7, 'address')], kept)).toMatchObject({
    Results: [{ Value: { Address: 'Sheet1!B2' } }],
  });
  await batch([call(13, 1, '_RemoveReference', 'ref1')], ROOT);
  expect(await batch([load(9, 7, 'address')], kept)).toMatchObject({ Error: { Code: 'InvalidReference' } });
});

test('what is missing is null, or an error where it must be there', async () => {
  const missing = {
    ...SHEETS,
    '5': {
      Id: 5,
      ObjectPathType: 3,
      Name: 'GetItemOrNullObject',
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ['没有'] },
    },
  };
  expect(await ask([instantiate(6, 5), load(7, 5, 'name'), call(8, 5, 'Delete')], missing)).toEqual({
    Results: [
      { ActionId: 6, Value: null },
      { ActionId: 7, Value: null },
      { ActionId: 8, Value: { _IsNull: true } },
    ],
  });
  expect(await ask([instantiate(2, 1), instantiate(6, 5)], sheet('没有'))).toEqual({
    Error: {
      Code: 'ItemNotFound',
      Message: "The requested resource doesn't exist.",
      Location: 'WorksheetCollection.getItem',
      ActionIndex: 1,
      HttpStatusCode: 404,
    },
    ProcessedResults: { Results: [{ ActionId: 2, Value: {} }] },
  });
});

test('a collection tells its items', async () => {
  const standIn = new StandIn({ sheets: ['Sheet1', '数据'] });
  const actions = [load(5, 3, 'name', 'visibility'), call(6, 3, 'GetCount', null)];
  expect(await ask(actions, SHEETS, { keep: false, standIn })).toEqual({
    Results: [
      {
        ActionId: 5,
        Value: {
          _Items: [
            { _Index: 0, Id: SHEET1, Name: 'Sheet1', Visibility: 'Visible' },
            { _Index: 1, Id: SHEET1.replace('1-', '2-'), Name: '数据', Visibility: 'Visible' },
          ],
        },
      },
      { ActionId: 6, Value: 2 },
    ],
  });
});

test('a marker of the library comes back', async () => {
  const actions = [
    call(8, 5, '_RegisterDataChangedEvent'),
    { Id: 9, ActionType: 5, Name: 'Trace', ObjectPathId: 0 },
  ];
  expect(await ask(actions, sheet('Sheet1'))).toMatchObject({ TraceIds: [9] });
});

test('an object is an argument by the id of its path', async () => {
  const paths = {
    ...range('Sheet1', 'B1'),
    '9': { Id: 9, ObjectPathType: 4, Name: 'Names', ParentObjectPathId: 1 },
    '11': {
      Id: 11,
      ObjectPathType: 3,
      Name: 'Add',
      ParentObjectPathId: 9,
      ArgumentInfo: { Arguments: ['税率', 7, null], ReferencedObjectPathIds: [0, 7, 0] },
    },
  };
  expect(await ask([instantiate(14, 11), load(15, 11, 'formula')], paths)).toMatchObject({
    Results: [{ Value: { _Id: '税率' } }, { Value: { Formula: '=Sheet1!$B$1' } }],
  });
});
