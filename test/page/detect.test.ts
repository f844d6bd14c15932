import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect, nameSource } from '../../src/page/detect';
import { STRONG } from '../../src/page/gate';
import { pageOf } from './page-of';

const URL = 'https://shop.example/p/123';

function titled(title: string, rest = ''): Document {
  return pageOf(`<html><head><title>${title} | Shop</title></head><body><h1>${title}</h1>${rest}</body></html>`);
}

describe('opens for names of needling devices', () => {
  test.each([
    // en
    'Derma Roller 0.5mm Titanium',
    'Dermaroller',
    'Microneedling Pen with 12 cartridges',
    'Micro-needle stamp for hair growth',
    'Dr. Pen Ultima M8',
    'Dr Pen A6 wireless',
    'Beard roller kit',
    'Beard growth kit with roller and oil',
    'Hydra Stamp 24K gold',
    'Hydra Pen H2',
    'Meso roller 192',
    'ZGTS 540',
    'Titanium roller for face',
    'Face roller 0.3 mm',
    'Nano needling cartridge set',
    // de
    'Mikronadel Roller Gesicht',
    'Bartroller Set',
    'Nadelroller 1,0 mm',
    'Derma-Stempel für die Kopfhaut',
    // fr
    'Rouleau barbe titane',
    'Rouleau à micro-aiguilles',
    'Stylo à micro aiguilles',
    // es
    'Rodillo para barba',
    'Rodillo de microagujas 0,5 mm',
    // it
    'Rullo per barba con aghi',
    'Roller viso microaghi',
    // pt
    'Rolo de microagulhas',
    'Caneta de microagulhamento',
    // nl
    'Naaldroller gezicht',
    'Baardroller',
    // pl
    'Mezoroller 540 igieł',
    'Roller do brody',
    // sv
    'Mikronålar roller',
    // tr
    'Mikro iğneli cilt rulosu',
    'Sakal roller',
    // ar
    'رولر اللحية 0.5 مم',
    // ru
    'Мезороллер для лица',
    'Дермароллер 0,5 мм',
    'Роллер с микроиглами',
    // ar
    'ديرما رولر 540 إبرة',
    'جهاز ميكرونيدل',
    'درمارولر',
    // ja
    'ダーマローラー 0.5mm',
    'マイクロニードル スタンプ',
    // ko
    '더마롤러 0.25mm',
    '마이크로니들 펜',
    // zh
    '微针滚轮 0.5mm',
    '滾針 美容儀',
  ])('%s', (title) => expect(detect(titled(title), URL)).toBe(true));
});

describe('opens for', () => {
  test('a name in the address alone', () => {
    expect(detect(titled('Item 17'), 'https://shop.example/products/derma-roller-0-5mm')).toBe(true);
  });
  test('a name in Open Graph alone', () => {
    expect(detect(titled('Item', '<meta property="og:title" content="Derma stamp">'), URL)).toBe(true);
  });
  test("a name in the page's data alone", () => {
    expect(
      detect(titled('Item', '<script type="application/ld+json">{"name":"Microneedling pen"}</script>'), URL),
    ).toBe(true);
  });
  test.each([
    ['a needle row', '<table><tr><th>Needle length</th><td>0.5 mm</td></tr></table>'],
    ['a needle row in German', '<dl><dt>Nadellänge</dt><dd>0,5 mm</dd></dl>'],
    ['a needle row in French', '<ul><li>Longueur des aiguilles : 0,5 mm</li></ul>'],
    ['a needle row in Russian', '<dl><dt>Длина игл</dt><dd>0,5 мм</dd></dl>'],
    ['a type that is a device', '<table><tr><td>Type</td><td>Derma roller</td></tr></table>'],
    ['a description that names needles', '<meta name="description" content="Needle length 0.25 mm">'],
  ])('a weak name with %s', (_, html) => expect(detect(titled('Detachable manual roller', html), URL)).toBe(true));
});

describe('stays shut for other goods', () => {
  test.each([
    'Jade roller and gua sha',
    'Paint roller 100 mm, 5 pieces',
    'Foam roller 30 cm',
    'Lint roller',
    'Roller skates size 39',
    'Rollerball pen 0.7 mm, blue',
    'Gel pen set',
    'Knitting needles 4 mm bamboo',
    'Sewing needles, 30 pieces',
    'Rubber stamp set',
    'Printer ink cartridge',
    'Microwave oven',
    'Micro SD card 128 GB',
    'Microfibre cloths',
    'Insulin pen needles',
    'Samsung Galaxy M8',
    'Rolling suitcase with wheels',
    'Hair rollers, self-grip',
    'Kugelschreiber',
    'Rouleau de peinture',
    'Rodillo de pintura',
    'Stainless steel water bottle',
  ])('%s', (title) =>
    expect(detect(titled(title, '<table><tr><th>Size</th><td>5 mm</td></tr></table>'), URL)).toBe(false),
  );
  test('even where other products on the page are devices', () => {
    const others = '<ul><li><a href="/x">Derma roller 2.0 mm</a></li></ul>';
    expect(detect(titled('Jade roller', others), URL)).toBe(false);
  });
  test('a page without anything', () => expect(detect(pageOf(''), 'about:blank')).toBe(false));
});

describe('every name of a device holds a stem of its language, or the gate would not see it', () => {
  // Made from the names themselves. Edges of words cannot be made, and only make names fewer.
  const bare = (words: string) => words.replaceAll('\\b', '');
  test.each(STRONG.map(({ stems, names }) => [bare(names), bare(stems).split(' ')] as const))('%s', (names, stems) => {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(nameSource(names))), (text) =>
        stems.some((stem) => text.includes(stem)),
      ),
      { numRuns: 500 },
    );
  });
});

test('looks through names that shadow the document', () => {
  const page = titled(
    'Derma roller',
    '<img name="querySelectorAll"><form name="title"><input name="textContent"></form>',
  );
  expect(detect(page, URL)).toBe(true);
});
