import { balanceTextsEnUS } from './en-US/balance';
import type { Language } from './language';
import type { BalanceTexts } from './subjects/balance';
import { balanceTextsZhCN } from './zh-CN/balance';

export const BALANCE_TEXTS: Readonly<Record<Language, BalanceTexts>> = {
  'zh-CN': balanceTextsZhCN,
  'en-US': balanceTextsEnUS,
};
