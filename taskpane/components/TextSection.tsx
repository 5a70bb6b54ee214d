import type { JSX } from 'react';
import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { TextState } from '../../src/session/state/text-state';
import { CommandButton } from './CommandButton';
import { ListedFindings } from './later-parts';
import { LastYear } from './LastYear';
import { PlaceButton } from './PlaceButton';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  places: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3, display: 'block' },
});

/** What is to be written is listed up to here; the sheet has all of it. */
const SHOWN = 12;

/** The text of the disclosure: made, how far it is, and what a person still has to write for it. */
export function TextSection(): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  const { text, generated, input } = state;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{texts.textOfDisclosure}</Subtitle2>
      <Text>{text ? texts.textStands(text.sheet, text.unfinished.length) : texts.textHelp}</Text>
      {text && <Sheets text={text} />}
      {text && text.findings.length > 0 && (
        <ListedFindings
          title={texts.textSheetRemarks(text.findings.length)}
          findings={text.findings}
          link
          withSheets
        />
      )}
      {text && text.needs.length > 0 && <Needs text={text} />}
      {text && text.deleted > 0 && <Text>{texts.deletedParagraphs(text.deleted)}</Text>}
      <CommandButton command="writeText" size="small" waits={!generated && !input}>
        {text !== null && text.sheet !== null ? texts.writeAgain : null}
      </CommandButton>
      <LastYear />
    </section>
  );
}

function Sheets({ text }: { readonly text: TextState }): JSX.Element {
  const styles = useStyles();
  const sheets = [text.sheet, text.profile, text.material, text.prior].flatMap((sheet) => sheet ?? []);
  return (
    <div className={styles.places}>
      {sheets.map((sheet) => (
        <PlaceButton
          key={sheet}
          sheet={sheet}
          cell={sheet === text.sheet ? (text.unfinished[0]?.cell ?? 'A1') : 'A1'}
          shown={sheet}
        />
      ))}
    </div>
  );
}

function Needs({ text: { needs, material } }: { readonly text: TextState }): JSX.Element {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <>
      <Text>{texts.toWrite(needs.length)}</Text>
      <ul className={styles.list}>
        {needs.slice(0, SHOWN).map(({ topic, hint, cell, proposed }) => (
          <li key={cell}>
            <PlaceButton sheet={material ?? ''} cell={cell} shown={topic} />
            <Text size={200} className={styles.hint} lang="zh-CN">
              {proposed === '' ? hint : texts.toConfirm(proposed)}
            </Text>
          </li>
        ))}
      </ul>
      {needs.length > SHOWN && <Text>{texts.moreToWrite(needs.length - SHOWN)}</Text>}
    </>
  );
}
