import { exactDifference, formatExact, isExactNegative, isExactZero, type ExactNumber } from '../money/exact';
import { printedAnswer } from './answers';
import { namesIn, sumOfAnswers } from './answered';
import { beforeOf, changeOf, isChanged, printed } from './changes';
import type { Facts } from './facts';
import { figureAt } from './figure-at';
import type { FigureKey } from '../disclosure/figure-source';
import { writtenFor, type Need } from './material';
import type { NarrativeForm } from './narrative-form';
import { OUTTURN, PROFILE_FIELDS } from './profile-fields';
import { pathOf, rowsIn, type RowInList } from './row-lists';
import { saidShare } from './shares-said';
import { gap, joined, said, words, type Said } from './said';

/** What a placeholder stands for, by its first word. */
type Verb = (...args: readonly string[]) => Said;

/** What people are asked where the text lacks something. */
const ASKED = {
  fill: (what: string) => gap('fill', `【请填写：${what}】`),
  // Each line is a paragraph of its own.
  confirm: (text: string) => gap('confirm', text.replace(/.+/g, '【待确认：$&】')),
};

/** Fills the placeholders of a phrase, and tells what a person has to write for it. */
export function phraseFiller(
  form: NarrativeForm,
  facts: Facts,
  row: RowInList | null,
  ask: (need: Omit<Need, 'section'>) => void,
): (placeholder: string) => Said {
  const { disclosure, current, prior, answers } = facts;
  const { budget, form: tables } = disclosure;
  const base = answers.get('base') === OUTTURN ? '上年执行数' : '上年预算';
  const at = (figure: string): FigureKey => figureAt(figure, row?.row.key ?? null);

  const amount = (figure: string): Said => words(printed(current.amount(at(figure)), tables));
  const change = (figure: string, rated: boolean): Said => {
    const key = at(figure);
    const before = beforeOf(prior, key);
    return before === null
      ? gap('no-prior', form.changes.unknown)
      : changeOf(current.amount(key), before, rated, {
          base,
          phrases: form.changes,
          form: tables,
        });
  };
  const topicOf = (figure: string): string => {
    const table = disclosure.tables.find(({ table: { id } }) => id === at(figure).table)!.table;
    const column = table.blocks
      .flatMap(({ columns }) => columns)
      .find(({ role }) => role === at(figure).column);
    const caption = column?.caption.replace(/\s/g, '') ?? '';
    return row && figure.includes('/*/') ? nameOf(row) : `${table.number}“${caption}”`;
  };
  const nameOf = ({ list, row: one }: RowInList): string =>
    one.role === 'item' ? pathOf(one, form.lists[list]!, facts) : one.name;

  /** A text that somebody wrote, as far as it may be printed. */
  const written = (
    need: Omit<Need, 'section' | 'optional'>,
    asked: string,
    standard: string | undefined,
  ): Said => {
    ask({ ...need, optional: standard !== undefined });
    const found = writtenFor(facts.material, need);
    if (!found) {
      return standard === undefined ? ASKED.fill(asked) : words(standard);
    }
    return found.confirmed ? words(found.text) : ASKED.confirm(found.text);
  };

  const because = (figure: string): Said => {
    const key = at(figure);
    const told = `reason/${[key.table, key.row, key.column].join('/').replaceAll('\0', ' ')}`;
    const before = beforeOf(prior, key);
    const changed = before !== null && isChanged(current.amount(key), before, tables);
    if (!changed && !facts.material.written.has(told)) {
      return words('');
    }
    const { topic } = form.prompts['reason']!;
    const need = { key: told, topic: `${topicOf(figure)}${topic}`, hint: change(figure, false).text };
    const reason = written(need, topic, undefined);
    return said(form.changes.because, () => sentence(withoutLead(reason)));
  };

  const text = (template: string): Said => {
    const key = template.replace('*', () => row?.row.key.replaceAll('\0', ' ') ?? '');
    const prompt = form.prompts[template.split('/')[0]!]!;
    const topic = row && template.includes('*') ? `${row.row.name}：${prompt.topic}` : prompt.topic;
    const standard = prompt.standard && said(prompt.standard, fill).text;
    return sentence(withoutLead(written({ key, topic, hint: prompt.hint }, prompt.topic, standard)));
  };

  const answer = (key: string): Said => {
    const { kind, caption, names } = fieldOf(key);
    const given = answers.get(key);
    if (given === undefined) {
      return ASKED.fill(caption);
    }
    return words(names ? namesIn(String(given)).join('、') : printedAnswer(kind, given));
  };
  const total = (...keys: readonly string[]): Said => {
    const lacking = keys.find((key) => !answers.has(key));
    const sum = lacking === undefined ? sumOfAnswers(keys.map((key) => answers.get(key))) : null;
    return sum === null
      ? ASKED.fill(fieldOf(lacking!).caption)
      : words(printedAnswer(fieldOf(keys[0]!).kind, sum));
  };
  const heads = (now: string, before: string): Said => {
    const [people, then] = [answers.get(now), answers.get(before)];
    if (typeof people !== 'object') {
      return joined([answer(now), words('人')]);
    }
    const known = typeof then === 'object';
    return joined([answer(now), words('人，'), known ? words(peopleChange(people, then)) : answer(before)]);
  };

  const VERBS: Readonly<Record<string, Verb>> = {
    unit: () => words(budget.unit),
    year: () => words(String(budget.year)),
    lastYear: () => words(String(budget.year - 1)),
    base: () => words(base),
    level: () => words(String(answers.get('level') ?? fieldOf('level').standard)),
    money: (figure) => amount(figure),
    share: (part, whole, ...others) => words(saidShare(form, facts, row, part, whole, others)),
    change: (figure) => change(figure, false),
    growth: (figure) => change(figure, true),
    because: (figure) => because(figure),
    names: (list) =>
      words(
        rowsIn(form.lists[list]!, facts)
          .map(({ name }) => name)
          .join('、'),
      ),
    name: () => words(row!.row.name),
    number: () => words(String(row!.number)),
    path: () => words(pathOf(row!.row, form.lists[row!.list]!, facts)),
    profile: (key) => answer(key),
    total,
    heads: (now, before) => heads(now, before),
    listed: (key) => words(String(namesIn(String(answers.get(key) ?? '')).length)),
    text: (key) => text(key),
    goals: (what) =>
      facts.goals === null
        ? ASKED.fill('绩效目标')
        : words(String(what === 'count' ? facts.goals.count : facts.goals.money)),
  };
  const fill = (placeholder: string): Said => {
    const [verb, ...args] = placeholder.split(' ');
    return VERBS[verb!]!(...args);
  };
  return fill;
}

function fieldOf(key: string): (typeof PROFILE_FIELDS)[number] {
  return PROFILE_FIELDS.find((field) => field.key === key)!;
}

/** 减少1人, 增加2人, 无变化. */
function peopleChange(now: ExactNumber, before: ExactNumber): string {
  const change = exactDifference(now, before);
  if (isExactZero(change)) {
    return '无变化';
  }
  return isExactNegative(change)
    ? `减少${formatExact(exactDifference(before, now), 0)}人`
    : `增加${formatExact(change, 0)}人`;
}

/** The phrase around a text says 主要用于 or 主要原因是; what a person writes may begin with it. */
function withoutLead(one: Said): Said {
  return { ...one, text: one.text.replace(/^(?:主要)?(?:用于|原因是|是因为)[：:]?/, '') };
}

/** The phrase around a text has the full stop; what a person writes may end in one. */
function sentence(one: Said): Said {
  const text = one.text.replace(/[。．.；;，,、：:！!\s]+$/, '');
  return { ...one, text };
}
