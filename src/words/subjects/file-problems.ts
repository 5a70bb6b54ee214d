import type { FileProblemCode } from '../../hosts/file-problem';

export type FileProblems = Readonly<Record<FileProblemCode, (file: string, detail: string) => string>>;
