import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hideWords, showWords } from '../../src/page/highlight';

let scrolled: Element | null = null;

beforeEach(() => {
  scrolled = null;
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function scroll(this: Element) {
    scrolled = this;
  });
  // happy-dom lays nothing out.
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  document.body.innerHTML = `<h1 id="title">Derma roller 0.5 mm</h1><script>"0.5 mm in a script"</script>
    <table><tr id="head"><th>Head width</th><td>0.5 mm</td></tr><tr id="needle"><th>Needle length</th><td id="value">0.5 mm</td></tr></table>
    <p id="split">Needles of <b>1</b><i>.5</i> mm</p><p id="marks">Länge:\u00a0\u200e2,0\u00a0mm</p>
    <select id="size"><option>Select</option><option>0.25 mm</option></select>`;
});

describe('shows', () => {
  test.each([
    ['the first place', '0.5 mm', undefined, 'title'],
    ['the place behind its label', '0.5 mm', 'Needle length', 'value'],
    ['words in another case', 'DERMA ROLLER', undefined, 'title'],
    ['words with other spaces', 'Derma\nroller  0.5mm', undefined, 'title'],
    ['words behind odd marks', 'Länge: 2,0 mm', undefined, 'marks'],
    ['a choice by its select', '0.25 mm', 'Size', 'size'],
  ])('%s', (_, quote, label, id) => {
    expect(showWords(document, quote, label)).toBe(true);
    expect(scrolled?.id).toBe(id);
  });
  test('words spread over several parts', () => {
    expect(showWords(document, 'Needles of 1.5 mm')).toBe(true);
    expect(scrolled?.closest('p')?.id).toBe('split');
  });
});

describe('does not show', () => {
  test.each(['2.5 mm', '', '   ', 'in a script'])('%j', (quote) => {
    expect(showWords(document, quote)).toBe(false);
    expect(scrolled).toBeNull();
  });
});

test('taking the highlight away needs none to be there', () => expect(() => hideWords(document)).not.toThrow());
