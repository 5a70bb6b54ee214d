import { htmlReport } from './html';
import { jsonReport } from './json';
import { textReport } from './text';

export { documentPage } from './document-page';
export { reportTexts } from '../../words/report';

/**
 * What writes a report as a file, by its format: a door of its own beside the core's index, so that a page loads it when
 * the first report is asked for.
 */
export const REPORTS = { text: textReport, json: jsonReport, html: htmlReport } as const;
