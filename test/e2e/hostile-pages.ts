/** A page that does what no shop should, and what must be answered all the same. */
export interface HostilePage {
  name: string;
  /** The needle length its title states. */
  mm: string;
  /** Set into the head, before all else. */
  head?: string;
  /** Set below the title. */
  body?: string;
  /** What the badge must show: the verdict, or `?` where the page could not be read. */
  badge: '✕' | '✓' | '?';
  /** What it may show instead where the machine is fast enough to read the page. */
  inTime?: '✕' | '✓';
  /** What browsers may do differently: tried in each of them. All else in Chromium. */
  everywhere?: boolean;
}

/** Names that a page can give to a form's field, or to a form, to shadow what the form or the document has of its own. */
const OF_FORMS = [
  'children',
  'querySelectorAll',
  'querySelector',
  'parentElement',
  'getAttribute',
  'textContent',
  'matches',
];
const OF_DOCUMENTS = [
  ...['documentElement', 'body', 'head', 'title', 'URL', 'defaultView', 'createElement', 'createTreeWalker'],
  ...[
    'addEventListener',
    'querySelector',
    'querySelectorAll',
    'adoptedStyleSheets',
    'getElementsByTagName',
    'prerendering',
  ],
];

const CLOBBERS = [
  `<form>${OF_FORMS.map((name) => `<input name="${name}">`).join('')}<p>Titanium</p></form>`,
  ...OF_DOCUMENTS.map((name) => `<form name="${name}"></form><img name="${name}" alt="">`),
].join('');

function script(code: string): string {
  return `<script>${code}</script>`;
}

function data(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

const TRICKY_DATA = `<script type="application/ld+json">
  {"__proto__": {"@type": "Product", "name": "0.25 mm", "polluted": true}, "constructor": {"prototype": {"polluted": true}},
   "@graph": [{"@id": "#a", "mainEntity": {"@id": "#a"}, "@graph": [{"@id": "#a"}]}, {"@type": ["Product"], "@id": "__proto__",
   "name": ["Derma roller", {"a": 1}], "hasVariant": {"@id": "#a"}, "additionalProperty": [[[]], null, {"name": "constructor", "value": 1e308}]}]}
</script>`;

/** Just below the length from which a block of data is left unread. */
const NESTED_DATA = `<script type="application/ld+json">${'{"@graph":['.repeat(70_000)}${']}'.repeat(70_000)}</script>`;

const ROWS = ['constructor', '__proto__', 'toString', 'Needle length'].map(
  (label) => `<tr><th>${label}</th><td>1.5 mm</td></tr>`,
);

export const hostilePages: readonly HostilePage[] = [
  {
    name: '50 MB of data that says something else',
    mm: '1.5',
    body: script(`const data = document.createElement('script');
      data.type = 'application/ld+json';
      data.textContent = '{"@type":"Product","name":"Derma roller 0.25 mm ' + 'x'.repeat(50e6) + '"}';
      document.head.append(data)`),
    badge: '✕',
  },
  { name: 'data that name themselves and the prototypes', mm: '1.5', body: TRICKY_DATA, badge: '✕', everywhere: true },
  {
    name: 'data that are arrays where words belong',
    mm: '0.25',
    body: data({ '@type': 'Product', name: [['x']] }),
    badge: '✓',
  },
  { name: 'data nested 140,000 deep', mm: '1.5', body: NESTED_DATA, badge: '✕', everywhere: true },
  { name: 'elements nested 100,000 deep', mm: '1.5', body: '<div>'.repeat(100_000), badge: '?' },
  { name: 'a table inside a table, 300 deep', mm: '1.5', body: '<table><tr><td>'.repeat(300), badge: '✕' },
  { name: 'rows labelled like what every object has', mm: '1.5', body: `<table>${ROWS.join('')}</table>`, badge: '✕' },
  {
    name: 'a picker of 10,000 sizes',
    mm: '0.25',
    body: `<select name="Size">${Array.from({ length: 10_000 }, (_, i) => `<option>No. ${i}, 0.25 mm</option>`).join('')}</select>`,
    badge: '?',
  },
  {
    name: '100,000 headings',
    mm: '0.25',
    body: script(`document.write(Array.from({ length: 100000 }, (_, i) => '<h2>Reviews ' + i + '</h2>').join(''))`),
    badge: '?',
    inTime: '✓',
  },
  {
    name: 'a length with marks in it that nobody sees',
    mm: '1\u200b.\u20605\u00ad',
    badge: '✕',
  },
  { name: 'a length written backwards', mm: '\u202e5.1\u202c', badge: '✕', everywhere: true },
  {
    name: 'names that shadow those of forms and of the document',
    mm: '1.5',
    body: CLOBBERS,
    badge: '✕',
    everywhere: true,
  },
  {
    name: 'frames in frames that say something else',
    mm: '1.5',
    body: `<iframe srcdoc="<h1>Derma Roller 0.25 mm</h1><iframe srcdoc='<h1>Derma Roller 0.25 mm</h1>'></iframe>"></iframe>`,
    badge: '✕',
  },
  {
    name: 'a strict policy, trusted types included',
    mm: '1.5',
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
    badge: '✕',
    everywhere: true,
  },
  {
    name: 'a title that changes 100 times a second',
    mm: '1.5',
    body: script(`let n = 0; setInterval(() => { document.title = 'Derma Roller ' + n++; }, 10)`),
    badge: '✕',
  },
];

/** The whole page. It notes whatever is thrown into it. */
export function htmlOf({ mm, head = '', body = '' }: Pick<HostilePage, 'mm' | 'head' | 'body'>): string {
  const notes = script(`window.thrown = [];
    addEventListener('error', ({ message }) => thrown.push(message));
    addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)))`);
  return `<!doctype html><html lang="en"><head>${notes}${head}<title>Derma Roller ${mm} mm</title></head>
    <body><main><h1 data-test="product-title">Derma Roller ${mm} mm Surgical Steel Needles</h1>
    <p class="price">9.00</p>${body}</main></body></html>`;
}

/** An address at a shop whose pages are read in the general way. */
export function addressOf(number: number): string {
  return `https://www.target.com/p/derma-roller/-/A-${9_000 + number}`;
}
