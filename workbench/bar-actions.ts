import type { BarCommandId } from '../src/commands/bar-commands';
import { fileIn } from '../src/words/language';
import type { Sample } from './samples';
import { needsList } from './sheet-entries';
import type { Workbench } from './workbench';
import { SAVE_STYLES } from './workbench-file';

export interface Choice {
  readonly text: string;
  readonly choose: () => void;
}

/** What a command of the bar does: at once, with a file that is chosen, or with one choice of several. */
export type BarAction =
  | {
      readonly press: () => void;
      /** Whether what it shows and hides is shown. */
      readonly pressed?: () => boolean;
      /** Whether it can be used; if this is not said, whenever nothing is being done. */
      readonly ready?: () => boolean;
    }
  | { readonly take: (file: File) => void }
  /** `title`: what the choice is about, where the name of the command does not say it. */
  | { readonly choices: readonly Choice[]; readonly title?: string };

export function barActions(workbench: Workbench, samples: readonly Sample[]) {
  const { texts } = workbench;
  const unlessUnsaved = (work: () => Promise<unknown>): void => {
    void workbench.mayGiveUp().then((may) => (may ? work() : null));
  };
  const opens = (text: string, work: () => Promise<unknown>): Choice => ({
    text,
    choose: () => unlessUnsaved(work),
  });
  return {
    newWorkbook: {
      choices: [
        opens(texts.newBlank, () => workbench.newWorkbook()),
        opens(texts.newTemplate, () => workbench.newFromTemplate()),
      ],
    },
    open: { take: (file) => unlessUnsaved(() => workbench.openFile(file)) },
    samples: {
      title: texts.sampleIntroduction,
      choices: samples.map((sample) => opens(texts.sample(sample), () => workbench.openSample(sample))),
    },
    save: {
      choices: SAVE_STYLES.map((style) => ({
        text: texts.saveAs[style],
        choose: () => void workbench.save(style),
      })),
    },
    print: { press: () => void workbench.print() },
    sheets: {
      press: () => workbench.show({ list: !workbench.state().list }),
      pressed: () => workbench.state().list,
      ready: () => needsList(workbench.sheets()),
    },
    help: {
      press: () =>
        void window.open(fileIn(workbench.language, 'help-workbench', 'html'), '_blank', 'noopener'),
      ready: () => true,
    },
  } satisfies Readonly<Record<BarCommandId, BarAction>>;
}
