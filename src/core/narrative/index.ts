/**
 * The text of a disclosure: a door of its own beside the core's index, so that a page loads it when a text is first asked
 * for.
 */
export {
  hasNarrative,
  hasTextInput,
  readTextInput,
  textOf,
  textToPublish,
  withText,
  type DisclosureText,
  type TextInput,
} from './text-of';
