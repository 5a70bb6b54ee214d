/** Pixels of a digit of the standard font and of the cell's own margin; a point is 4/3 of a pixel. */
const DIGIT = 7;
const MARGIN = 5;
const PIXELS_PER_POINT = 4 / 3;

export function columnPixels(characters: number): number {
  return Math.round(characters * DIGIT + MARGIN);
}

export function columnCharacters(pixels: number): number {
  return Math.round(((pixels - MARGIN) / DIGIT) * 100) / 100;
}

export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function rowPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}
