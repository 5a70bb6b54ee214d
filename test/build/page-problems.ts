import { CDN } from '../../scripts/addin/policy.cjs';

/** What a page must not have: a missing policy, code inside the page, or anything from another place. */
export function pageProblems(html: string): readonly string[] {
  return [
    ...(/<meta\s+http-equiv="Content-Security-Policy"\s+content="default-src 'none'; /.test(html)
      ? []
      : ['no policy']),
    // Before anything the policy is there for.
    ...(html.indexOf('Content-Security-Policy') > html.search(/<script|<link/) && /<script|<link/.test(html)
      ? ['the policy comes too late']
      : []),
    ...[...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)].map(([tag]) => `inline script ${tag}`),
    ...[...html.matchAll(/<script[^>]*>[^<]+<\/script>/g)].map(([tag]) => `inline script ${tag}`),
    ...[...html.matchAll(/<[^>]*\s(on\w+)=/g)].map(([, name]) => `inline handler ${name}`),
    ...[...html.matchAll(/<style|\sstyle=/g)].map(([found]) => `inline style ${found.trim()}`),
    ...[...html.matchAll(/javascript:/g)].map(() => 'a javascript: address'),
    ...[...html.matchAll(/(?:src|href)="((?:\w+:)?\/\/[^"]*|\/[^"]*)"/g)]
      .map(([, address]) => address!)
      .filter((address) => !address.startsWith(`${CDN}/`))
      .map((address) => `not beside the page: ${address}`),
    ...[...html.matchAll(/%\w+%/g)].map(([found]) => `${found} was not filled in`),
  ];
}
