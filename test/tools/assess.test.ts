import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeCase } from './worked-case';

const folder = mkdtempSync(join(tmpdir(), 'needlewise-assess-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/assess.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const defaults = { facts: { topic: 'microneedling', device: 'roller', lengthMode: 'single', cleaning: 'alcohol-ok' } };
const steel = [{ kind: 'surgical-steel', part: 'needles' }];

describe('a worked case', () => {
  it.each<[what: string, one: Record<string, unknown>, overall: string, findings: string]>([
    ['fine', { facts: { lengthsMm: [0.25], materials: steel } }, 'ok', 'length-home-range:ok material-recommended:ok'],
    ['no product', { facts: null, log: { daysSinceLast: 13 } }, 'warning', 'schedule-too-soon:warning'],
    ['nothing at all', { facts: null, prefs: {}, log: null }, 'none', ''],
    [
      'nothing but that the interval has passed',
      { facts: null, log: { daysSinceLast: 28 } },
      'info',
      'schedule-ready:ok',
    ],
    ['another trade', { facts: { topic: 'other' }, prefs: { conditions: ['sunburn'] } }, 'none', ''],
    [
      'a new person, on the schedule',
      { facts: null, prefs: { firstTime: true }, log: { daysSinceLast: 14 } },
      'caution',
      'schedule-early-window:caution',
    ],
    [
      'a condition outweighs a fine product',
      { facts: { lengthsMm: [0.25], materials: steel }, prefs: { conditions: ['sunburn'] } },
      'danger',
      'profile-sunburn:danger length-home-range:ok material-recommended:ok',
    ],
    [
      'all that is left out or unknown',
      {
        facts: {
          device: 'laser',
          lengthsMm: [0.25, 'long', null],
          lengthMode: 'wild',
          selectedMm: 'big',
          materials: [...steel, { kind: 'wood', part: 'needles' }, 'steel', null],
          cleaning: 'sandblasting',
          intervalDays: 'often',
          areas: ['elbow'],
          claims: ['waterproof', 7],
          bundle: 'towel',
        },
        prefs: { preferredMm: 'short', area: 'elbow', firstTime: 'yes', conditions: ['tired'] },
        log: { daysSinceLast: 'long', symptoms: ['yawning'], rollerWorn: 'maybe' },
      },
      'ok',
      'length-home-range:ok material-recommended:ok',
    ],
  ])('%s', (_what, one, overall, findings) => {
    const answer = judgeCase('case', one, defaults);
    expect(answer.overall).toBe(overall);
    expect(answer.findings.map(({ id, severity }) => `${id}:${severity}`).join(' ')).toBe(findings);
  });
});

describe('the assess tool', () => {
  it('prints a line a case, in order', () => {
    const cases = [
      { id: 'a', facts: { lengthsMm: [1.5], materials: steel } },
      { id: 'b', facts: null },
    ];
    const { status, stdout, stderr } = run(fileOf('good.json', JSON.stringify({ defaults, cases })));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: 'a',
        overall: 'danger',
        findings: [
          { id: 'length-over-home-limit', severity: 'danger' },
          { id: 'material-recommended', severity: 'ok' },
        ],
      },
      { id: 'b', overall: 'none', findings: [] },
    ]);
  });

  it.each([
    ['no file named', [], /usage/],
    ['a file that is not there', [join(folder, 'missing.json')], /missing\.json: cannot be read/],
    ['no JSON', [fileOf('bad.json', '{"cases": [\n}')], /bad\.json: not JSON/],
    ['an empty file', [fileOf('empty.json', '')], /empty\.json: not JSON/],
    ['no cases', [fileOf('none.json', '[]')], /none\.json: no list "cases"/],
    [
      'a case without a name',
      [fileOf('nameless.json', '{"cases":[{"id":"a"},{}]}')],
      /nameless\.json: cases\[1\] has no "id"/,
    ],
  ])(
    'says in one line what is wrong: %s',
    (_what, args, reason) => {
      const { status, stdout, stderr } = run(...args);
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr.trim()).toMatch(reason);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
    20_000,
  );
});
