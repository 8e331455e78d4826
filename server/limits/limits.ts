/** What one request may ask; each number is named in the error that reports it. */
export const limits = {
  /** Levels of fields below the operation. */
  depth: 14,
  /** The same inside `__schema` and `__type`, deep enough for the editor's own introspection. */
  introspectionDepth: 16,
  aliases: 20,
  directives: 8,
  /** Lexical tokens of the request's text. */
  tokens: 1500,
  /** Fields in the answer, if every list were as long as its `first` allows. */
  cost: 60_000,
  /** Errors that one answer lists. */
  errors: 5,
} as const;
