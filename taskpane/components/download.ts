/** Hands a file to the user: it goes where the browser puts downloads. */
export function download(name: string, content: Uint8Array | string, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content by then, also a slow one.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A name that every system takes for a file. */
export function fileName(name: string, ending: string): string {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').trim();
  return `${safe === '' ? 'budget' : safe}.${ending}`;
}
