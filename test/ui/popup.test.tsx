import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { assessProfile } from '../../src/core/assess-profile';
import { lengthOf } from '../../src/ui/enter-form';
import { Popup, type PopupProps, type PopupState } from '../../src/ui/popup';
import { mirroredMessages, readMessages } from './messages';
import { button, click, enter, find, mount, press, update, words } from './mount';
import { scenes } from './scenes';
import { speak } from './speak';

function popup(state: PopupState, more: Partial<PopupProps> = {}): HTMLElement {
  return mount(content(state, more));
}

function content(state: PopupState, more: Partial<PopupProps> = {}) {
  const nothing = () => {};
  return (
    <Popup
      state={state}
      preferredMm={null}
      ticks={[]}
      onPreferredChange={nothing}
      onTick={nothing}
      onResetTicks={nothing}
      onCheckPage={nothing}
      onAllow={nothing}
      onEnter={nothing}
      onResume={nothing}
      onSwitchOn={nothing}
      onBackToPage={nothing}
      onForgetCorrection={nothing}
      onOpenOptions={nothing}
      {...more}
    />
  );
}

function reported(scene: string, from: 'page' | 'entered' = 'page'): PopupState {
  const report = scenes[scene];
  if (!report) throw new Error(`No scene ${scene}`);
  return { kind: 'report', report, from };
}

beforeEach(() => speak());

describe('first sentence', () => {
  test.each([
    ['too-long', 'Danger: Too long for home use', 'The needles are 1.5 mm. At home: 0.25–0.5 mm.'],
    ['chosen', 'Danger: Too long for home use', 'You have chosen 1.5 mm. At home: 0.25–0.5 mm.'],
    ['sizes', 'Warning: Some sizes are too long', 'On offer: 0.25, 0.5, and 1 mm. At home: 0.25–0.5 mm.'],
    ['not-stated', 'Not stated: Needle length not stated', 'The page gives no needle length. At home: 0.25–0.5 mm.'],
    ['conflict', 'Contradiction: The page contradicts itself', 'The page gives 0.5 and 1.5 mm. At home: 0.25–0.5 mm.'],
    ['adjustable', 'Warning: Can be set too deep', 'Adjustable: 0.25–2.5 mm. At home: 0.25–0.5 mm.'],
    ['scalp', 'Caution: For the scalp only', 'The needles are 1 mm. On the scalp: up to 1 mm.'],
    ['ok', 'Fine: Length and material suit home use', 'The needles are 0.25 mm. At home: 0.25–0.5 mm.'],
    ['info', 'Note: No warning, but not all is clear', 'The needles are 0.2 mm. At home: 0.25–0.5 mm.'],
    ['rf', 'Danger: Not a home device', ''],
  ])('%s', (scene, title, line) => {
    const header = find(popup(reported(scene)), 'header');
    expect(words(find(header, 'h2'))).toBe(title);
    expect([...header.querySelectorAll('p')].map(words).join()).toBe(line);
  });

  test.each<[PopupState, string]>([
    [{ kind: 'loading' }, 'Still reading'],
    [{ kind: 'not-needling', canCheck: true }, 'Not a needling product'],
    [{ kind: 'unknown-shop', host: 'shop.example' }, 'Not checked'],
    [{ kind: 'not-allowed', host: 'shop.example' }, 'Not allowed on this shop'],
    [{ kind: 'paused', host: 'shop.example' }, 'Paused on this shop'],
    [{ kind: 'off' }, 'Needlewise is switched off'],
    [{ kind: 'blocked' }, 'This page cannot be read'],
    [{ kind: 'nothing-read' }, 'No needling device found'],
  ])('%j', (state, title) => expect(words(find(popup(state), 'header h2'))).toBe(title));
});

