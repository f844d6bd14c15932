import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the tool; none of these runs needs a browser. */
function read(...options: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/read.ts', ...options], { encoding: 'utf8' });
  const lines = run.stdout.split('\n').filter(Boolean);
  return { status: run.status, answers: lines.map((line) => JSON.parse(line)), complaints: run.stderr };
}

describe('listings as text', () => {
  test('are judged one a line, in order; broken lines are named', () => {
    const path = file(
      'listings.jsonl',
      [
        JSON.stringify({ id: 'long', title: 'Derma roller 1.5 mm', text: 'Needle material: titanium', other: 1 }),
        'not JSON',
        JSON.stringify({
          id: 'picked',
          title: 'Derma roller',
          text: '',
          variants: [{ label: '0.5 mm', selected: true }, { label: '1.5 mm' }],
        }),
        JSON.stringify({ id: 'no text', title: 7 }),
        JSON.stringify({ id: 'tea', title: 'Green tea', text: '100 g' }),
      ].join('\n'),
    );
    const { status, answers, complaints } = read('--listings', path);
    expect(status).toBe(1);
    expect(answers.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['long', 'danger'],
      ['picked', expect.any(String)],
      ['tea', 'none'],
    ]);
    expect(answers[1].summary).toMatchObject({ lengths_mm: [0.5, 1.5], selected_mm: 0.5 });
    expect(answers[0].findings[0]).toMatchObject({
      rule: 'length-over-home-limit',
      severity: 'danger',
      quotes: [expect.stringContaining('1.5 mm')],
    });
    expect(complaints).toContain(`${path} line 2: is not JSON`);
    expect(complaints).toContain(`${path} line 4: is no listing`);
  }, 30_000);

  test('are judged with the preferences given', () => {
    const path = file('one.jsonl', JSON.stringify({ id: 1, title: 'Derma roller 0.5 mm titanium', text: '' }));
    const rules = (...options: string[]) =>
      read('--listings', path, ...options).answers[0].findings.map(({ rule }: { rule: string }) => rule);
    const preferences = file('preferences.json', '{"preferredMm":0.25}');
    expect(rules('--preferences', preferences).join()).toContain('preference-');
    expect(rules().join()).not.toContain('preference-');
  }, 30_000);
});

describe('bad input is named in one line and ends with 1', () => {
  test.each([
    ['nothing to do', [], 'nothing to read'],
    ['an unknown option', ['--bogus'], '--bogus'],
    ['a missing list', ['--listings', '/no/such.jsonl'], '/no/such.jsonl: no such file'],
    ['a missing index', ['--index', '/no/such.jsonl'], '/no/such.jsonl: no such file'],
    ['missing preferences', ['--preferences', '/no/such.json', 'x.html'], '/no/such.json: no such file'],
  ])(
    '%s',
    (_, options, complaint) => {
      const { status, answers, complaints } = read(...options);
      expect(status).toBe(1);
      expect(answers).toEqual([]);
      expect(complaints).toContain(complaint);
      expect(complaints).not.toContain('    at ');
    },
    30_000,
  );

  test('an empty list', () => {
    const path = file('empty.jsonl', '\n');
    expect(read('--listings', path)).toMatchObject({ status: 1, answers: [], complaints: `${path}: is empty\n` });
  }, 30_000);
});
