import { hasWords, textOf, tidyLine } from './dom';
import {
  attributeOf,
  childrenOf,
  closest,
  contains,
  findAll,
  findFirst,
  matches,
  nameOf,
  nextOf,
  parentOf,
} from './nodes';

/** Parts of a page by what they are called in class or id: other products, other people's words, the site's own frame. */
const CALLED =
  /(?:^|[^a-z])(?:related|recommend\w*|recos?|similar|also(?:bought|viewed|like)?|alternatives?|crosssells?|cross-sells?|upsells?|up-sells?|carousel|recently|sponsor\w*|advert\w*|compar(?:e|ison)|reviews?|ratings?|testimonials?|comments?|questions?|q-?a|faqs?|newsletter|cookies?|breadcrumbs?|menu|mega-?menu|nav(?:bar|igation)?|footer|minicart|mini-cart|cart-drawer|modal|popup|popover|overlay|tooltip|instagram|trending|bestsellers?|best-sellers?|blog|frequently|fbt|toplist|shipping|delivery|returns?|warranty)(?![a-z])/;
/** Elements that frame a site or lead elsewhere. */
const FRAME = new Set(['nav', 'footer', 'aside']);
const ROLE = /^(?:navigation|contentinfo|complementary|search|banner|alert|status)$/;

/** Headings of parts that are about other products or are other people's words. Whole headings, many languages. */
const HEADING = new RegExp(
  [
    // en
    'related|similar|you may|you might|also (?:bought|like|viewed)|(?:customers|people|shoppers) (?:who|also)|frequently bought|buy it with|use it with|recommended|more (?:from|like)|recently viewed|sponsored|compare|reviews?\\b|customer (?:reviews|questions)|what (?:customers|people) |feedback|questions|faq|q ?& ?a|best ?sellers?|trending|other products|shop (?:the|more)|complete (?:the|your)|pairs? well|latest (?:posts|news)|from (?:the|our) blog|featured products',
    // de fr es it pt nl sv pl
    'ähnliche|kunden|andere |wird oft|das könnte|passend|zuletzt|bewertung|rezension|fragen|vergleich|gesponsert|empfehl|weitere produkte|zubehör',
    'produits (?:similaires|associés|apparentés|sponsorisés)|vous aimerez|les clients|autres produits|fréquemment|avis|commentaires|questions|comparer|récemment|recommand',
    'productos (?:relacionados|similares|patrocinados|recomendados)|también|los clientes|quienes|opiniones|reseñas|preguntas|comparar|vistos recientemente|comprados juntos',
    'prodotti (?:correlati|simili|sponsorizzati|consigliati)|potrebbe|potrebbero|i clienti|chi ha |recensioni|domande|confronta|visti di recente|spesso comprati',
    'produtos (?:relacionados|semelhantes|similares|patrocinados)|também|clientes|quem |avaliações|perguntas|compare|vistos recentemente',
    'gerelateerde|vergelijkbare|anderen|klanten|beoordelingen|vragen|vergelijk|recent bekeken|aanbevolen',
    'relaterade|liknande|andra köpte|recensioner|omdömen|frågor|jämför|rekommenderade',
    'podobne|powiązane|polecane|inni klienci|klienci|opinie|pytania|porównaj|ostatnio',
    // tr ru uk ar ja ko zh
    'benzer|ilgili ürünler|bunu alanlar|yorumlar|değerlendirme|sorular|karşılaştır|önerilen',
    'похожие|сопутствующие|с этим товаром|вместе|отзывы|вопросы|сравн|рекоменд|вы смотрели|схожі|відгуки|питання',
    'منتجات (?:ذات|مشابهة|مماثلة)|قد يعجبك|تقييمات|مراجعات|أسئلة',
    '関連|おすすめ|この商品を|レビュー|口コミ|よくある質問|比較|最近',
    '관련|추천|함께|리뷰|후기|상품평|문의|비교|최근',
    '相关|相關|推荐|推薦|猜你喜欢|评价|評價|评论|問答|问答|对比|看了又看|最近浏览',
  ].join('|'),
  'i',
);
const MAX_HEADING = 60;
const MAX_HEADINGS = 1000;
const CARDS = 3;

/** Names judged before: a page has few, on many elements, and is read often. */
const judged = new Map<string, boolean>();
const MAX_JUDGED = 5_000;

