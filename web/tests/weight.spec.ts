import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, settled, test, visitor } from './browser';

const KiB = 1024;
const assets = join(import.meta.dirname, '../dist/assets');

test('the first page is at most 250 KiB as transferred, its script at most 170 KiB gzip, its styles 30', async ({
  browser,
}) => {
  const page = await visitor((o) => browser.newContext(o), null);
  const loads: { name: string; type: string; bytes: number }[] = [];
  page.on('requestfinished', async (request) => {
    const sizes = await request.sizes();
    loads.push({
      name: request.url(),
      type: request.resourceType(),
      bytes: sizes.responseBodySize + sizes.responseHeadersSize,
    });
  });
  await page.goto('/');
  await settled(page);
  await page.waitForLoadState('networkidle');
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
  const gzipped = (type: string) =>
    sum(
      loads
        .filter((l) => l.type === type)
        .map((l) => gzipSync(readFileSync(join(assets, l.name.split('/').at(-1) ?? ''))).length),
    );
  expect(loads.filter((l) => l.type === 'font').length, 'fonts').toBe(1);
  expect(sum(loads.map((l) => l.bytes)), JSON.stringify(loads)).toBeLessThanOrEqual(250 * KiB);
  expect(gzipped('script')).toBeLessThanOrEqual(170 * KiB);
  expect(gzipped('stylesheet')).toBeLessThanOrEqual(30 * KiB);
});

test('no chunk that comes later is over 25 KiB gzip', async ({ browser }) => {
  const page = await visitor((o) => browser.newContext(o), null);
  const first = new Set<string>();
  page.on('request', (request) => first.add(request.url().split('/').at(-1) ?? ''));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const heavy = readdirSync(assets)
    .filter((name) => name.endsWith('.js') && !first.has(name))
    .map((name) => ({ name, gzip: statSync(join(assets, `${name}.gz`)).size }))
    .filter(({ gzip }) => gzip > 25 * KiB);
  expect(heavy).toEqual([]);
});

test('nothing jumps while the first page comes', async ({ browser }) => {
  const page = await visitor((o) => browser.newContext(o), null, { width: 390 });
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.total += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/');
  await settled(page);
  await page.waitForLoadState('networkidle');
  const total = await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total);
  expect(total).toBeLessThan(0.05);
});
