import type { DisclosureDocument } from '../../core/narrative/index';

/** A whole disclosure as a .docx. What writes it is loaded when the first one is asked for. */
export async function writeDocx(document: DisclosureDocument): Promise<Uint8Array> {
  const { packedDocument } = await import('./write-package');
  return packedDocument(document);
}
