import type { Picture, Stroke } from './composition-picture';

const FONTS = "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif";
const INK = '#242424';
const PAPER = '#ffffff';
/** Pixels of a .png for each of the picture's. */
const SHARP = 2;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (one) => `&#${String(one.charCodeAt(0))};`);
}

/** The picture as the text of an .svg. */
export function svgOf({ width, height, strokes }: Picture): string {
  const drawn = (stroke: Stroke): string =>
    stroke.kind === 'path'
      ? `<path d="${stroke.d}" fill="${stroke.fill}" stroke="${PAPER}"/>`
      : `<text x="${String(stroke.x)}" y="${String(stroke.y)}" font-size="${String(stroke.size)}"${stroke.bold ? ' font-weight="bold"' : ''}>${escaped(stroke.text)}</text>`;
  const size = `width="${String(width)}" height="${String(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}">`,
    `<rect ${size} fill="${PAPER}"/>`,
    `<g font-family="${FONTS}" fill="${INK}">`,
    ...strokes.map(drawn),
    '</g></svg>',
  ].join('\n');
}

/** The picture as the bytes of a .png. Drawn stroke by stroke: a policy may forbid to load an .svg into it. */
export async function pngOf({ width, height, strokes }: Picture): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARP;
  canvas.height = height * SHARP;
  const pen = canvas.getContext('2d')!;
  pen.scale(SHARP, SHARP);
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, width, height);
  pen.strokeStyle = PAPER;
  for (const stroke of strokes) {
    if (stroke.kind === 'path') {
      const path = new Path2D(stroke.d);
      pen.fillStyle = stroke.fill;
      pen.fill(path);
      pen.stroke(path);
    } else {
      pen.fillStyle = INK;
      pen.font = `${stroke.bold ? 'bold ' : ''}${String(stroke.size)}px ${FONTS}`;
      pen.fillText(stroke.text, stroke.x, stroke.y);
    }
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new Uint8Array(await blob!.arrayBuffer());
}
