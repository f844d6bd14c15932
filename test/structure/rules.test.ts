import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { checklistItems, protocolSteps, questions } from '../../src/core/guide';
import { ruleById, rules } from '../../src/core/rules/index';
import { sources } from '../../src/core/sources';

interface Message {
  message: string;
  placeholders?: Readonly<Record<string, { content: string }>>;
}

const texts = messages as Readonly<Record<string, Message | undefined>>;
const files = readdirSync('src/core/rules').filter((file) => file !== 'index.ts');
const ids = rules.map(({ id }) => id);

/** The article's statements that ask for something, and who answers each. Those that only claim or tell ask for nothing. */
const STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  S01: ['faq-safe'],
  S02: ['faq-safe'],
  S08: ['length-over-home-limit', 'adjustable-over-limit', 'device-rf', 'length-clinical-overlap', 'faq-professional'],
  S09: ['length-home-range', 'length-clinical-overlap', 'length-over-home-limit'],
  S09b: ['faq-professional', 'faq-results'],
  S10: ['length-below-range', 'faq-which-device'],
  S11: ['cartridge-single-use', 'faq-which-device'],
  S12: ['area-under-eye', 'faq-which-device'],
  S13: [
    'length-home-range',
    'length-below-range',
    'length-over-home-limit',
    'length-unknown',
    'length-conflict',
    'variants-mixed',
    'variants-longer-available',
    'kit-long-heads',
    'adjustable-over-limit',
    'professional-only',
  ],
  S14: [
    'material-recommended',
    'material-grade-unstated',
    'material-coated',
    'material-plastic-needles',
    'material-plastic-unclear',
    'material-not-recommended',
    'material-unknown',
  ],
  S15: ['alcohol-incompatible', 'cleaning-other-method', 'cleaning-unstated'],
  S16: ['faq-grip'],
  S17: ['redness-normal', 'redness-over-72h', 'faq-side-effects'],
  S18: [
    'claim-no-disinfection',
    'alcohol-incompatible',
    'soak-alcohol-strength',
    'protocol-2-disinfect',
    'protocol-6-clean-store',
  ],
  S20: ['length-over-home-limit', 'kit-long-heads', 'protocol-4-passes'],
  S21: ['profile-pih-prone', 'aftercare-sun-48h'],
  S22: ['cartridge-single-use', 'cartridge-used', 'disposable-reuse-claim', 'roller-worn'],
  S24: ['profile-active-acne-rosacea', 'protocol-1-cleanse'],
  S25: ['claim-no-disinfection'],
  S26: ['profile-keloid-history', 'protocol-4-passes'],
  S28: ['length-over-home-limit', 'length-home-range'],
  S29: ['protocol-1-cleanse'],
  S30: ['protocol-2-disinfect', 'soak-too-short', 'soak-alcohol-strength'],
  S31: ['protocol-3-areas', 'area-eyelid-lip', 'area-under-eye'],
  S32: ['protocol-4-passes'],
  S33: ['protocol-5-serum', 'bundle-actives', 'bundle-serum-unknown', 'aftercare-actives-48h'],
  S33b: ['protocol-6-clean-store'],
  S34: ['protocol-7-frequency', 'schedule-too-soon', 'schedule-early-window', 'schedule-ready', 'claim-too-frequent'],
  S34b: ['claim-too-frequent'],
  S35: ['profile-active-acne-rosacea', 'profile-skin-infection-wound'],
  S36: ['profile-keloid-history'],
  S37: ['profile-sunburn'],
  S38: ['profile-isotretinoin', 'profile-topical-retinoid'],
  S39: ['profile-pregnant-nursing'],
  S39b: ['check-sun', 'aftercare-sun-48h'],
  S40: ['check-soothing', 'bundle-serum-unknown'],
  'S40a-d': ['check-cleanse', 'check-disinfect', 'check-length', 'check-pressure'],
  S41: ['check-interval', 'claim-too-frequent', 'schedule-too-soon'],
  S42: ['check-replace', 'cartridge-single-use', 'roller-worn'],
  S43: ['check-stop', 'stop-signs'],
  S44: ['scalp-length-range', 'length-over-scalp-limit', 'faq-scalp'],
  S45: ['scalp-not-dedicated', 'scalp-length-range', 'faq-scalp'],
  S46: ['scalp-ask-dermatologist', 'faq-scalp'],
  S47: ['faq-results'],
  S48: ['faq-results', 'schedule-early-window'],
  S49: ['share-claim', 'share-separate-heads', 'faq-share'],
  S50: ['faq-safe'],
  S50b: ['faq-professional'],
  S51: ['first-time-start-low', 'schedule-early-window', 'faq-start'],
  S52: ['protocol-2-disinfect', 'profile-active-acne-rosacea'],
};

