import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Listing } from '../../src/core/listing';
import { createAnnouncer } from '../../src/hint/announcer';
import { followPage } from '../../src/hint/follow-page';
import { parseEvidence, parseLabel, parseOrigins } from '../../src/hint/parse';
import { goToOption, pointAt } from '../../src/hint/point';
import { stopOn } from '../../src/hint/stop-on';
import { createSurface } from '../../src/hint/surface';
import { type Judgement, listen, noContent } from '../../src/messages';
import { isFirst, newLife } from '../../src/page-script/life';
import { Hint } from '../../src/ui/hint';
import theme from '../../src/ui/theme.css?inline';

/**
 * On pages that the detector named or the person asked about: reads, has it judged, shows, and answers the popup.
 * Not in the manifest: the background injects it.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  async main() {
    const life = newLife();
    const { signal } = life;
    // Detector and popup may both have asked for a hint at once.
    if (!isFirst('needlewise-hint', signal)) return;
    const surface = createSurface(document, theme);
    const announcer = createAnnouncer({ show, hide: surface.hide }, signal);
    const page = await followPage(announcer, signal);
    signal.addEventListener('abort', surface.hide);
    listen('page-report', noContent, page.report, signal);
    listen('look-again', noContent, async () => ({ looked: page.lookAgain() }), signal);
    listen('right-removed', parseOrigins, async ({ origins }) => ({ stopped: stopOn(origins, life) }), signal);
    listen(
      'show-where',
      parseEvidence,
      async (words) => ({ shown: pointAt(words, (await page.report())?.listing, signal) }),
      signal,
    );
    listen('go-to-option', parseLabel, async ({ label }) => ({ found: goToOption(label, signal) }), signal);

    function show(listing: Listing, judgement: Judgement): void {
      surface.show(
        <Hint
          {...judgement}
          listing={listing}
          onReshape={surface.onReshape}
          onDismiss={announcer.dismiss}
          onHideUntilChanged={announcer.hideUntilChanged}
          onPauseShop={judgement.pausable ? announcer.pauseShop : undefined}
          onShowWhere={(evidence) => pointAt(evidence, listing, signal)}
          onGoToOption={(label) => goToOption(label, signal)}
        />,
      );
    }
  },
});
