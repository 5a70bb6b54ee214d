import type { JSX } from 'react';
import type { Language } from '../../src/core/index';
import { usePane } from './pane-context';

/** From the first Chinese character of a piece to its last: sheet names hold digits and blanks. */
const CHINESE =
  /((?:\p{Script=Han}|[\u3000-\u303f\uff00-\uffef])(?:[^“”‘’,;:!?\p{Script=Latin}]*(?:\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]))?)/u;

/** A text that may quote the workbook. In an English pane what it quotes is said to be Chinese, so that it is read out as such. */
export function Words({ children }: { readonly children: string }): JSX.Element {
  const { state } = usePane();
  return <WordsIn language={state.language}>{children}</WordsIn>;
}

/** The same where there is no pane round it. */
export function WordsIn({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: string;
}): JSX.Element {
  if (language === 'zh-CN') {
    return <>{children}</>;
  }
  return (
    <>
      {children.split(CHINESE).map((piece, at) =>
        at % 2 === 1 ? (
          <span key={at} lang="zh-CN">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
