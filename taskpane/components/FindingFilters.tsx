import { useRef, type JSX, type ReactNode } from 'react';
import {
  Button,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ruleTitle, type Grade } from '../../src/core/index';
import { countGrades, countRules, sheetsOf, type Entry, type Filter } from './finding-filter';
import { useFocusStays } from './focus-stays';
import { GradeFilter } from './GradeFilter';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  grades: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  field: { minWidth: 0, '& > *': { minWidth: 0, width: '100%' } },
  // Names of sheets are long.
  wide: { gridColumn: '1 / -1' },
  only: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    '& > button': { flexShrink: 0, minWidth: 0 },
  },
});

/** What narrows the findings down: grade, sheet, rule, words. */
export function FindingFilters({
  entries,
  filter,
  change,
  children,
}: {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
  /** What comes of it, beside the grades. */
  readonly children: ReactNode;
}): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  const rules = countRules(entries);
  const chosen = [...rules.keys()].find((rule) => rule === filter.rule);
  const toggleGrade = (grade: Grade): void => {
    const grades = new Set(filter.grades);
    if (!grades.delete(grade)) {
      grades.add(grade);
    }
    change({ ...filter, grades });
  };
  return (
    <>
      <div className={styles.grades}>
        <GradeFilter counts={countGrades(entries)} shown={filter.grades} toggle={toggleGrade} />
        {children}
      </div>
      <div className={styles.filters}>
        <SheetFilter entries={entries} />
        <Field
          label={texts.ruleFilter}
          className={styles.field}
          {...(chosen && { hint: ruleTitle(chosen, state.language) })}
        >
          <Select
            size="small"
            value={filter.rule}
            onChange={(_, { value }) => change({ ...filter, rule: value })}
          >
            <option value="">{texts.allRules}</option>
            {[...rules].map(([rule, count]) => (
              // Its title is too long for the closed box.
              <optgroup key={rule} label={ruleTitle(rule, state.language)}>
                <option value={rule}>{texts.ruleChoice(rule, count)}</option>
              </optgroup>
            ))}
          </Select>
        </Field>
        <Field label={texts.search} className={styles.field}>
          <Input
            size="small"
            type="search"
            value={filter.words}
            onChange={(_, { value }) => change({ ...filter, words: value })}
          />
        </Field>
      </div>
      {state.only !== null && <OnlySheet sheet={state.only} />}
    </>
  );
}

/** The sheet whose findings alone are shown. That it is so is said, for it may have been chosen from Excel's menu. */
function SheetFilter({ entries }: { readonly entries: readonly Entry[] }): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const { only } = state;
  const sheets = new Set([...sheetsOf(entries), ...(only === null ? [] : [only])]);
  return (
    <Field label={texts.sheetFilter} className={mergeClasses(styles.field, styles.wide)}>
      <Select
        size="small"
        value={only ?? ''}
        onChange={(_, { value }) => session.showOnly(value === '' ? null : value)}
      >
        <option value="">{texts.allSheets}</option>
        {[...sheets].map((sheet) => (
          <option key={sheet} value={sheet} lang="zh-CN">
            {sheet}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function OnlySheet({ sheet }: { readonly sheet: string }): JSX.Element {
  const { session, texts } = usePane();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useFocusStays(box);
  return (
    <div ref={box} className={styles.only}>
      <Text weight="semibold">
        <Words>{texts.onlySheet(sheet)}</Words>
      </Text>
      <Button size="small" onClick={() => session.showOnly(null)}>
        {texts.showAllSheets}
      </Button>
    </div>
  );
}
