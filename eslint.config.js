import js from '@eslint/js'
import ts from 'typescript-eslint'

/** Layers look one way: generated, pure builders, client, then server, command line and dashboard. */
const forbid = (patterns, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }],
})

const ANCHOR = ['@coral-xyz/*']
const UPPER = ['@groundtruth/server', '@groundtruth/server/*', '@groundtruth/cli', '@groundtruth/localnet']

export default ts.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/dist-*/',
      '.toolchain/',
      '.groundtruth/',
      'target/',
      'artifacts/',
      'packages/sdk/src/generated/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  {
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        console: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        setImmediate: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        Response: 'readonly',
        Request: 'readonly',
        Headers: 'readonly',
        ReadableStream: 'readonly',
        TextEncoder: 'readonly',
        TextDecoder: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        crypto: 'readonly',
        structuredClone: 'readonly',
        WebSocket: 'readonly',
      },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-inferrable-types': 'off',
      // An error's sentence is for its reader; the cause often names a path of the machine.
      'preserve-caught-error': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Tables of data: their length is that of what they describe.
    files: [
      'packages/sdk/src/layout/records.ts',
      'packages/sdk/src/layout/program-layout.ts',
      'packages/server/src/api/types.ts',
      '**/messages/*.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['packages/sdk/**/*.ts'],
    rules: forbid(UPPER, 'The SDK stands below server, command line and chain.'),
  },
  {
    files: ['packages/localnet/**/*.ts'],
    rules: forbid(['@groundtruth/*'], 'The embedded chain knows nothing of the product.'),
  },
  {
    files: ['packages/server/**/*.ts', 'packages/cli/**/*.ts', 'app/**/*.ts', 'app/**/*.tsx'],
    rules: forbid(ANCHOR, 'Anchor stands behind the SDK alone.'),
  },
  {
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', 'max-lines': 'off' },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    languageOptions: {
      globals: {
        window: 'readonly',
        document: 'readonly',
        navigator: 'readonly',
        localStorage: 'readonly',
        sessionStorage: 'readonly',
        location: 'readonly',
        history: 'readonly',
        matchMedia: 'readonly',
        File: 'readonly',
        Blob: 'readonly',
        FileList: 'readonly',
        FormData: 'readonly',
        HTMLElement: 'readonly',
        HTMLInputElement: 'readonly',
        Element: 'readonly',
        Event: 'readonly',
        CustomEvent: 'readonly',
        KeyboardEvent: 'readonly',
        DragEvent: 'readonly',
        IntersectionObserver: 'readonly',
        ResizeObserver: 'readonly',
      },
    },
  },
)
