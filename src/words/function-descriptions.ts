import enUS from './en-US/function-descriptions.json';
import type { InEach } from './language';
import type { FunctionsDescribed } from './subjects/functions';
import parameterNames from './zh-CN/parameter-names.json';

/** What Excel and the grid show of a function while it is typed: for the metadata alone. The doc comments are Chinese. */
export const FUNCTIONS_DESCRIBED: InEach<FunctionsDescribed> = {
  'zh-CN': { texts: null, names: parameterNames },
  'en-US': { texts: enUS, names: null },
};
