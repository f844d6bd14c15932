import { describe, expect, test } from 'vitest';
import { pseudoMessages, readMessages } from './messages';

const english = readMessages();
const pseudo = pseudoMessages(english);

/** The text without its placeholders. */
function wordsOf(message = ''): string {
  return message.replace(/\$\w+\$/g, '');
}

describe('the language for tests', () => {
  test('has no English letter left, but for placeholders', () => {
    const { extension_name: name, locale, dir, ...texts } = pseudo;
    expect([name, locale, dir]).toEqual([english.extension_name, english.locale, english.dir]);
    expect(Object.keys(texts).filter((key) => /[a-z]/i.test(wordsOf(texts[key]?.message)))).toEqual([]);
  });

  test('keeps every placeholder', () => {
    expect(pseudo.rule_length_conflict_detail).toMatchObject({
      message: expect.stringMatching(/^\[.* \$SHORTEST\$ .* \$LONGEST\$\u00a0.*\]$/),
      placeholders: english.rule_length_conflict_detail?.placeholders,
    });
  });

  test('is 40 % longer than English', () => {
    const lengthOf = (messages: typeof english) =>
      Object.values(messages).reduce((sum, { message }) => sum + wordsOf(message).length, 0);
    expect(lengthOf(pseudo) / lengthOf(english)).toBeGreaterThan(1.4);
  });
});
