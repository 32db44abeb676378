// Writes src/api/schema.d.ts from docs/openapi.json. With --check it only says whether the file is stale.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const source = new URL('../../docs/openapi.json', import.meta.url);
const target = new URL('../src/api/schema.d.ts', import.meta.url);
const written = `// Generated from docs/openapi.json by npm run types. Do not edit.\n\n${astToString(await openapiTS(source))}`;

if (process.argv.includes('--check')) {
  const committed = await readFile(target, 'utf8');
  if (committed !== written) {
    console.error('src/api/schema.d.ts is stale: run npm run types in web/.');
    process.exit(1);
  }
} else {
  await writeFile(target, written);
}
