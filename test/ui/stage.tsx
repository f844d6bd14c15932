import { type ComponentChild, render } from 'preact';
import { assessProfile } from '../../src/core/assess-profile';
import { FirstRun } from '../../src/ui/first-run';
import { Hint } from '../../src/ui/hint';
import { Options } from '../../src/ui/options';
import { Popup, type PopupState } from '../../src/ui/popup';
import type { SessionsProps } from '../../src/ui/sessions';
import theme from '../../src/ui/theme.css?inline';
import '../../src/ui/theme.css';
import { scenes } from './scenes';

/**
 * Stands in for the extension in a real browser: renders what the address names, e.g. `?hint=too-long`,
 * `?popup=conflict`, `?popup=state:blocked`, `?options=`. Events go nowhere but the console.
 */
const query = new URLSearchParams(location.search);

const states: Readonly<Record<string, PopupState>> = {
  loading: { kind: 'loading' },
  'not-needling': { kind: 'not-needling', canCheck: true },
  'unknown-shop': { kind: 'unknown-shop', host: 'skin-shop.example' },
  'not-allowed': { kind: 'not-allowed', host: 'www.example.com' },
  blocked: { kind: 'blocked' },
  'nothing-read': { kind: 'nothing-read' },
};

const NOW = Date.parse('2026-03-03T18:00:00Z');

const sessions = {
  log: [
    { day: '2026-03-02', endedAt: NOW - 20 * 3_600_000, cartridge: 'new', lengthMm: 0.25, area: 'face' },
    { day: '2026-02-01', endedAt: null, cartridge: null, lengthMm: 0.3, area: null },
  ],
  firstTime: false,
  today: '2026-03-03',
  now: NOW,
  onLog: told('log'),
  onRemove: told('remove'),
  onSaveFile: told('file'),
} satisfies SessionsProps;

function told(name: string) {
  return (...values: unknown[]) => console.log(name, ...values);
}

function hint(name: string): void {
  const report = scenes[name];
  if (!report) throw new Error(`No scene ${name}`);
  document.body.className = 'shop';
  const host = document.createElement('div');
  host.id = 'host';
  document.documentElement.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(theme);
  root.adoptedStyleSheets = [sheet];
  const preferences = { preferredMm: 0.25, area: null, firstTime: false };
  show(
    <Hint
      {...report}
      preferences={preferences}
      onDismiss={told('dismiss')}
      onHideUntilChanged={told('until changed')}
      onPauseShop={told('pause')}
      onShowWhere={told('where')}
      onGoToOption={told('option')}
    />,
    root,
  );
}

function popup(name: string): void {
  const state = states[name.replace('state:', '')];
  const report = scenes[name];
  const shown: PopupState | undefined = report ? { kind: 'report', report, from: 'page' } : state;
  if (!shown) throw new Error(`No scene ${name}`);
  show(
    <Popup
      state={shown}
      preferredMm={0.25}
      ticks={['check-cleanse', 'check-length']}
      soak={{ endsAt: Date.now() + 272_000, onSoak: told('soak') }}
      sessions={sessions}
      profile={{ findings: assessProfile(null, ['sunburn', 'metal-allergy']), onOpenProfile: told('profile') }}
      onCorrect={told('correct')}
      onPreferredChange={told('preferred')}
      onTick={told('tick')}
      onResetTicks={told('reset')}
      onCheckPage={told('check')}
      onAllow={told('allow')}
      onEnter={told('enter')}
      onBackToPage={told('back')}
      onOpenOptions={told('options')}
      onCopy={async (words) => told('copy')(words)}
      onShowWhere={told('where')}
      onGoToOption={told('option')}
    />,
  );
}

function options(): void {
  const values = {
    preferredMm: 0.25,
    area: null,
    firstTime: true,
    conditions: ['sunburn', 'metal-allergy'],
    loudness: 'everything',
    on: true,
  } as const;
  const shops = {
    shops: [
      { name: 'Amazon', isAllowed: true, isAdded: false },
      { name: 'eBay', isAllowed: false, isAdded: false },
      { name: 'skin-shop.example', isAllowed: true, isAdded: true },
    ],
    onAllowShop: told('allow shop'),
    onRemoveShop: told('remove shop'),
  };
  const data = {
    stored: [
      { name: 'preferredMm', value: '0.25' },
      { name: 'conditions', value: 'sunburn, metal-allergy' },
      { name: 'salt', value: '5d7a6f0e-3c55-4c0c-9f0e-0d6f3c1f2a11' },
    ],
    onExport: told('export'),
    onPreviewImport: () => [{ name: 'preferredMm', from: '0.25', to: '0.5' }],
    onImport: told('import'),
    onWipe: told('wipe'),
  };
  show(<Options values={values} onChange={told('change')} shops={shops} data={data} />);
}

function show(content: ComponentChild, into: Element | ShadowRoot | null = document.getElementById('app')): void {
  if (into) render(content, into);
}

function firstRun(): void {
  const values = { preferredMm: 0.25, area: null, firstTime: false };
  show(<FirstRun values={values} onChange={told('change')} onFinish={told('finish')} />);
}

const [[surface, name] = ['', '']] = [...query];
if (surface === 'hint') hint(name);
if (surface === 'popup') popup(name);
if (surface === 'options') options();
if (surface === 'first-run') firstRun();
