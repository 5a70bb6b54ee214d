import { readSubject } from '../../text/subject';
import type { Spoken } from './spoken';

/** 按支出功能分类，包括 …: all spending once more, in another way; it stands in the same section. */
const BY_KIND =
  /^(?:\(?[\d一二三四五六七八九十]+[)、.])?按(?:照)?(?:支出)?(?:功能|用途|经济|项目)[^,:。]{0,8}分类/;

/** Whether a term stands in such a paragraph. */
export function isByKind({ paragraph }: Spoken): boolean {
  return BY_KIND.test(paragraph.folded.text);
}

/** What such a paragraph divides: the spending that the section gave before. */
export function divided(spoken: readonly Spoken[], one: Spoken): Spoken | undefined {
  const { paragraph, term } = one;
  if (term.parent !== null || !isByKind(one)) {
    return undefined;
  }
  const before = spoken.filter((other) => other.paragraph.section === paragraph.section);
  return before
    .slice(
      0,
      before.findIndex((other) => other.paragraph === paragraph),
    )
    .reverse()
    .find(
      ({ subject, code, now, isOfBudget, paragraph: { sheet } }) =>
        sheet === paragraph.sheet &&
        subject?.side === 'spending' &&
        subject.kind === null &&
        code === null &&
        isOfBudget &&
        now.length > 0,
    );
}

/** The whole of a list that is only named: 财政拨款支出主要内容如下. */
export function named(spoken: readonly Spoken[], { list }: Spoken): Spoken | undefined {
  const of = list && list.words !== '' ? readSubject(list.words, []) : null;
  const before = of
    ? spoken.slice(
        0,
        spoken.findIndex((one) => one.list === list),
      )
    : [];
  return before
    .reverse()
    .find(
      ({ subject, now }) =>
        now.length > 0 &&
        subject?.source === of!.source &&
        subject.kind === of!.kind &&
        subject.side === of!.side,
    );
}