/** Whether class and id, their camel case taken apart, are words for something else than the product. */
function isForeignName(name: string): boolean {
  const before = judged.get(name);
  if (before !== undefined) return before;
  const isForeign = CALLED.test(name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
  if (judged.size >= MAX_JUDGED) judged.clear();
  judged.set(name, isForeign);
  return isForeign;
}

/** The widest element around a heading that begins with it and does not hold the product's title. */
function sectionOf(heading: Element, root: Element, title: Element | null): Element | null {
  let section: Element | null = null;
  let element: Element | null = heading;
  while (element && element !== root) {
    const parent: Element | null = parentOf(element);
    if (!parent || parent === root || (title && contains(parent, title))) break;
    const first = childrenOf(parent).find(hasWords);
    if (first !== element) break;
    section = parent;
    element = parent;
  }
  return section;
}

/** What follows a heading among its siblings, up to the next heading of its rank or higher. */
function followersOf(heading: Element): Element[] {
  const followers: Element[] = [];
  const rank = nameOf(heading);
  for (let next = nextOf(heading); next; next = nextOf(next)) {
    if (/^h[1-6]$/.test(nameOf(next)) && nameOf(next) <= rank) break;
    followers.push(next);
  }
  return followers;
}

/** Several neighbours of one make that each link elsewhere with a picture: cards of other products. */
function isCardList(element: Element): boolean {
  const children = childrenOf(element);
  if (children.length < CARDS) return false;
  const cards = children.slice(0, CARDS + 1).filter((child) => {
    const link = nameOf(child) === 'a' ? child : findFirst(child, 'a[href]');
    return link !== null && findFirst(child, 'img, picture') !== null && textOf(child, undefined, 400).length > 12;
  });
  return cards.some((card) => cards.filter((other) => isAlike(card, other)).length >= CARDS);
}

/** Cards are set from one template: most of their classes are the same, but for a state or a number ("slide active"). */
function isAlike(card: Element, other: Element): boolean {
  if (nameOf(card) !== nameOf(other)) return false;
  const [names, others] = [card, other].map((one) => attributeOf(one, 'class').trim().split(/\s+/)) as [
    string[],
    string[],
  ];
  const shared = names.filter((name) => others.includes(name)).length;
  return shared * 2 > Math.min(names.length, others.length);
}

/**
 * Tells what on a page is about other products, other people's words or the site's frame.
 * `excludeCss` is what a shop is known to use for them; `title` is the product's own title, whose surroundings always count.
 */
export function foreignParts(root: Element, excludeCss: string, title: Element | null): (element: Element) => boolean {
  const known = new Set<Element>();
  // One by one, because names are found faster than a list of them.
  const headings = ['h2', 'h3', 'h4', 'h5'].flatMap((name) => findAll(root, name));
  for (const heading of headings.slice(0, MAX_HEADINGS)) {
    if (heading === title || closest(heading, excludeCss ? `table, ${excludeCss}` : 'table')) continue;
    const words = tidyLine(textOf(heading, undefined, 200));
    if (words.length === 0 || words.length > MAX_HEADING || !isForeignHeading(words)) continue;
    const section = sectionOf(heading, root, title);
    for (const part of section ? [section] : [heading, ...followersOf(heading)]) known.add(part);
  }
  // Asked of those that are come across, because to search the whole page for a list of selectors takes longer.
  const isExcluded = (element: Element) => excludeCss !== '' && matches(element, excludeCss);
  const decided = new Map<Element, boolean>();
  return (element) => {
    const before = decided.get(element);
    if (before !== undefined) return before;
    const foreign =
      (known.has(element) || isExcluded(element) || isCalledForeign(element) || isCardList(element)) &&
      !(title && contains(element, title));
    decided.set(element, foreign);
    return foreign;
  };
}

/** True for a heading that begins a part about other products or a part of other people's words. */
function isForeignHeading(words: string): boolean {
  const found = HEADING.exec(words);
  // "Reviews", "Customers also bought": the telling word stands near the beginning.
  return found !== null && found.index <= 20;
}

/** True for what is called, in name, role, class or id, after the site's frame, other products or other people's words. */
export function isCalledForeign(element: Element): boolean {
  if (FRAME.has(nameOf(element))) return true;
  const role = attributeOf(element, 'role');
  if (role && ROLE.test(role)) return true;
  const name = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
  return name !== ' ' && isForeignName(name);
}

/** True when the element, or one around it below the scope, is to be skipped. */
export function isSkipped(element: Element, place: { scope: Element; skip: (element: Element) => boolean }): boolean {
  for (let around: Element | null = element; around && around !== place.scope; around = parentOf(around)) {
    if (place.skip(around)) return true;
  }
  return false;
}
