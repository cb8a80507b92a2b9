import prettier from 'eslint-config-prettier';
import { flatConfigs } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';
import { house } from './scripts/lint/index.mjs';

const SOURCES = ['src/**/*.ts', 'server/**/*.ts', 'demo/**/*.ts', 'bench/**/*.ts'];
const TESTS = ['test/**/*.ts'];
const CONFIGURATIONS = ['*.config.mjs', 'test/*.config.mjs'];

/** What makes code or markup of a string, by whichever name. */
const INJECTION = [
  {
    selector: 'MemberExpression[property.name=/^(?:inner|outer)HTML$/]',
    message: 'No string becomes markup: render a template.',
  },
  {
    selector: 'MemberExpression[property.value=/^(?:inner|outer)HTML$/]',
    message: 'No string becomes markup: render a template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(?:insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'No string becomes markup: render a template.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(?:write|writeln)$/]',
    message: 'No string becomes markup: render a template.',
  },
];
const DEFAULT_EXPORT = [
  { selector: 'ExportDefaultDeclaration', message: 'Only configuration files have a default export.' },
  {
    selector: 'ExportSpecifier[exported.name="default"]',
    message: 'Only configuration files have a default export.',
  },
];
const TYPESCRIPT = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals instead of an enum.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module instead of a namespace.' },
  { selector: 'TSParameterProperty', message: 'Declare the field and assign it.' },
];
/** What the build of the script tag leaves out of Lit. */
const LEFT_OUT_OF_LIT = [
  {
    selector: 'Property[key.name="reflect"]',
    message: 'No attribute follows a property: set it where the property is set.',
  },
];
const UNFINISHED_TESTS = [
  {
    selector:
      'MemberExpression[object.name=/^(?:describe|it|test|suite|context)$/][property.name=/^(?:only|skip|todo)$/]',
    message: 'Every test runs, and none alone.',
  },
  { selector: 'CallExpression[callee.name=/^x(?:it|describe|context)$/]', message: 'Every test runs.' },
  {
    selector: 'CallExpression[callee.object.type="ThisExpression"][callee.property.name="skip"]',
    message: 'Every test runs.',
  },
  { selector: 'Property[key.name="only"][value.value=true]', message: 'No test runs alone.' },
];

const unsafeImports = {
  paths: [
    'lit',
    'lit/static-html.js',
    'lit/directives/unsafe-html.js',
    'lit/directives/unsafe-svg.js',
    'lit/directives/unsafe-mathml.js',
    'lit/directives/style-map.js',
  ].map((name) => ({
    name,
    importNames: ['unsafeCSS', 'unsafeStatic', 'unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'styleMap'],
    message: 'It makes markup or styles of a string, or a style attribute.',
  })),
  patterns: [
    {
      group: [
        'lit-html/directives/*',
        'lit-html/static*',
        'lit-element',
        'lit-element/*',
        '@lit/reactive-element/css-tag*',
      ],
      importNamePattern: '^(?:unsafe|styleMap)',
      message: 'It makes markup or styles of a string, or a style attribute.',
    },
  ],
};

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.data/', 'coverage/', 'bench/results/'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house, 'import-x': flatConfigs.recommended.plugins['import-x'] },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'import-x/first': 'error',
      'import-x/newline-after-import': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/order': [
        'error',
        {
          groups: [['builtin', 'external'], 'parent', ['sibling', 'index']],
          'newlines-between': 'never',
          alphabetize: { order: 'ignore' },
        },
      ],
      'no-restricted-imports': ['error', unsafeImports],
      'no-restricted-syntax': ['error', ...INJECTION, ...DEFAULT_EXPORT],
    },
  },
  { files: CONFIGURATIONS, rules: { 'no-restricted-syntax': ['error', ...INJECTION] } },
  {
    files: [...SOURCES, ...TESTS],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A reply of Fastify is a promise that Fastify itself awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafePromises: ['FastifyReply', 'FastifyInstance'] },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'house/layers': 'error',
      'no-restricted-syntax': ['error', ...INJECTION, ...DEFAULT_EXPORT, ...TYPESCRIPT],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // WebKit takes the role away from a list whose style has no bullets.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-syntax': ['error', ...INJECTION, ...DEFAULT_EXPORT, ...TYPESCRIPT, ...LEFT_OUT_OF_LIT],
      'lit/lifecycle-super': 'error',
      // The compiler assigns fields and does not define them, see tsconfig.json.
      'lit/no-classfield-shadowing': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'house/safe-templates': 'error',
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  { files: ['src/elements/**/*.ts'], rules: { 'house/no-page-keys': 'error' } },
  // The demo's pages are written by the bank, whose addresses are its own.
  { files: ['demo/**/*.ts'], rules: { 'house/safe-templates': ['error', { addresses: false }] } },
  {
    files: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...INJECTION, ...DEFAULT_EXPORT, ...TYPESCRIPT, ...UNFINISHED_TESTS],
      // A test shows that such an address is refused.
      'no-script-url': 'off',
      // chai asserts by properties, and open-wc's types call some of them promises; node:test awaits its own functions.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            'Equal',
            {
              from: 'package',
              package: 'node:test',
              name: ['describe', 'it', 'test', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
            },
          ],
        },
      ],
      // Tests hand in what no type would allow, and read answers of no declared type.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // What tests wait with, in files of its own, is made of what the rule forbids to them.
  { files: ['test/**/*.test.ts'], rules: { 'house/no-sleeping': 'error' } },
  prettier,
);
