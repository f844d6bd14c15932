import { type FieldName, fields, type Preferences } from '../preferences/fields';
import { VERSION_KEY } from '../preferences/migrations';
import { namedShopOf } from '../rights/named-shops';
import { newestFirst, sessionText } from '../ui/session-text';
import { millimetres, momentText, number, ruleKey, text } from '../ui/text';

type Wordings = { [Name in FieldName]: (value: Preferences[Name]) => string };

/** How a person reads each stored thing. What is kept by hash has no more to tell than how many there are. */
const wordings: Wordings = {
  preferredMm: (mm) => (mm === null ? text('ui_none') : millimetres(mm)),
  area: (area) => text(`options_area_${area ?? 'open'}`),
  firstTime: yesOrNo,
  conditions: (ids) => lines(ids.map((id) => text(`condition_${ruleKey(id)}`))),
  loudness: (loudness) => text(`options_loudness_${ruleKey(loudness)}`),
  on: yesOrNo,
  pausedHosts: (hosts) => lines(hosts.map((host) => namedShopOf(host)?.name ?? host)),
  sessions: (log) => lines(newestFirst(log).map(sessionText)),
  soakEndsAt: (moment) => (moment === null ? text('ui_none') : momentText(moment)),
  ticks: (ids) => lines(ids.map((id) => text(ruleKey(id)))),
  dismissals: (dismissals) => number(Object.keys(dismissals).length),
  corrections: (corrections) => number(Object.keys(corrections).length),
  salt: (salt) => salt,
};

/** A stored thing in words; what is of no version we know, or broken, as it lies there. */
export function storedWords(name: string, value: unknown): string {
  if (name === VERSION_KEY && typeof value === 'number') return number(value);
  return isField(name) ? fieldWords(name, value) : plain(value);
}

function fieldWords<Name extends FieldName>(name: Name, value: unknown): string {
  const parsed = fields[name].schema.safeParse(value);
  return parsed.success ? wordings[name](parsed.data as Preferences[Name]) : plain(value);
}

function isField(name: string): name is FieldName {
  return Object.hasOwn(fields, name);
}

/** One a line, each once. */
function lines(words: readonly string[]): string {
  return words.length === 0 ? text('ui_none') : [...new Set(words)].join('\n');
}

function yesOrNo(is: boolean): string {
  return text(is ? 'options_yes' : 'options_no');
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
