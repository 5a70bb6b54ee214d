import type { Grade } from '../../core/index';

/** How a finding looks on its cell. */
export interface MarkLook {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly border: 'Continuous' | 'Dash' | 'DashDot' | 'Dot';
}

/** Different by weight, slant and border, not by colour alone. */
export const MARK_LOOKS: Readonly<Record<Grade, MarkLook>> = {
  error: {
    fill: '#FFC7CE',
    font: '#9C0006',
    bold: true,
    italic: false,
    underline: true,
    border: 'Continuous',
  },
  suspect: { fill: '#FFE3B3', font: '#7A4100', bold: true, italic: true, underline: false, border: 'Dash' },
  tail: { fill: '#DCEBFA', font: '#0B3A66', bold: false, italic: true, underline: false, border: 'Dot' },
  hint: { fill: '#FFF7C2', font: '#5C4A00', bold: false, italic: false, underline: false, border: 'DashDot' },
  unchecked: {
    fill: '#EDEDED',
    font: '#3B3B3B',
    bold: false,
    italic: true,
    underline: false,
    border: 'DashDot',
  },
};
