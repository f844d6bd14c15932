import { type ComponentChild, render } from 'preact';
import { assessProfile } from '../../src/core/assess-profile';
import { createSurface } from '../../src/hint/surface';
import { FirstRun } from '../../src/ui/first-run';
import { Hint } from '../../src/ui/hint';
import { Options } from '../../src/ui/options';
import { Popup, type PopupState } from '../../src/ui/popup';
import type { SessionsProps } from '../../src/ui/sessions';
import type { ShopListProps } from '../../src/ui/shop-list';
import theme from '../../src/ui/theme.css?inline';
import '../../src/ui/theme.css';
import type { YourDataProps } from '../../src/ui/your-data';
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
  paused: { kind: 'paused', host: 'www.example.com' },
  off: { kind: 'off' },
  blocked: { kind: 'blocked' },
  unreadable: { kind: 'unreadable' },
  'nothing-read': { kind: 'nothing-read' },
};

const NOW = Date.parse('2026-03-03T18:00:00Z');

const sessions = {
  log: [
    { day: '2026-03-02', endedAt: NOW - 20 * 3_600_000, cartridge: 'new', lengthMm: 0.25, area: 'face' },
    { day: '2026-02-01', endedAt: null, cartridge: null, lengthMm: 0.3, area: null },
  ],
  firstTime: false,
  usual: { lengthMm: 0.25, area: 'face' },
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
  const surface = createSurface(document, theme);
  const preferences = { preferredMm: 0.25, area: null, firstTime: false };
  surface.show(
    <Hint
      {...report}
      preferences={preferences}
      onReshape={surface.onReshape}
      onDismiss={told('dismiss')}
      onHideUntilChanged={told('until changed')}
      onPauseShop={told('pause')}
      onShowWhere={told('where')}
      onGoToOption={told('option')}
    />,
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
      onResume={told('resume')}
      onSwitchOn={told('switch on')}
      onBackToPage={told('back')}
      onForgetCorrection={told('forget correction')}
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
      { name: 'Amazon', host: 'amazon.com', state: 'allowed', kind: 'known' },
      { name: 'eBay', host: 'ebay.com', state: 'paused', kind: 'known' },
      { name: 'Ulta', host: 'ulta.com', state: 'not-allowed', kind: 'offered' },
      { name: 'skin-shop.example', host: 'skin-shop.example', state: 'allowed', kind: 'added' },
    ],
    onAllow: told('allow shop'),
    onPause: told('pause shop'),
    onResume: told('resume shop'),
    onRemove: told('remove shop'),
  } satisfies ShopListProps;
  const data = {
    stored: [
      { name: 'preferredMm', value: '0.25 mm', canForget: true },
      { name: 'conditions', value: 'Sunburn or strong sun lately\nMetal allergy', canForget: true },
      { name: 'dismissals', value: '3', canForget: true },
      { name: 'salt', value: '5d7a6f0e-3c55-4c0c-9f0e-0d6f3c1f2a11', canForget: false },
    ],
    onExport: told('export'),
    onPreviewImport: () => [{ name: 'preferredMm', from: '0.25 mm', to: '0.5 mm' }],
    onImport: async () => told('import')(),
    onForget: told('forget'),
    onWipe: async () => told('wipe')(),
  } satisfies YourDataProps;
  show(<Options values={values} onChange={told('change')} shops={shops} data={data} />);
}

function show(content: ComponentChild): void {
  const app = document.getElementById('app');
  if (app) render(content, app);
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
