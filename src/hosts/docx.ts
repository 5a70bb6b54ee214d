/** The only door to .docx: file → paragraphs and tables. */
export { kindOfZip, readDocx } from './docx/read';
