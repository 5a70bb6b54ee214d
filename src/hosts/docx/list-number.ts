const DIGITS = '〇一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
/** Circled numbers end here. */
const LAST_CIRCLED = 20;

/** A number of a list as its format (`w:numFmt`) writes it; a bullet is none. */
export function listNumber(format: string, number: number): string {
  switch (format) {
    case 'bullet':
    case 'none':
      return '';
    case 'chineseCounting':
    case 'taiwaneseCounting':
      return number < 100 ? counted(number) : digitByDigit(number);
    case 'chineseCountingThousand':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return counted(number);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return digitByDigit(number);
    case 'ideographTraditional':
      return STEMS[number - 1] ?? String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(number)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= LAST_CIRCLED ? String.fromCharCode(0x245f + number) : String(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerLetter':
      return letters(number);
    default:
      return String(number);
  }
}

/** 10 → 一〇. */
function digitByDigit(number: number): string {
  return [...String(number)].map((digit) => DIGITS[Number(digit)]!).join('');
}

/** 12 → 十二, 120 → 一百二十, 105 → 一百〇五. */
function counted(number: number): string {
  if (number < 1 || number > 9999) {
    return digitByDigit(number);
  }
  let text = '';
  let gap = false;
  for (const [size, word] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / size) % 10;
    if (digit > 0) {
      text += `${gap ? '〇' : ''}${DIGITS[digit]!}${word}`;
      gap = false;
    } else {
      gap = text !== '';
    }
  }
  return number < 20 ? text.replace(/^一十/, '十') : text;
}

/** 1 → a, 27 → aa, 28 → bb. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return number < 1 ? String(number) : letter.repeat(Math.min(9, Math.ceil(number / 26)));
}
