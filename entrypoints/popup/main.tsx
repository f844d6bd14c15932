import { render } from 'preact';
import '../../src/ui/theme.css';
import { findTab } from '../../src/popup/tab-state';
import { loadPreferences } from '../../src/preferences/store';
import { App } from './app';

async function start(): Promise<void> {
  const root = document.getElementById('app');
  const [stored, tab] = await Promise.all([loadPreferences(), findTab(location.search)]);
  if (root) render(<App stored={stored} tab={tab} />, root);
}

start();
