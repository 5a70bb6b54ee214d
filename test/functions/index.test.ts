import { FUNCTIONS } from '../../functions/catalogue';

interface Page {
  CustomFunctions?: {
    associate: (id: string, call: Call) => void;
    Error: new (...given: string[]) => unknown;
  };
  Office?: { context: { displayLanguage: string } };
}
type Call = (...given: unknown[]) => unknown;

const page = globalThis as unknown as Page;

class OfficeError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

function load(): Map<string, Call> {
  const associated = new Map<string, Call>();
  if (page.CustomFunctions) {
    page.CustomFunctions.associate = (id, call) => associated.set(id, call);
  }
  jest.isolateModules(() => {
    jest.requireActual('../../functions/index');
  });
  return associated;
}

afterEach(() => {
  delete page.CustomFunctions;
  delete page.Office;
});

test('a page of Excel gets every function, and its language is asked for when there is trouble', () => {
  page.CustomFunctions = { associate: () => undefined, Error: OfficeError };
  const associated = load();
  expect([...associated.keys()]).toEqual(Object.keys(FUNCTIONS));
  page.Office = { context: { displayLanguage: 'en-GB' } };
  expect(() => associated.get('GROWTH')!([[1]], [[0]])).toThrow(
    expect.objectContaining({ code: '#N/A', message: expect.stringMatching(/^The prior figure is zero/) }),
  );
});

test('a page outside Excel goes on without', () => {
  expect(load().size).toBe(0);
});
