import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/core/index';
import type { Command } from '../../src/commands/command';
import { CELL_MENU, COMMANDS, RIBBON } from '../../src/commands/commands';
import { COMMAND_WORDS } from '../../src/words/commands';
import { RIBBON_WORDS } from '../../src/words/ribbon';
import { WORKBENCH_TEXTS } from '../../src/words/workbench';
import { readSources } from '../structure/source-file';

const root = join(__dirname, '../..');
const commands = Object.entries<Command>(COMMANDS);
const offered: readonly string[] = [...RIBBON.flatMap((group) => group.commands), ...CELL_MENU];

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
    for (const language of LANGUAGES) {
      const labels = Object.values(COMMAND_WORDS[language]).map(({ label }) => label);
      expect(labels).toHaveLength(commands.length);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('says everything in the language it is said in', () => {
    const said = (language: Language): string[] =>
      [
        ...Object.values(COMMAND_WORDS[language]),
        RIBBON_WORDS[language].groups,
        RIBBON_WORDS[language].tips,
        RIBBON_WORDS[language].started,
        ...Object.values(WORKBENCH_TEXTS[language].commands),
      ].flatMap((words: Readonly<Record<string, string | ((place: string) => string)>>) =>
        Object.values(words).map((one) => (typeof one === 'function' ? one('A1') : one)),
      );
    expect(said('zh-CN').length).toBeGreaterThan(40);
    expect(said('zh-CN').filter((one) => !/\p{Script=Han}/u.test(one))).toEqual([]);
    expect(said('en-US').filter((one) => !/^[^\p{Script=Han}]+$/u.test(one.replace('分', '')))).toEqual([]);
  });
});
