/** Match patterns of every shop with an adapter, for the manifest. */
export function hostPatterns(): string[] {
  return ['*://*.amazon.com/*', '*://*.ebay.com/*', '*://*.etsy.com/*'];
}
