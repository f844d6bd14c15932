import { tidyLine } from './dom';
import { attributeOf } from './nodes';

/** Pickers of something else: how many, where to, in which order, why reported. */
const OTHER_PICKER =
  /(?:^|[^a-z])(?:qty|quantity|quantit[éày]|menge|anzahl|cantidad|quantidade|aantal|ilość|adet|количество|数量|수량|country|region|state|province|zip|currency|language|locale|sort|order-?by|filter|category|department|rating|report|reason|gift|warranty|protection|subscription|frequency|selling_plan|payment|shipping|delivery|month|year|day|search|nav|accessib\w*|contrast|font|theme|feedback|stars?|wish\w*|profile|consent)(?![a-z])/i;
/** What stands in a picker before anything is chosen. */
const PLACEHOLDER =
  /^[\s\-–—.*·:]*(?:$|(?:please |bitte |veuillez |por favor |lütfen |пожалуйста )?(?:select|choose|pick|wähl|auswähl|auswahl|ausw\.|choisi|sélect|select|elij|elig|escoj|selecc|escolh|selecion|scegli|selezion|kies|selecteer|wybierz|välj|vælg|velg|valitse|seç|выбер|выбрать|оберіть|виберіть|选择|請選|请选|選択|お選び|선택|اختر|إختر|اختار|בחר|เลือก|chọn|pilih|vyber|zvol|válass|alege|επιλ))/i;
/** Words a choice carries beside its own: prices and what the shop has of it. */
const PRICE =
  /\s*(?:[[(]?\s*[+-]?\s*(?:(?:US|CA|AU|NZ|HK|S|R|MX)?\s?[$€£¥₹₽₩₺]|USD|EUR|GBP|Rs\.?|kr\.?|zł|CHF)\s?\d[\d.,\s]*(?:\s*[-–]\s*[$€£¥₹₽₩₺]?\s?\d[\d.,]*)?\s*[\])]?|[[(]?\s*[+-]?\s*\d[\d.,]*\s?(?:€|£|¥|₹|₽|₩|₺|kr\b|zł|USD|EUR|GBP|CHF|руб\.?|TL\b)\s*[\])]?)\s*$/;

/** No choice and no name is as long. The expressions here take long over long words. */
const MAX_LENGTH = 400;

/** True for the words of a picker in which nothing is chosen. */
export function isPlaceholder(label: string): boolean {
  return PLACEHOLDER.test(label);
}

/** A choice's own words, without a price behind them. */
export function choiceLabel(words: string): string {
  const label = tidyLine(words).slice(0, MAX_LENGTH);
  const bare = label.replace(PRICE, '').replace(/[\s\-–—|/,:]+$/, '');
  return bare === '' ? label : bare;
}

/** "Size: 0.5 mm" or "Select Size *" → "Size". */
export function dimensionLabel(words: string): string {
  const line = tidyLine(words)
    .slice(0, MAX_LENGTH)
    .replace(/[:：].*$/s, '')
    .replace(/[\s*]+$/, '');
  return line.length <= 40 ? line : '';
}

/** True for a picker of something that is no part of the product. */
export function isOtherPicker(control: Element, dimension: string): boolean {
  const names = `${attributeOf(control, 'name')} ${attributeOf(control, 'id')} ${attributeOf(control, 'class')}`;
  return OTHER_PICKER.test(names) || OTHER_PICKER.test(dimension);
}

/** Bare counting 1, 2, 3, … is a picker of how many. */
export function isCounting(labels: readonly string[]): boolean {
  return labels.length > 1 && labels.every((label, i) => /^\d+\+?$/.test(label) && Number.parseInt(label, 10) <= i + 2);
}
