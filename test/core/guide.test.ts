import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { checklistItems, protocolSteps, questions } from '../../src/core/guide';
import { HOME_MAX_MM, HOME_MIN_MM, SCALP_MAX_MM, START_MM } from '../../src/core/length';
import {
  AFTERCARE_HOURS,
  MIN_DAYS,
  PREFERRED_DAYS,
  REDNESS_HOURS,
  SOAK_PERCENT,
  SOAK_SECONDS,
} from '../../src/core/schedule';

const texts = messages as Readonly<Record<string, { message: string } | undefined>>;

function textOf(key: string): string {
  return texts[key]?.message.replaceAll('\u00a0', ' ') ?? '';
}

function keyOf(id: string): string {
  return id.replaceAll('-', '_');
}

describe('the guide', () => {
  it('has the article’s seven steps, nine items and its questions', () => {
    expect([protocolSteps.length, checklistItems.length, questions.length]).toEqual([7, 9, 9]);
  });

  it('lists each of them once', () => {
    const ids = [...protocolSteps, ...checklistItems, ...questions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ...protocolSteps.flatMap(({ id }) => [`${keyOf(id)}_headline`, `${keyOf(id)}_detail`]),
    ...checklistItems.map(({ id }) => keyOf(id)),
    ...questions.flatMap(({ id }) => [`${keyOf(id)}_question`, `${keyOf(id)}_answer`]),
  ])('%s is worded, in whole sentences and not too long', (key) => {
    expect(textOf(key)).toMatch(/[.?]$/);
    expect(textOf(key).length).toBeLessThanOrEqual(240);
  });

  it('says the numbers that are judged by', () => {
    const range = `${HOME_MIN_MM}–${HOME_MAX_MM} mm`;
    const weeks = `${MIN_DAYS / 7}–${PREFERRED_DAYS / 7} weeks`;
    expect(textOf('check_length')).toContain(range);
    expect(textOf('check_length_scalp')).toContain(`${SCALP_MAX_MM} mm`);
    expect(textOf('faq_scalp_answer')).toContain(`${HOME_MAX_MM}–${SCALP_MAX_MM} mm`);
    expect(textOf('faq_start_answer')).toContain(`${START_MM} mm`);
    expect(textOf('faq_professional_answer')).toContain(`over ${HOME_MAX_MM} mm`);
    expect(textOf('check_disinfect')).toContain(`${SOAK_PERCENT}%`);
    expect(textOf('protocol_2_disinfect_detail')).toContain(`${SOAK_PERCENT}% isopropyl alcohol`);
    expect(textOf('protocol_2_disinfect_detail')).toContain(`${SOAK_SECONDS / 60} minutes`);
    expect(textOf('protocol_6_clean_store_detail')).toContain(`${SOAK_SECONDS / 60} minutes`);
    expect(textOf('check_sun')).toContain(`${AFTERCARE_HOURS} hours`);
    expect(textOf('protocol_5_serum_detail')).toContain(`${AFTERCARE_HOURS} hours`);
    expect(textOf('faq_side_effects_answer')).toContain(`${REDNESS_HOURS} hours`);
    expect(textOf('check_interval')).toContain(weeks);
    expect(textOf('protocol_7_frequency_detail')).toContain(weeks);
  });
});
