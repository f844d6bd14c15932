/** What shop pages are made of, in the parts that grow: each with a number, so that no two are the same. */
const BLOCKS: readonly ((i: number) => string)[] = [
  (i) => `<p>Part ${i} is made with care, checked by hand and packed in paper. It keeps for years on any shelf.</p>`,
  (i) => `<table><tr><th>Colour ${i}</th><td>Grey</td></tr><tr><th>Weight</th><td>${i} g</td></tr></table>`,
  (i) => `<ul><li>Comes with a cloth for part ${i}</li><li>Easy to put together</li></ul>`,
  (i) =>
    `<div class="card"><a href="/dp/B${i}"><img alt=""><span>Desk lamp ${i}</span></a><span class="price">$${i}.00</span></div>`,
  (i) =>
    `<div class="row"><div class="cell"><span>Shelf ${i}</span></div><div class="cell"><b>In stock</b></div></div>`,
  (i) => `<script type="application/json">{"id":${i},"name":"Desk lamp ${i}","offers":[{"price":${i}}]}</script>`,
];

/** A product page of so many characters, under this title. Nothing of it is shown: laying it out would take longest. */
export function syntheticPage(title: string, size: number): string {
  const parts = [
    `<!doctype html><html lang="en"><title>${title}</title><style>main { display: none }</style><body><main><h1>${title}</h1><p class="price">$19.00</p>`,
    '<table><tr><th>Brand</th><td>Fernley</td></tr><tr><th>Material</th><td>Titanium</td></tr></table>',
  ];
  let length = parts.join('').length;
  for (let i = 0; length < size; i++) {
    const block = BLOCKS[i % BLOCKS.length]?.(i) ?? '';
    parts.push(block);
    length += block.length;
  }
  return parts.join('');
}
