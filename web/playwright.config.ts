import { defineConfig } from '@playwright/test';
import { address, binary, demoDir, demoNow } from './tests/setting';

/** Debian's Chromium, started as a machine without a display and without a way out needs it. */
const chromium = {
  executablePath: process.env.PUSTEROM_CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: address,
    launchOptions: chromium,
    locale: 'nb-NO',
    timezoneId: 'Pacific/Auckland',
    trace: 'off',
    actionTimeout: 10_000,
  },
  projects: [
    { name: 'checks', testMatch: /tests\/[a-z-]+\.spec\.ts$/ },
    { name: 'every-language', testMatch: /tests\/soak\/[a-z-]+\.spec\.ts$/ },
    { name: 'pictures', testMatch: /tests\/pictures\/[a-z-]+\.spec\.ts$/ },
  ],
  // The real binary over a database of its own: the demo on a Friday morning, so that days are the same in every run.
  webServer: {
    command: `${binary} demo --address ${new URL(address).host} --dir ${demoDir} --now ${demoNow}`,
    url: `${address}/health/ready`,
    timeout: 60_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
