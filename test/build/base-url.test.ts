import { checkedBaseUrl } from '../../scripts/addin/build.cjs';

describe('the address that the add-in is built for', () => {
  it.each([
    ['https://server.example', 'https://server.example/'],
    ['https://server.example/tools/budget', 'https://server.example/tools/budget/'],
    ['https://server.example:8443/budget//', 'https://server.example:8443/budget/'],
    ['https://10.1.2.3/预算/', 'https://10.1.2.3/%E9%A2%84%E7%AE%97/'],
  ])('takes %s', (given, address) => {
    expect(checkedBaseUrl(given)).toBe(address);
  });

  it.each([
    'http://server.example/',
    'server.example',
    '/budget/',
    'https://server.example/?a=1',
    'https://a:b@c.example/',
    '',
  ])('refuses %s', (given) => {
    expect(() => checkedBaseUrl(given)).toThrow(/BASE_URL 必须是[\s\S]*BASE_URL must be/);
  });
});
