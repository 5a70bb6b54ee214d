import { foldCaption } from '../recognise/caption';
import type { ColumnRole, LearnedRow, Meaning } from './learned';
import { isGenericCaption, roleOfWords } from './role-words';

/** How deep a caption stands: 一、 is 1, (一) or 1. is 2; 其中： is one deeper than what stands above it. */
function depthOf(caption: string): number | null {
  const text = caption.normalize('NFKC').trim();
  if (/^[一二三四五六七八九十]+[、.]/.test(text)) {
    return 1;
  }
  if (/^\([一二三四五六七八九十\d]+\)/.test(text) || /^\d{1,2}[、.]/.test(text)) {
    return 2;
  }
  return /^其中:/.test(text) ? 3 : null;
}

/** “三公”经费 beside other spending. */
const THREE_PUBLIC = /^(?:财政拨款|一般公共预算)?三公经费(?:合计|小计|支出|预算|预算数)*$/;
const TOTAL = { role: 'total', confidence: 0.9 } as const;

/** What rows with captions of their own mean. A quantity that stands twice is told by the row that it stands under. */
export function listedRows(
  rows: readonly number[],
  captionOf: (row: number) => string,
  words = '',
): LearnedRow[] {
  let head: { readonly role: ColumnRole; readonly depth: number } | null = null;
  const found = rows.map((row): LearnedRow => {
    const caption = captionOf(row);
    const depth = depthOf(caption);
    const folded = foldCaption(caption);
    const guess = isGenericCaption(folded)
      ? thisYear(folded)
      : THREE_PUBLIC.test(folded) && words.includes('三公')
        ? TOTAL
        : roleOfWords(folded.replace(/(?<=.)合计$/, ''));
    if (depth !== null && head && depth <= head.depth) {
      head = null;
    }
    const under = head !== null && depth !== null && depth > head.depth ? head.role : null;
    if (guess && depth !== null && under === null) {
      head = { role: guess.role, depth };
    }
    const meaning: Meaning = guess
      ? { kind: 'of-lines', role: guess.role, year: 'budget' }
      : { kind: 'unknown' };
    return { row, caption, meaning, under, confidence: guess?.confidence ?? 0 };
  });
  const seen = new Map<string, number>();
  const keyOf = ({ meaning, under }: LearnedRow): string =>
    meaning.kind === 'of-lines' ? `${meaning.role} ${under ?? ''}` : '';
  for (const row of found) {
    seen.set(keyOf(row), (seen.get(keyOf(row)) ?? 0) + 1);
  }
  // 工资福利支出 below 基本支出 is a part of it, not all there is.
  const isEconomic = ({ meaning }: LearnedRow): boolean =>
    meaning.kind === 'of-lines' && meaning.role.startsWith('economic-');
  const isMixed = !found.every((row) => isEconomic(row) || isGenericCaption(foldCaption(row.caption)));
  return found.map((row) =>
    row.meaning.kind === 'of-lines' && (seen.get(keyOf(row))! > 1 || (isMixed && isEconomic(row)))
      ? { ...row, confidence: row.confidence / 2 }
      : row,
  );
}

/** 本年收入, 本年支出合计: what is added up there is said by the row itself. */
function thisYear(folded: string): ReturnType<typeof roleOfWords> {
  return /^本年(?:收入|支出)/.test(folded) ? roleOfWords(folded) : null;
}
