import { render } from 'preact';
import '../../src/ui/theme.css';
import { loadPreferences } from '../../src/preferences/store';
import { App } from './app';

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (root) render(<App stored={await loadPreferences()} />, root);
  // The part an address names was not there yet when the browser looked for it.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

start();
