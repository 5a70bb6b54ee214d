import type { Language } from '../../src/core/index';
import type { Command } from '../commands/command';
import { COMMANDS, type CommandId, type Work } from '../commands/commands';

interface IdsWith {
  readonly label: CommandId;
  readonly busy: Work;
}

/** The names of the commands, or what is told while they last, in one language. */
export function wordsOfCommands<Part extends keyof IdsWith>(
  part: Part,
  language: Language,
): Readonly<Record<IdsWith[Part], string>> {
  const words = Object.entries<Command>(COMMANDS).flatMap(([id, command]) => {
    const said = { busy: undefined, ...command }[part];
    return said ? [[id, said[language]]] : [];
  });
  return Object.fromEntries(words) as Record<IdsWith[Part], string>;
}
