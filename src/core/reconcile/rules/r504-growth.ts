import type { Finding, FindingMessage, Grade } from '../findings/finding';
import { judgeChanges, type JudgedChange } from '../text/changes';
import { asWritten, type RatioVerdict } from '../text/ratio';
import { mixedBases } from '../text/mixed-bases';
import { callOf, figureFinding } from '../text/text-finding';
import { textInspection, type Rule } from './parts/rule';

const SAID: Readonly<Record<Exclude<RatioVerdict, 'exact'>, readonly [Grade, FindingMessage]>> = {
  close: ['tail', 'rate-tail'],
  'last-digit': ['hint', 'rate-rounded'],
  cut: ['hint', 'rate-rounded'],
  padded: ['error', 'rate-padded'],
  wrong: ['error', 'rate-wrong'],
};

/** A rate of change is the change over last year's figure, and a change the difference of both years: of one base. */
export const growth: Rule = {
  code: 'R504',
  source: '部门预算情况说明：增长率＝增减额÷上年数',
  inspectText(text) {
    const changes = judgeChanges(text).filter(
      ({ rate, one, amount }) => rate !== null || one.prior !== null || amount !== null,
    );
    return textInspection(
      changes.map(({ one }) => one),
      [
        ...changes.flatMap((change) => [...rateFindings(change), ...amountFindings(change)]),
        ...mixedBases(text),
      ],
    );
  },
};

function rateFindings({ one, change, rate }: JudgedChange): Finding[] {
  if (!rate || !change.rate || rate.verdict === 'exact') {
    return [];
  }
  const [grade, message] = SAID[rate.verdict];
  return [
    figureFinding(
      'R504',
      grade,
      one.paragraph,
      change.rate,
      rate.otherBase ? 'rate-other-base' : message,
      asWritten(rate.of, change.rate),
      { values: { caption: callOf(one) } },
    ),
  ];
}

function amountFindings({ one, change, amount }: JudgedChange): Finding[] {
  return amount && change.amount
    ? [
        figureFinding(
          'R504',
          one.prior ? 'error' : 'hint',
          one.paragraph,
          change.amount,
          'text-change',
          amount,
          {
            values: {
              caption: callOf(one),
              now: one.now[0]?.figure.quote ?? '',
              // 新增 says that there was nothing last year, or is meant for 增加.
              prior: one.prior?.figure.quote ?? '0',
            },
          },
        ),
      ]
    : [];
}
