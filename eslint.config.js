// The architecture as lint: who may import whom, what a library may not touch, how long a thing may grow.
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

// The napkin: kernel ← methods ← subjects ← api, web. Among subjects, these may lean on these.
const SUBJECTS = {
  brand: [],
  organization: [],
  assessment: ['organization'],
  alignment: [],
  'case-studies': [],
  'use-cases': ['alignment', 'assessment', 'organization'],
  'business-case': ['use-cases', 'organization'],
  rollout: ['use-cases', 'assessment', 'organization'],
  change: ['rollout', 'organization'],
  metrics: ['business-case', 'rollout', 'organization', 'table'],
};

const FRAMEWORKS = ['@angular/*', '@nestjs/*', '@mikro-orm/*', 'graphql', 'fastify', 'rxjs', 'better-auth', 'chart.js'];

const boundaries = [
  { sourceTag: 'kind:kernel', onlyDependOnLibsWithTags: [], bannedExternalImports: FRAMEWORKS },
  {
    sourceTag: 'kind:method',
    onlyDependOnLibsWithTags: ['kind:kernel', 'kind:method'],
    bannedExternalImports: FRAMEWORKS,
  },
  {
    sourceTag: 'kind:subject',
    onlyDependOnLibsWithTags: ['kind:kernel', 'kind:method', 'kind:subject'],
    bannedExternalImports: FRAMEWORKS,
  },
  ...Object.entries(SUBJECTS).map(([word, leansOn]) => ({
    sourceTag: `word:${word}`,
    onlyDependOnLibsWithTags: ['kind:kernel', 'kind:method', ...leansOn.map((other) => `word:${other}`)],
  })),
  {
    sourceTag: 'kind:api',
    onlyDependOnLibsWithTags: ['kind:kernel', 'kind:method', 'kind:subject'],
    bannedExternalImports: ['@angular/*', 'chart.js'],
  },
  {
    sourceTag: 'kind:web',
    onlyDependOnLibsWithTags: ['kind:kernel', 'kind:method', 'kind:subject'],
    bannedExternalImports: ['@nestjs/*', '@mikro-orm/*', 'fastify', 'better-auth'],
  },
];

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a default export has a different name in every file that imports it.',
};
const IMPURE = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'A library has no clock: the day is an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'A library has no clock: the day is an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'A library throws no dice: the seed is an argument.',
  },
];
const OUTSIDE_WORLD = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest']
  .concat(['process', 'Buffer', 'console', 'performance', 'crypto', 'setTimeout', 'setInterval', 'WebSocket'])
  .map((name) => ({ name, message: 'A library computes and touches nothing outside.' }));

// Attributes that nobody reads or hears: all others with words in them are texts.
const NO_TEXTS = [
  'fileName',
  'accept',
  'align',
  'aria-controls',
  'aria-current',
  'aria-describedby',
  'aria-haspopup',
  'aria-labelledby',
]
  .concat([
    'aria-live',
    'ariaCurrentWhenActive',
    'at',
    'autocapitalize',
    'd',
    'icon',
    'inputmode',
    'step',
    'maxlength',
    'rel',
    'rows',
  ])
  .concat(['fragment', 'queryParamsHandling', 'scope', 'section', 'spellcheck', 'text-anchor', 'tone', 'translate'])
  .concat(['xPosition', 'yPosition', 'closedby']);
// The rooms of the web whose texts are marked for translation.
const MARKED = [
  'access',
  'alignment',
  'assessment',
  'business-case',
  'case-studies',
  'change',
  'charts',
  'graphql',
  'operations',
  'organization',
].concat(['rollout', 'shell', 'ui', 'use-cases', 'workspace']);
// Words that people type to us, or that a library says, beside their translation.
const NOT_MARKED = [
  'apps/web/src/app/assessment/pasted-people.ts',
  'apps/web/src/app/business-case/capacity/capacity-figure-words.ts',
];
const LITERAL = 'LiteralPrimitive[value=/\\p{L}{2}.*/u]';
const UNMARKED =
  'Words in an expression are not translated: mark them with i18n, or take them from $localize in the class.';

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/dist-*/',
      '**/node_modules/',
      '**/.angular/',
      '**/.nx/',
      '.cache/',
      'data/',
      'coverage/',
      'apps/web/src/app/graphql/generated/',
    ],
  },
  {
    files: ['**/*.ts', '**/*.js'],
    extends: [ts.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A decorated class without members is Nest's module and Angular's component.
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-restricted-syntax': ['error', DEFAULT_EXPORT],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          depConstraints: boundaries,
          // Its content is fetched when the library opens; its functions, which are another entry, come with the pages that use them.
          checkDynamicDependenciesExceptions: ['@peerway/business-case', '@peerway/case-studies', '@peerway/use-cases'],
        },
      ],
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/api/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['libs/**/*.ts', 'apps/api/src/**/*.ts', 'scripts/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['libs/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', DEFAULT_EXPORT, ...IMPURE],
      'no-restricted-globals': ['error', ...OUTSIDE_WORLD],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^node:|^(fs|path|os|crypto|child_process|http|https|net|stream|url|util|worker_threads)(/|$)' },
          ],
        },
      ],
    },
  },
  {
    // Migrations are written once and say in one place what the database becomes.
    files: ['apps/api/src/database/migrations/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    // The one table of what bad input gets.
    files: ['tests/api/graphql/hostile-requests.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['apps/web/src/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'pw', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'pw', style: 'camelCase' }],
    },
  },
  {
    files: MARKED.map((room) => `apps/web/src/app/${room}/**/*.ts`),
    ignores: NOT_MARKED,
    rules: {
      'no-restricted-syntax': [
        'error',
        DEFAULT_EXPORT,
        {
          selector:
            ':not(Property[key.name=/^(template|styles)$/], NewExpression, CallExpression[callee.object.name=console]) > Literal[value=/^(?!.*(sans-serif|prefers-|select, ))[^-]*\\p{L}{2}[,:;.]? \\p{L}{2}/u]',
          message: UNMARKED,
        },
        {
          selector:
            ':not(TaggedTemplateExpression, Property[key.name=/^(template|styles)$/]) > TemplateLiteral > TemplateElement[value.raw=/^(?!px|width).*\\p{L}{2}[,:;.]? \\p{L}{2}/u]',
          message: UNMARKED,
        },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    // Whatever people read is marked for translation; see docs/languages.md.
    files: MARKED.map((room) => `apps/web/src/app/${room}/**/*.html`),
    ignores: NOT_MARKED,
    rules: {
      '@angular-eslint/template/i18n': [
        'error',
        { checkId: false, checkDuplicateId: false, checkText: true, checkAttributes: true, ignoreAttributes: NO_TEXTS },
      ],
      'no-restricted-syntax': [
        'error',
        ...[
          `BoundText`,
          `BoundAttribute[name=/^(aria-(label|description|valuetext)|label|title|hint|lead|finding|placeholder|alt)$/]`,
        ]
          .flatMap((place) => [`${place} Conditional > ${LITERAL}`, `${place} Binary[operation='+'] > ${LITERAL}`])
          .concat(
            ['0', '1', '2'].map((nth) => `BoundAttribute:not([i18n.nodes]) Interpolation[strings.${nth}=/\\p{L}{2}/u]`),
          )
          .map((selector) => ({ selector, message: UNMARKED })),
      ],
    },
  },
  {
    // Tools look for a default export here.
    files: ['*.config.{js,ts}', 'apps/web/codegen.ts', 'tests/support/*-setup.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
