/** The formats of documents. */
export const formats = ['md', 'html', 'csv', 'json', 'ndjson'] as const;

/** Those of an answer that is no list of records. */
export const answerFormats = ['md', 'html', 'csv', 'json'] as const satisfies readonly (typeof formats)[number][];
