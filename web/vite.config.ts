import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Packages whose modules do nothing but export: without the list one Button pulls in the whole design system. */
const pure = [
  '@digdir/designsystemet-react',
  '@floating-ui',
  '@radix-ui',
  '@tanstack/react-virtual',
  '@navikt/aksel-icons',
];

/** Where `npm run dev` finds the API. */
const api = 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !pure.some((name) => id.includes(`/node_modules/${name}/`)) },
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