describe('a report', () => {
  test('shows every finding', () => {
    const state = reported('chosen');
    const root = popup(state);
    const shown = root.querySelectorAll('.finding, .note');
    expect(shown).toHaveLength(state.kind === 'report' ? state.report.assessment.findings.length : 0);
  });

  test('says what is fine before what is not known', () => {
    const signs = [...popup(reported('ok')).querySelectorAll('.note summary .sign')].map((sign) => sign.classList[1]);
    expect(signs).toEqual(['ok', 'ok', 'ok', 'not-stated']);
  });

  test('shows each fact with its words, and what is not stated', () => {
    const facts = [...popup(reported('too-long')).querySelectorAll('.facts > div')].map(words);
    expect(facts).toContainEqual(expect.stringMatching(/^Needle length1\.5 mmNeedle length: 1\.5 mm$/));
    expect(facts).toContainEqual(expect.stringMatching(/^NeedlesNot stated/));
  });

  test('asks the seller for all that is open, and copies the question', async () => {
    const onCopy = vi.fn(async () => {});
    const root = popup(reported('not-stated'), { onCopy });
    const question = words(find(root, '.ask blockquote'));
    expect(question).toMatch(/How long are the needles.*What are the needles made of/);
    await act(async () => button(root, 'Copy the question').click());
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(question);
    expect(words(find(root, '.ask button'))).toBe('Copied');
  });

  test('names the contradicting lengths in the question', () => {
    expect(words(find(popup(reported('conflict')), '.ask'))).toContain('Your page gives 0.5 and 1.5 mm');
  });

  test('asks no seller about what was entered, and leads back', () => {
    const onBackToPage = vi.fn();
    const root = popup(reported('too-long', 'entered'), { onBackToPage, onShowWhere: () => {} });
    expect(root.querySelector('.ask')).toBeNull();
    expect(words(root)).not.toContain('Show me where');
    click(button(root, 'Back to this page'));
    expect(onBackToPage).toHaveBeenCalledOnce();
  });
});

describe('what is at home already', () => {
  test('the gravest finding says what to do with it, the hint does not', () => {
    const root = popup(reported('too-long'));
    expect(root.querySelectorAll('.owned')).toHaveLength(1);
    expect(words(find(root, '.finding.danger .owned'))).toContain('Do not use it at home');
  });
});

describe('this is wrong', () => {
  test('corrects length and material', () => {
    const onCorrect = vi.fn();
    const root = popup(reported('too-long'), { onCorrect });
    const form = find<HTMLFormElement>(root, 'form');
    enter(find<HTMLInputElement>(form, 'input'), '0.5');
    act(() => form.requestSubmit());
    expect(form.querySelector('textarea')).toBeNull();
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ lengthMm: 0.5, material: null });
  });

  test('copies a report that keeps only the host of the address', async () => {
    const state = reported('too-long');
    if (state.kind !== 'report') throw new Error('No report');
    const listing = { ...state.report.listing, url: 'https://shop.example/item?from=my-search' };
    const onCopy = vi.fn(async (_words: string) => {});
    const root = popup({ ...state, report: { ...state.report, listing } }, { onCopy });
    await act(async () => button(root, 'Copy the report').click());
    const report = JSON.parse(onCopy.mock.calls[0]?.[0] ?? '');
    expect(report.listing).toEqual({ ...listing, url: 'shop.example' });
    expect(report.facts).toEqual(state.report.facts);
  });

  test('the report says nothing of what the person prefers', async () => {
    const onCopy = vi.fn(async (_words: string) => {});
    const root = popup(reported('scalp'), { preferredMm: 0.25, onCopy });
    expect(words(root)).toContain('your preferred 0.25');
    await act(async () => button(root, 'Copy the report').click());
    expect(onCopy.mock.calls[0]?.[0]).not.toContain('preference');
  });

  test('nothing is corrected where nothing may be kept', () => {
    const root = popup(reported('too-long'), { onCopy: async () => {} });
    expect(words(root)).not.toContain('Correct it for this listing');
    expect(words(root)).toContain('copy a report');
  });
});

describe('a correction', () => {
  const corrected = (): PopupState => {
    const state = reported('too-long');
    if (state.kind !== 'report') throw new Error('No report');
    return { ...state, report: { ...state.report, correction: { lengthMm: 1.5, material: 'titanium' } } };
  };

  test('is marked as the person’s own', () => {
    const root = popup(corrected());
    expect(words(find(root, 'header'))).toContain('With your correction.');
    expect(words(root)).toContain('What the page says, with your correction');
    const facts = [...root.querySelectorAll('.facts > div')].map(words);
    expect(facts).toContainEqual(expect.stringContaining('Needle length1.5 mm (your own entry)'));
  });

  test('can be forgotten', () => {
    const onForgetCorrection = vi.fn();
    click(button(popup(corrected(), { onForgetCorrection }), 'Forget my correction'));
    expect(onForgetCorrection).toHaveBeenCalledOnce();
  });
});

