import { BaseFunction, type BaseReferenceObject } from '@univerjs/engine-formula';

type Create = BaseFunction['createReferenceObject'];

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its function below
const create: Create = BaseFunction.prototype.createReferenceObject;

/**
 * What INDEX, OFFSET and their like take from a column of a table keeps to the sheet of that table. The grid (0.25.1) names
 * the sheet of a new reference by the words before `!`, and 预算明细[本年预算（元）] has none: the reference would be one to
 * the sheet of the formula.
 */
export function keepSheetsOfTables(): void {
  BaseFunction.prototype.createReferenceObject = createOnItsSheet;
}

function createOnItsSheet(this: BaseFunction, ...[reference, range]: Parameters<Create>): ReturnType<Create> {
  const made = create.call(this, reference, range);
  const sheet = reference.getForcedSheetId();
  if (sheet && reference.getForcedSheetName() === '' && made.isReferenceObject()) {
    const part = made as BaseReferenceObject;
    part.setForcedSheetIdDirect(sheet);
    // Before it is used, the grid asks it to look up its sheet by those words again.
    part.setForcedSheetId = () => undefined;
  }
  return made;
}