/** Sources that the rules were weighed against, and that no finding names. */
const ONLY_READ = [
  'fda-guidance-2020',
  'mhra-2022',
  'eu-cs-2022-2346',
  'nickel',
  'kalluri-2011',
  'selcuk',
  'english-2022',
  'faghihi-2021',
];

/** What the person asked for, not the article. */
const WISHES = 'U-pref';

function stemOf(id: string): string {
  return `rule_${id.replaceAll('-', '_')}`;
}

describe('the lists of rules', () => {
  it.each(files)('%s is listed once', (file) => {
    const id = file.replace(/\.ts$/, '');
    const times = ids.filter((listed) => listed === id).length;
    expect(times, `list ${id} in product-rules.ts, profile-rules.ts or schedule-rules.ts`).toBe(1);
  });

  it('hold nothing that has no file of its name', () => {
    expect(ids.filter((id) => !files.includes(`${id}.ts`))).toEqual([]);
    expect(ruleById('length-unknown')?.id).toBe('length-unknown');
    expect(ruleById('length-unheard-of')).toBeUndefined();
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const headline = texts[`${stemOf(id)}_headline`];
  const detail = texts[`${stemOf(id)}_detail`];

  it('has its texts, in whole sentences and not too long', () => {
    for (const part of ['headline', 'detail']) {
      expect(texts, 'write it in public/_locales/en/messages.json').toHaveProperty(`${stemOf(id)}_${part}`);
    }
    expect(headline?.message).toMatch(/[.?]$/);
    expect(detail?.message).toMatch(/[.?]$/);
    // A filled placeholder is shorter than its name.
    expect(headline?.message.length).toBeLessThanOrEqual(140);
    expect(detail?.message.length).toBeLessThanOrEqual(240);
    expect(`${headline?.message} ${detail?.message}`).not.toMatch(/!|\d mm|\$ mm|sterile alcohol/);
  });

  it('names each of its numbers in the order it declares, and no other', () => {
    const used = [headline, detail].flatMap((text) => Object.entries(text?.placeholders ?? {}));
    for (const [name, { content }] of used) expect(content).toBe(`$${rule.params.indexOf(name) + 1}`);
    expect(new Set(used.map(([name]) => name))).toEqual(new Set(rule.params));
    for (const text of [headline, detail]) {
      const written = [...(text?.message ?? '').matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
      expect(new Set(written)).toEqual(new Set(Object.keys(text?.placeholders ?? {})));
    }
  });

  it('rests on a source that exists and is named', () => {
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const source of rule.sources) expect(sources).toHaveProperty(source);
    expect(['article', 'beyond']).toContain(rule.origin);
    if (rule.origin === 'article') expect(rule.sources[0]).toBe('article');
    const known = rule.statements.every((statement) => statement === WISHES || statement in STATEMENTS);
    expect(known, 'each statement is one of the article').toBe(true);
    if (rule.origin === 'article') expect(rule.statements.length).toBeGreaterThan(0);
  });

  it('has a test file', () => {
    const file = join('test/core/rules', `${id}.test.ts`);
    expect(existsSync(file), `write ${file}`).toBe(true);
  });
});

describe('the article’s statements', () => {
  const guide = [...protocolSteps, ...checklistItems, ...questions];
  const answers = [...rules, ...guide];

  it.each(Object.entries(STATEMENTS))('%s is answered', (statement, answerers) => {
    const naming = answers.filter(({ statements }) => statements.includes(statement));
    expect(naming.map(({ id }) => id)).toEqual(expect.arrayContaining([...answerers]));
  });
});

describe('the bibliography', () => {
  it.each(Object.entries(sources))('%s has a short name, and an address of the web or none', (id, source) => {
    expect(texts[`source_${id.replaceAll('-', '_')}`]?.message).toBeTruthy();
    expect(source.title).not.toBe('');
    if (source.url !== null) expect(source.url).toMatch(/^https?:\/\/[\w.-]+\/\S+$/);
  });

  it('holds no source that nothing cites, but for those named here', () => {
    const cited = [...rules, ...protocolSteps, ...checklistItems, ...questions].flatMap((one) => one.sources);
    expect(Object.keys(sources).filter((id) => !cited.some((source) => source === id))).toEqual(ONLY_READ);
  });
});
