import { Fragment, useMemo, useState, type JSX } from 'react';
import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { TextLink } from '../../src/core/reconcile/index';
import type { CellReference } from '../../src/core/index';
import { usePane } from './pane-context';
import { PlaceLink } from './PlaceLinks';
import { paragraphsOf, type LinkedParagraph, type LinkedSection } from './text-sections';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  summary: { cursor: 'pointer' },
  paragraph: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  here: { backgroundColor: tokens.colorNeutralBackground3 },
});

/** The text by section: each figure leads to the cell that prints it. The section of the selected paragraph is open. */
export function TextLinks({ links }: { readonly links: readonly TextLink[] }): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  const sections = useMemo(() => paragraphsOf(links), [links]);
  const { selected } = state;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{texts.textAndTables}</Subtitle2>
      <Text size={200}>{texts.textAndTablesHelp}</Text>
      {sections.map((section) => (
        <Section
          key={`${section.sheet}!${section.name}`}
          section={section}
          selected={section.sheet === selected?.sheet ? selected.cell : null}
        />
      ))}
    </section>
  );
}

/** Of the headings above a section its own: the parts of a disclosure are long words that each section would begin with. */
function innermost(headings: string): string {
  return headings.slice(headings.lastIndexOf('/') + 1);
}

function Section({
  section: { sheet, name, figures, paragraphs },
  selected,
}: {
  readonly section: LinkedSection;
  readonly selected: string | null;
}): JSX.Element {
  const { texts } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const here = paragraphs.some(({ cell }) => cell === selected);
  // It opens when the selection comes to it; the user may close it again.
  const [wasHere, setWasHere] = useState(false);
  if (here !== wasHere) {
    setWasHere(here);
    setOpen(open || here);
  }
  return (
    <details open={open}>
      <summary
        className={styles.summary}
        lang="zh-CN"
        onClick={(event) => {
          // The browser would tell of it later, when the selection may have come here meanwhile.
          event.preventDefault();
          setOpen(!open);
        }}
      >
        {texts.figuresOfSection(innermost(name) || sheet, figures)}
      </summary>
      {open &&
        paragraphs.map((paragraph) => (
          <Paragraph
            key={`${paragraph.cell} ${String(paragraph.start)}`}
            paragraph={paragraph}
            here={paragraph.cell === selected}
          />
        ))}
    </details>
  );
}

function Paragraph({
  paragraph: { sheet, cell, parts },
  here,
}: {
  readonly paragraph: LinkedParagraph;
  readonly here: boolean;
}): JSX.Element {
  const { session, texts } = usePane();
  const styles = useStyles();
  const go = (at: CellReference): void => void session.reveal(at);
  return (
    <p className={here ? `${styles.paragraph} ${styles.here}` : styles.paragraph}>
      <PlaceLink at={{ sheet, cell }} beside={sheet} go={go} />{' '}
      {parts.map(({ text, link }, at) =>
        link ? (
          <Fragment key={at}>
            <PlaceLink
              at={link.figures[0]!}
              beside={null}
              shown={link.verdict === 'differs' ? texts.differsThere(text) : text}
              go={go}
            />
            {link.figures.slice(1).map((figure) => (
              <PlaceLink key={figure.cell} at={figure} beside={link.figures[0]!.sheet} go={go} />
            ))}
          </Fragment>
        ) : (
          <span key={at} lang="zh-CN">
            {text}
          </span>
        ),
      )}
    </p>
  );
}
