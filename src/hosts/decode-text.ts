import { FileProblem } from './file-problem';

/** A text file: UTF-8 (with or without mark), UTF-16 with mark, else GB18030, as Chinese programs write. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return strictly('utf-16le', bytes.subarray(2), file);
  }
  if (first === 0xfe && second === 0xff) {
    return strictly('utf-16be', bytes.subarray(2), file);
  }
  if (bytes.includes(0)) {
    throw new FileProblem('not-text', file);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the other encoding that Chinese exports come in.
    return strictly('gb18030', bytes, file);
  }
}

function strictly(encoding: string, bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem('not-text', file);
  }
}
