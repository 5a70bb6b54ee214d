import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../../../taskpane/commands/command';
import { CELL_MENU, COMMANDS, RIBBON } from '../../../taskpane/commands/commands';
import { readSources } from '../../structure/source-file';

const root = join(__dirname, '../../..');
const commands = Object.entries<Command>(COMMANDS);
const offered = [...RIBBON.map(({ tips }) => tips), CELL_MENU].flatMap((tips) => Object.keys(tips));

describe('the list of commands', () => {
  it('offers each somewhere: in ribbon, cell menu or pane', () => {
    const pane = readSources(root, 'taskpane/components', /\.tsx$/).map(({ text }) => text);
    const inPane = (id: string): boolean =>
      pane.some((text) => new RegExp(`<CommandButton\\s+command="${id}"`).test(text));
    const nowhere = commands.filter(
      ([id, { does }]) => does !== 'choose' && !offered.includes(id) && !inPane(id),
    );
    expect(nowhere.map(([id]) => id)).toEqual([]);
  });

  it('offers none twice in ribbon and cell menu', () => {
    expect(offered.filter((id, at) => offered.indexOf(id) !== at)).toEqual([]);
  });

  it('has an icon for each that ribbon or cell menu offer: assets/<id>.svg', () => {
    expect(offered.filter((id) => !existsSync(join(root, `assets/${id}.svg`)))).toEqual([]);
  });

  it('has for each a name of its own', () => {
    const labels = commands.map(([, { label }]) => label);
    for (const language of ['zh-CN', 'en-US'] as const) {
      expect(new Set(labels.map((label) => label[language])).size).toBe(labels.length);
    }
  });
});
