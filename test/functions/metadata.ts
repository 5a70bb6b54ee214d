import type { InEach } from '../../src/words/language';

/** A parameter, as Excel wants to know it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: 'matrix';
  readonly optional?: true;
  readonly repeating?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: 'matrix' };
  readonly options?: object;
}

export interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

interface MetadataScript {
  readonly readFunctionsMetadata: () => Promise<InEach<Metadata>>;
  readonly writeFunctionsMetadata: (folder: string) => Promise<void>;
  readonly named: (
    functions: readonly FunctionMetadata[],
    names: Readonly<Record<string, string>>,
  ) => readonly FunctionMetadata[];
  readonly translate: (functions: readonly FunctionMetadata[], texts: unknown) => readonly FunctionMetadata[];
}

/** The script that the build uses. */
export const metadataScript: MetadataScript = jest.requireActual('../../scripts/functions-metadata');
