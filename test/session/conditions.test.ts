import { emptyReport } from '../../src/core/reconcile/review/report';
import { CONDITIONS, conditionsOf, type ConditionState } from '../../src/session/conditions';
import type { CheckState } from '../../src/session/state/check-state';
import { sampleState, type Situation } from '../taskpane/pane/sample-states';
import { finding } from './a-finding';

const statesOf = (of: Parameters<typeof conditionsOf>[0]): ConditionState[] =>
  CONDITIONS.map((one) => conditionsOf(of)[one]);

test.each<[Situation, readonly ConditionState[]]>([
  ['empty', ['open', 'open', 'open', 'open', 'open', 'open']],
  ['lines', ['met', 'met', 'open', 'open', 'open', 'open']],
  ['lines-refused', ['unmet', 'met', 'open', 'open', 'open', 'open']],
  ['several-lists', ['open', 'unmet', 'open', 'open', 'open', 'open']],
  ['other-list', ['met', 'unmet', 'open', 'open', 'open', 'open']],
  ['generated', ['met', 'met', 'met', 'open', 'open', 'open']],
  ['stale', ['met', 'met', 'unmet', 'open', 'open', 'open']],
  ['wrong', ['met', 'met', 'met', 'open', 'met', 'unmet']],
  ['dirty', ['open', 'open', 'unmet', 'open', 'unmet', 'unmet']],
  ['clean', ['met', 'met', 'met', 'open', 'met', 'met']],
  ['text-unfinished', ['met', 'met', 'met', 'unmet', 'open', 'open']],
])('before publication, %s', (situation, expected) => {
  expect(statesOf(sampleState(situation, 'zh-CN'))).toEqual(expected);
});

test('a check that found nothing to compare says nothing of errors', () => {
  const check: CheckState = {
    report: emptyReport(2026, [finding({ grade: 'unchecked' })]),
    findings: [],
    links: [],
    marked: false,
    dirty: false,
  };
  expect(statesOf({ ...sampleState('generated', 'zh-CN'), check })).toEqual([
    'met',
    'met',
    'met',
    'open',
    'open',
    'open',
  ]);
});
