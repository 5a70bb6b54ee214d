import { inputMessagesEnUS, placesEnUS } from './en-US/input';
import type { InEach } from './language';
import type { InputMessages, PlacesSaid } from './subjects/findings';
import { inputMessagesZhCN, placesZhCN } from './zh-CN/input';

export const INPUT_MESSAGES: InEach<InputMessages> = {
  'zh-CN': inputMessagesZhCN,
  'en-US': inputMessagesEnUS,
};

export const PLACES_SAID: InEach<PlacesSaid> = { 'zh-CN': placesZhCN, 'en-US': placesEnUS };
