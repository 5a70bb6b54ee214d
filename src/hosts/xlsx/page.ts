/** Number of the paper in a file. */
export const A4 = 9;
/** Inches. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 };
