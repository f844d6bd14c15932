/**
 * Stands in for WXT's class of this name in every page script (an alias in wxt.config.ts puts it there). WXT's announces
 * each start by a DOM event that is named after the extension's id: any shop page that knows the id could listen for
 * it. What we need of it is in `life.ts` and `address.ts`.
 */
export class ContentScriptContext {}
