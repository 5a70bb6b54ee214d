import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/core/index';
import type { Command, Words, WordsOfPlace } from '../../src/commands/command';
import { BAR_COMMANDS } from '../../workbench/bar-commands';
import { CELL_MENU, COMMANDS, RIBBON } from '../../src/commands/commands';
import { readSources } from '../structure/source-file';

const root = join(__dirname, '../..');
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
    for (const language of LANGUAGES) {
      expect(new Set(labels.map((label) => label[language])).size).toBe(labels.length);
    }
  });

  it('says everything in the language it is said in', () => {
    const parts = [...Object.entries<object>(COMMANDS), ...Object.entries<object>(BAR_COMMANDS)].flatMap(
      ([id, command]) => Object.entries(command).map(([part, words]) => ({ of: `${id}.${part}`, words })),
    );
    const said = parts.flatMap(({ of, words }: { of: string; words: Partial<Words> | string }) =>
      typeof words === 'object' && 'zh-CN' in words ? [{ of, words: words as Words }] : [],
    );
    expect(said.length).toBeGreaterThan(40);
    const spoken = (language: Language, { words }: { words: Words | WordsOfPlace }): string => {
      const one = words[language];
      return typeof one === 'function' ? one('A1') : one;
    };
    expect(said.filter((one) => !/\p{Script=Han}/u.test(spoken('zh-CN', one))).map(({ of }) => of)).toEqual(
      [],
    );
    expect(
      said.filter((one) => !/^[^\p{Script=Han}]+$/u.test(spoken('en-US', one))).map(({ of }) => of),
    ).toEqual([]);
  });
});
