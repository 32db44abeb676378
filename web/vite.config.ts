import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Packages whose modules do nothing but export: without the list one Button pulls in the whole design system. */
const pure = [
  '@digdir/designsystemet-react',
  '@floating-ui',
  '@radix-ui',
  '@tanstack/react-virtual',
  '@navikt/aksel-icons',
  // Its index, which every component asks for, brings all elements; src/elements.ts names those we use.
  '@digdir/designsystemet-web/dist/esm/index.js',
];

/** What every page needs comes in one file: a dozen small ones would cost more in headers than in code. */
const base = /\/node_modules\/@tanstack\/react-router\/|\/src\/(api|text|shell)\//;

/** Where `npm run dev` finds the API. */
const api = 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'base', test: base }] } },
      treeshake: { moduleSideEffects: (id) => !pure.some((name) => `${id}/`.includes(`/node_modules/${name}/`)) },
    },
  },
  server: { proxy: { '/v1': api, '/health': api } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
  },
});
