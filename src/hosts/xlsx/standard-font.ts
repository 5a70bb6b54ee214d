/** The font of a workbook's standard; cells in it need no look. */
export const STANDARD_FONT = { name: 'Calibri', size: 11 };
/** GB2312: tells a program without the named font to replace it by a Chinese one. */
export const CHINESE_CHARSET = 134;
