import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { languages } from './languages';

const folder = join(import.meta.dirname, '../messages');
const parts = readdirSync(join(folder, 'nb'));

function read(language: string, part: string): Record<string, string> {
  return JSON.parse(readFileSync(join(folder, language, part), 'utf8'));
}

/** gaps lists what a message wants filled in, with its kind, so that a translation cannot drop or rename one. */
function gaps(elements: MessageFormatElement[]): string[] {
  return elements
    .flatMap((e): string[] => {
      if (e.type === TYPE.literal || e.type === TYPE.pound) return [];
      const inner = e.type === TYPE.tag ? gaps(e.children) : [];
      const ways =
        e.type === TYPE.select || e.type === TYPE.plural ? Object.values(e.options).flatMap((o) => gaps(o.value)) : [];
      return [`${TYPE[e.type]} ${e.value}`, ...inner, ...ways];
    })
    .filter((gap, i, all) => all.indexOf(gap) === i)
    .sort();
}

describe.each(parts)('%s', (part) => {
  const original = read('nb', part);
  test.each(languages)('%s has every message of bokmål, in its order, and no other', (language) => {
    expect(Object.keys(read(language, part))).toEqual(Object.keys(original));
  });
  test.each(languages)('%s leaves no message empty and fills the same gaps', (language) => {
    const translated = read(language, part);
    for (const [id, text] of Object.entries(translated)) {
      expect(text.trim(), id).not.toBe('');
      expect(gaps(parse(text)), `${id} in ${language}`).toEqual(gaps(parse(original[id] ?? '')));
    }
  });
});

test('every language has the same files', () => {
  for (const language of languages) expect(readdirSync(join(folder, language))).toEqual(parts);
});

test('no two parts say the same id', () => {
  const ids = parts.flatMap((part) => Object.keys(read('nb', part)));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('nobody says please in officialese, and no title ends with a full stop', () => {
  for (const part of parts) {
    for (const [id, text] of Object.entries(read('nb', part))) {
      expect(/vennligst/i.test(text), id).toBe(false);
      if (id.endsWith('.title')) expect(text.endsWith('.'), id).toBe(false);
    }
  }
});

const sources = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|schema\.d\.ts$/.test(path))
  .map((path) => readFileSync(join(import.meta.dirname, '..', path), 'utf8'))
  .join('\n');

/** found lists what the group of a pattern caught in the source. */
function found(pattern: RegExp): string[] {
  return [...sources.matchAll(pattern)].map(([, group = '']) => group);
}

/** The ways in which source mentions an id: in full, with gaps in it, or by what is put after another id. */
const literal = new Set(found(/['"`]([\w.-]+)['"`]/g));
const templates = found(/`([\w-]+\.(?:[\w.-]|\$\{[^{}`]*\})*)`/g).filter((template) => template.includes('${'));
const withGaps = [...new Set(templates)].map((template) => {
  const said = template.split(/\$\{[^}]*\}/).map((text) => text.replaceAll('.', '\\.'));
  return new RegExp(`^${said.join('([\\w.-]+?)')}$`);
});
const after = [...new Set(found(/`\$\{[^}]*\}(\.[\w.-]+)`/g))];

function mentions(id: string): boolean {
  if (literal.has(id) || withGaps.some((pattern) => fills(pattern.exec(id)))) return true;
  return after.some((suffix) => id.endsWith(suffix) && mentions(id.slice(0, -suffix.length)));
}

/** A gap is filled by one word, or by a longer one that the source has. */
function fills(match: RegExpExecArray | null): boolean {
  return match?.slice(1).every((gap) => !gap.includes('.') || literal.has(gap)) ?? false;
}

test.each(parts)('%s has no message that no source mentions', (part) => {
  expect(Object.keys(read('nb', part)).filter((id) => !mentions(id))).toEqual([]);
});
