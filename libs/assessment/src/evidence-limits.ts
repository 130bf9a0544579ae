/**
 * How much evidence there may be: the size of one file, how many pieces an answer has, and how much one respondent and one
 * engagement hold; with the endings of the files that are accepted.
 *
 * @example
 * evidenceLimits.endings.includes('pdf'); // => true
 */
export const evidenceLimits = {
  fileBytes: 10 * 1024 * 1024,
  perAnswer: 5,
  respondentBytes: 100 * 1024 * 1024,
  engagementBytes: 2 * 1024 * 1024 * 1024,
  endings: [
    'pdf',
    'png',
    'jpg',
    'jpeg',
    'webp',
    'gif',
    'docx',
    'xlsx',
    'pptx',
    'odt',
    'ods',
    'odp',
    'txt',
    'csv',
    'md',
  ] as readonly string[],
} as const;
