/** What is known of a value of unknown kind: its fields; none for a list or a plain value. */
export function fieldsOf(said: unknown): Readonly<Record<string, unknown>> {
  return typeof said === 'object' && said !== null && !Array.isArray(said)
    ? (said as Record<string, unknown>)
    : {};
}
