import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALHOST } from '../../scripts/addin/manifest';
import { securityHeaders, SOLVER_POLICY } from '../../scripts/addin/policy';
import { NEEDED_SETS } from '../../taskpane/support';

const DOCS = join(__dirname, '../../docs');
const guide = readFileSync(join(DOCS, 'administrator.md'), 'utf8');
const nginx = readFileSync(join(DOCS, 'nginx.conf'), 'utf8');

describe('the administrator’s manual', () => {
  it('has the server send what the local server sends', () => {
    const sent = Object.keys(securityHeaders());
    expect(sent.filter((name) => !nginx.includes(`add_header ${name} `))).toEqual([]);
    expect(sent.filter((name) => !guide.includes(`| \`${name}\` |`))).toEqual([]);
    expect(guide).toContain('(nginx.conf)');
  });

  it('has the policy of each kind of page, and of the thread that solves', () => {
    const policies = [...nginx.matchAll(/^ {4}\S+ +"(default-src .*)";$/gm)].map(([, policy]) => policy);
    const [pane, workbench] = [false, true].map(
      (grid) => securityHeaders('cdn', grid)['Content-Security-Policy'],
    );
    expect(policies).toEqual([pane, SOLVER_POLICY, workbench]);
  });

  it('names what the manifest asks of Excel, and the address it is made for', () => {
    expect(guide).toContain(NEEDED_SETS.map(([name, version]) => `\`${name} ${version}\``).join('、'));
    expect(guide).toContain(LOCALHOST);
  });
});
