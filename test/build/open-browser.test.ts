import { openingCommand } from '../../scripts/addin/open-browser';

const ADDRESS = 'http://localhost:3000/workbench.html#kashi-2021';
const on = (platform: string, env: Record<string, string> = {}): string | null => {
  const opening = openingCommand(ADDRESS, { platform, env });
  return opening && [opening.command, ...opening.args].join(' ');
};

describe('opening the browser', () => {
  it.each([
    ['win32', {}, `cmd.exe /d /s /c start "" "${ADDRESS}"`],
    ['darwin', {}, `open ${ADDRESS}`],
    ['linux', { DISPLAY: ':0' }, `xdg-open ${ADDRESS}`],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, `xdg-open ${ADDRESS}`],
  ])('is what %s does with %j', (platform, env, command) => {
    expect(on(platform, env)).toBe(command);
  });

  it.each([
    ['linux', {}],
    ['linux', { DISPLAY: ':0', NO_OPEN: '1' }],
    ['darwin', { CI: 'true' }],
    ['win32', { NO_OPEN: '1' }],
  ])('is left on %s with %j', (platform, env) => {
    expect(on(platform, env)).toBeNull();
  });
});
