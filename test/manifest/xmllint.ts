import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The checker of libxml2; where it is not installed, our own reader of XML is the only one. */
export const HAS_XMLLINT = spawnSync('xmllint', ['--version']).status === 0;

/** Microsoft's schema of manifests, for those who have it: named, or in a folder beside the project. */
const SCHEMA =
  process.env.OFFICE_MANIFEST_XSD ??
  join(__dirname, '../../../shared/data/manifest-xsd/OfficeAppManifestV1_1.xsd');

export const HAS_SCHEMA = HAS_XMLLINT && existsSync(SCHEMA);

function xmllint(options: readonly string[], xml: string): string {
  const run = spawnSync('xmllint', ['--noout', '--nonet', ...options, '-'], { input: xml, encoding: 'utf8' });
  return run.status === 0 ? '' : run.stderr;
}

/** What is wrong with the XML as such; '' for nothing. */
export const notWellFormed = (xml: string): string => xmllint([], xml);

/** Where a manifest departs from Microsoft's schema; '' for nowhere. */
export const againstSchema = (xml: string): string => xmllint(['--schema', SCHEMA], xml);
