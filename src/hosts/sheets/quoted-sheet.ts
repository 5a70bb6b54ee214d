/** A sheet's name as a formula holds it: `'it''s'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
