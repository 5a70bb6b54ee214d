import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALHOST } from '../../scripts/addin/manifest.cjs';
import { contentSecurityPolicy, securityHeaders } from '../../scripts/addin/policy.cjs';
import { NEEDED_SETS } from '../../taskpane/support';

const guide = readFileSync(join(__dirname, '../../docs/administrator.md'), 'utf8');

describe('the administrator’s manual', () => {
  it('has the server send what the local server sends', () => {
    const sent = Object.keys(securityHeaders());
    expect(sent.filter((name) => !guide.includes(`add_header ${name} `))).toEqual([]);
    expect(guide).toContain(`add_header Content-Security-Policy "${contentSecurityPolicy()}" always;`);
  });

  it('names what the manifest asks of Excel, and the address it is made for', () => {
    expect(guide).toContain(NEEDED_SETS.map(([name, version]) => `\`${name} ${version}\``).join('、'));
    expect(guide).toContain(LOCALHOST);
  });
});