describe('skin profile', () => {
  test('is one line that leads to all of it', () => {
    const onOpenProfile = vi.fn();
    const findings = assessProfile(null, ['sunburn', 'metal-allergy']);
    const root = popup(reported('ok'), { profile: { findings, onOpenProfile } });
    expect(words(find(root, '.profile'))).toContain('gives 2 reasons to ask or wait');
    click(find(root, '.profile button'));
    expect(onOpenProfile).toHaveBeenCalledOnce();
  });

  test('is silent when it has nothing to say', () => {
    const root = popup(reported('ok'), { profile: { findings: [], onOpenProfile: () => {} } });
    expect(root.querySelector('.profile')).toBeNull();
  });
});

describe('ways on', () => {
  test.each<[PopupState, boolean]>([
    [{ kind: 'unknown-shop', host: 'shop.example' }, true],
    [{ kind: 'not-needling', canCheck: true }, true],
    [{ kind: 'paused', host: 'shop.example' }, true],
    [{ kind: 'off' }, true],
    [{ kind: 'not-needling', canCheck: false }, false],
    [{ kind: 'blocked' }, false],
    [{ kind: 'nothing-read' }, false],
  ])('%j: check this page: %s', (state, offered) => {
    const onCheckPage = vi.fn();
    const root = popup(state, { onCheckPage });
    if (!offered) return expect(() => button(root, 'Check this page')).toThrow();
    click(button(root, 'Check this page'));
    expect(onCheckPage).toHaveBeenCalledOnce();
  });

  test('allow', () => {
    const onAllow = vi.fn();
    click(button(popup({ kind: 'not-allowed', host: 'shop.example' }, { onAllow }), 'Allow on shop.example'));
    expect(onAllow).toHaveBeenCalledOnce();
  });

  test('end a pause', () => {
    const onResume = vi.fn();
    click(button(popup({ kind: 'paused', host: 'shop.example' }, { onResume }), 'Read this shop again'));
    expect(onResume).toHaveBeenCalledOnce();
  });

  test('switch on', () => {
    const onSwitchOn = vi.fn();
    click(button(popup({ kind: 'off' }, { onSwitchOn }), 'Switch it on'));
    expect(onSwitchOn).toHaveBeenCalledOnce();
  });

  test('options', () => {
    const onOpenOptions = vi.fn();
    click(button(popup({ kind: 'blocked' }, { onOpenOptions }), 'Settings'));
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });
});

describe('preferred length', () => {
  function choices(root: HTMLElement): [string, boolean][] {
    return [...root.querySelectorAll<HTMLElement>('footer .choices label')].map((label) => [
      words(label),
      find<HTMLInputElement>(label, 'input').checked,
    ]);
  }

  test('has the usual ones and none, the stored one chosen', () => {
    expect(choices(popup({ kind: 'blocked' }, { preferredMm: 0.3 }))).toEqual([
      ['0.2', false],
      ['0.25', false],
      ['0.3', true],
      ['0.5', false],
      ['none', false],
    ]);
  });

  test('none is a choice like the others', () => {
    expect(choices(popup({ kind: 'blocked' })).at(-1)).toEqual(['none', true]);
  });

  test('one that is not usual is there, in its place', () => {
    expect(choices(popup({ kind: 'blocked' }, { preferredMm: 0.4 })).map(([mm]) => mm)).toEqual([
      '0.2',
      '0.25',
      '0.3',
      '0.4',
      '0.5',
      'none',
    ]);
  });

  test.each([
    ['0.5', 0.5],
    ['none', null],
  ])('choosing %s', (label, mm) => {
    const onPreferredChange = vi.fn();
    const root = popup({ kind: 'blocked' }, { preferredMm: 0.25, onPreferredChange });
    const choice = [...root.querySelectorAll<HTMLElement>('.choices label')].find((one) => words(one) === label);
    click(find(choice ?? root, 'input'));
    expect(onPreferredChange).toHaveBeenCalledExactlyOnceWith(mm);
  });
});

