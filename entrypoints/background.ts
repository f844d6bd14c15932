import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as answers from '../src/background/answers';
import { registerAddedShops } from '../src/background/register-shops';
import { requestOf } from '../src/background/requests';
import { stopPages, tellPages } from '../src/background/tell-pages';
import { welcome } from '../src/background/welcome';
import { listen } from '../src/messages';
import { closeStoreToPages, migrateStore, watchPreferences } from '../src/preferences/store';

/** The trust boundary between shop pages and the extension. Holds no state: it may be stopped at any moment. */
export default defineBackground(() => {
  listen('needling-page', requestOf('needling-page'), answers.onNeedlingPage);
  listen('judge', requestOf('judge'), answers.onJudge);
  listen('dismiss', requestOf('dismiss'), answers.onDismiss);
  listen('frame-ready', requestOf('frame-ready'), answers.onFrameReady);
  listen('frame-text', requestOf('frame-text'), answers.onFrameText);
  listen('start-hint', requestOf('start-hint'), answers.onStartHint);
  listen('pause-shop', requestOf('pause-shop'), answers.onPauseShop);
  listen('correct', requestOf('correct'), answers.onCorrect);
  listen('read-entered', requestOf('read-entered'), answers.onReadEntered);
  watchPreferences((_preferences, changed) => tellPages(changed));
  browser.permissions.onAdded.addListener(registerAddedShops);
  browser.permissions.onRemoved.addListener(({ origins = [] }) =>
    Promise.all([registerAddedShops(), stopPages(origins)]),
  );
  browser.runtime.onStartup.addListener(registerAddedShops);
  browser.runtime.onInstalled.addListener(({ reason }) =>
    Promise.all([migrateStore(), registerAddedShops(), welcome(reason)]),
  );
  closeStoreToPages();
});
