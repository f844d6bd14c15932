import { describe, expect, test } from 'vitest';
import { press, says, shoppers, until } from './shopper';

describe.each(shoppers)('the introduction in $name', ({ start }) => {
  test('opens once after installing, keeps what is chosen, and goes', async () => {
    const shopper = await start();
    const page = await shopper.ownPage('first-run.html');
    await says(page, 'Needlewise reads the needle length for you');
    await press(page, '0.25');
    await press(page, '0.5 mm');
    await says(page, 'Length and material suit home use');
    const own = await shopper.openOwn('options.html');
    await until(own, async () => 'preferredMm' in (await chrome.storage.local.get()));
    expect(await own.evaluate(() => chrome.storage.local.get())).toMatchObject({ preferredMm: 0.25 });
    // The tab is gone before the click is answered.
    press(page, 'Done').catch(() => undefined);
    await until(own, async () => {
      const tabs = await chrome.tabs.query({});
      return !tabs.some(({ url }) => url?.endsWith('first-run.html'));
    });
    await press(own, 'Show the introduction again');
    await says(own, 'Needlewise reads the needle length for you');
    await shopper.close();
  });
});
