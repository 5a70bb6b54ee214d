import { FUNCTIONS, type FunctionId } from '../functions/catalogue';
import { atEdge } from '../functions/edge';
import { sentencesFor } from '../src/words/functions';
import type { Language } from '../src/core/index';
import type { GridFunction } from '../src/hosts/grid/functions';

/** What is told of a function, as the metadata for Excel has it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** An error value of a cell, and the sentence that explains it. */
class SheetError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** The functions as the grid calls them: the same bodies, the same sentences. */
export function gridFunctions(metadata: readonly FunctionMetadata[], language: Language): GridFunction[] {
  return metadata.map(({ id, description, parameters }) => ({
    name: `BUDGET.${id}`,
    description,
    parameters: parameters.map(({ name, description: detail, optional = false, repeating = false }) => ({
      name,
      description: detail,
      optional,
      repeating,
    })),
    call: atEdge(
      FUNCTIONS[id as FunctionId],
      () => SheetError,
      () => sentencesFor(language),
    ),
  }));
}
