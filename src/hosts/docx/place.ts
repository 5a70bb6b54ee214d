import type { Block } from '../document/blocks';
import type { ParagraphBuilder } from './paragraph-builder';

/** A place for paragraphs and tables: the body, a cell, a text box. */
export interface Place {
  readonly blocks: Block[];
  /** The paragraph that is open in it. */
  paragraph: ParagraphBuilder | null;
  /** Text of a paragraph whose mark was deleted: the next one goes on with it. */
  carried: string;
  span: number;
  below: boolean;
  joined: boolean;
}

export function emptyPlace(): Place {
  return { blocks: [], paragraph: null, carried: '', span: 1, below: false, joined: false };
}
