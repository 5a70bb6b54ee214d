import type { CellImage } from '../../../core/index';
import { eachElement } from '../../open-xml/markup';
import { attributeIn, withAttribute } from '../../open-xml/tag-text';
import { escapeXml, storedText } from '../../open-xml/xml';
import { withStoredNames } from '../../sheets/stored-functions';
import { tagEnd } from './row-text';

/** What a cell is to hold. */
export interface CellContentEdit {
  readonly value: CellImage['value'];
  /** Without its `=`; null for a constant. */
  readonly formula: string | null;
}

/** What a cell holds, and what programs know of it that is not so any more: its kind, an array’s data. */
const CONTENT = ['f', 'v', 'is'];
const OF_CONTENT = ['t', 'cm', 'vm'];
const SAYS_CONTENT = /\s(?:t|cm|vm)\s*=/;

/** A cell of a style with nothing in it. */
export function blankCell(prefix: string, address: string, style: string | null): string {
  return `<${prefix}c r="${address}"${style === null || style === '0' ? '' : ` s="${style}"`}/>`;
}

export function withStyle(xml: string, style: string | null): string {
  const end = tagEnd(xml);
  return withAttribute(xml.slice(0, end), 's', style === '0' ? null : style) + xml.slice(end);
}

export function styleOf(xml: string): string | null {
  return attributeIn(xml.slice(0, tagEnd(xml)), 's');
}

/** A cell with other content; what else is said of it stays. */
export function withContent(xml: string, prefix: string, content: CellContentEdit): string {
  const end = tagEnd(xml);
  const name = `${prefix}c`;
  const isOpen = xml[end - 2] !== '/';
  let tag = isOpen ? xml.slice(0, end) : `${xml.slice(0, end - 2).trimEnd()}>`;
  let aside = '';
  if (isOpen) {
    const inside = xml.slice(end, xml.lastIndexOf('</'));
    eachElement(inside, (child, from, to) => {
      aside += CONTENT.includes(child.slice(prefix.length)) ? '' : inside.slice(from, to);
    });
  }
  for (const attribute of SAYS_CONTENT.test(tag) ? OF_CONTENT : []) {
    tag = withAttribute(tag, attribute, null);
  }
  const { kind, inside } = contentXml(content, prefix);
  if (kind !== '') {
    tag = `${tag.slice(0, -1)} t="${kind}">`;
  }
  return inside + aside === '' ? `${tag.slice(0, -1)}/>` : `${tag}${inside}${aside}</${name}>`;
}

function contentXml({ value, formula }: CellContentEdit, prefix: string): { kind: string; inside: string } {
  const f = formula === null ? '' : `<${prefix}f>${escapeXml(withStoredNames(formula))}</${prefix}f>`;
  const of = (kind: string, written: string): { kind: string; inside: string } => ({
    kind,
    inside: `${f}<${prefix}v>${escapeXml(written)}</${prefix}v>`,
  });
  switch (typeof value) {
    case 'string':
      return formula === null ? inlineText(value, prefix) : of('str', storedText(value));
    case 'number':
      return Number.isFinite(value) ? of('', String(value)) : of('e', '#NUM!');
    case 'boolean':
      return of('b', value ? '1' : '0');
    default:
      return value === null ? { kind: '', inside: f } : of('e', value.error);
  }
}

/** A text stands in its cell: the texts that cells share are left alone. */
function inlineText(text: string, prefix: string): { kind: string; inside: string } {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return text === ''
    ? { kind: '', inside: '' }
    : {
        kind: 'inlineStr',
        inside: `<${prefix}is><${prefix}t${space}>${escapeXml(storedText(text))}</${prefix}t></${prefix}is>`,
      };
}
