import { useState } from 'react';

export interface TakenFile {
  readonly take: (file: File | undefined) => Promise<void>;
  /** Name of a file that could not be read. */
  readonly unread: string | null;
}

/** What becomes of a file that the user chose or dropped. */
export function useTakenFile(then: (name: string, bytes: Uint8Array) => Promise<void>): TakenFile {
  const [unread, setUnread] = useState<string | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) {
      return;
    }
    let bytes: ArrayBuffer;
    try {
      bytes = await file.arrayBuffer();
    } catch {
      // Moved, or kept back by the system, between the choice and the reading.
      setUnread(file.name);
      return;
    }
    setUnread(null);
    await then(file.name, new Uint8Array(bytes));
  };
  return { take, unread };
}