describe('tabs', () => {
  function chosenTab(root: HTMLElement): string {
    return words(find(root, '[role=tab][aria-selected=true]'));
  }

  test.each([
    ['ArrowRight', 'Checklist'],
    ['ArrowLeft', 'Checklist'],
    ['End', 'Checklist'],
    ['Home', 'This product'],
    ['a', 'This product'],
  ])('%s leads to %s', (key, label) => {
    const root = popup({ kind: 'blocked' });
    press(find(root, '[role=tab]'), key);
    expect(chosenTab(root)).toBe(label);
  });

  test('the focus goes along', () => {
    const root = popup({ kind: 'blocked' });
    press(find(root, '[role=tab]'), 'ArrowRight');
    expect(document.activeElement).toBe(find(root, '[aria-selected=true]'));
  });

  test('the panel is named by its tab', () => {
    const root = popup({ kind: 'blocked' });
    click(button(root, 'Checklist'));
    expect(find(root, '[role=tabpanel]').getAttribute('aria-labelledby')).toBe(find(root, '[aria-selected=true]').id);
  });

  test('stay where they are when the state changes', () => {
    const root = popup({ kind: 'loading' });
    click(button(root, 'Checklist'));
    update(root, content(reported('ok')));
    expect(chosenTab(root)).toBe('Checklist');
    expect(root.querySelectorAll('.checklist li')).toHaveLength(9);
  });
});

describe('checklist', () => {
  function checklist(more: Partial<PopupProps>): HTMLElement {
    const root = popup({ kind: 'blocked' }, more);
    click(button(root, 'Checklist'));
    return root;
  }

  test('ticks and unticks', () => {
    const onTick = vi.fn();
    const root = checklist({ ticks: ['check-disinfect'], onTick });
    const [first, second] = root.querySelectorAll<HTMLInputElement>('.checklist input');
    expect([first?.checked, second?.checked]).toEqual([false, true]);
    if (first) click(first);
    if (second) click(second);
    expect(onTick.mock.calls).toEqual([
      ['check-cleanse', true],
      ['check-disinfect', false],
    ]);
  });

  test('counts, and unticks all', () => {
    const onResetTicks = vi.fn();
    const root = checklist({ ticks: ['check-cleanse', 'check-stop', 'no longer there'], onResetTicks });
    expect(words(root)).toContain('2 of 9 done');
    click(button(root, 'Untick all'));
    expect(onResetTicks).toHaveBeenCalledOnce();
  });

  test('has nothing to untick when nothing is ticked', () => {
    expect(() => button(checklist({}), 'Untick all')).toThrow();
  });
});

describe('enter it yourself', () => {
  function form(onEnter: PopupProps['onEnter']) {
    const root = popup({ kind: 'blocked' }, { onEnter });
    const submit = () => act(() => find<HTMLFormElement>(root, 'form').requestSubmit());
    return {
      root,
      length: find<HTMLInputElement>(root, 'form input'),
      material: find<HTMLSelectElement>(root, 'form select'),
      text: find<HTMLTextAreaElement>(root, 'form textarea'),
      submit,
    };
  }

  test('gives all that was typed', () => {
    const onEnter = vi.fn();
    const { length, material, text, submit } = form(onEnter);
    enter(length, '0,5');
    enter(material, 'titanium');
    enter(text, 'Derma roller');
    submit();
    expect(onEnter).toHaveBeenCalledExactlyOnceWith({ lengthMm: 0.5, material: 'titanium', text: 'Derma roller' });
  });

  test.each([
    ['nothing', '', 'Enter a length, choose a material or paste a text.'],
    ['no number', 'half', 'Enter a length between 0 and 6 mm, such as 0.5.'],
    ['no needle', '192', 'Enter a length between 0 and 6 mm, such as 0.5.'],
  ])('%s: says what is missing', (_, typed, problem) => {
    const onEnter = vi.fn();
    const { root, length, submit } = form(onEnter);
    enter(length, typed);
    submit();
    expect(words(find(root, '[role=alert]'))).toBe(problem);
    expect(onEnter).not.toHaveBeenCalled();
  });

  test.each([
    ['0.5', 0.5],
    ['0,25 mm', 0.25],
    [' .3 ', 0.3],
    ['٠٫٥', 0.5],
    ['٠٫٥ مم', 0.5],
    ['0.25 ملم', 0.25],
    ['１．５', 1.5],
    ['0', null],
    ['7', null],
    ['-1', null],
    ['0.5.1', null],
    ['', null],
  ])('"%s" is %s', (typed, mm) => expect(lengthOf(typed)).toBe(mm));
});

test('has the direction and language of its words', () => {
  speak(mirroredMessages(readMessages()));
  const root = find(popup({ kind: 'blocked' }), '.popup');
  expect([root.dir, root.lang]).toEqual(['rtl', 'ar']);
});
