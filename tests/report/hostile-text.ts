import fc from 'fast-check';

const markup = [
  ...['|', '\\', '\\|', '`', '``', '*', '**', '_', '__', '~', '~~', '^', '$', ':', '!', '"', "'", '&', '<', '>'],
  ...[
    '[',
    ']',
    '](',
    '](x)',
    '![',
    '](javascript:alert(1))',
    '[^1]',
    '[ ] ',
    '[x] ',
    '|-|',
    '---',
    '===',
    '# ',
    '- ',
    '+ ',
  ],
  ...[
    '1. ',
    '1) ',
    '> ',
    '<b>',
    '</td>',
    '</style>',
    '</title>',
    '<!--',
    '-->',
    '<br>',
    '&amp;',
    '&lt;',
    '&#124;',
    '&#x7C;',
  ],
  ...['{', '}', '{x}', '{/*', '{{', '<>', '</>', '< b', '\nimport x from "y"', '\nexport const x = 1', ':::', '{#id}'],
  ...['$a$', '$$', '$`', ':name', '::name', ':::name', ':name[x]', '#1', 'GH-1', 'a/b#1', ':tada:', 'a:b:'],
  ...['data:text/html,x', 'vbscript:x', 'file:///x', '//example.org', 'https://example.org/\u202Ex', 'https://a b'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '" onclick="alert(1)'],
  ...[
    'www.example.org',
    'https://example.org',
    'a@example.org',
    'mailto:a@example.org',
    'xmpp:a@example.org/b',
    '@team',
  ],
  ...[
    '=1+1',
    '@SUM(A1)',
    ',',
    ';',
    '"",""',
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\u00A0',
    '\u2028',
    '\uFEFF',
    '\f',
    '\v',
    '\0',
  ],
];

/** Texts that would be something else than text, if they were not escaped. */
export const hostileTexts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...markup) },
      { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** The same, inside words: where a format drops white space at the ends, or has no place for nothing. */
export const hostileWords = hostileTexts.map((text) => `a${text}a`);
