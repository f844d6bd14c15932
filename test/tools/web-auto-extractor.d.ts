/** The package brings no types of its own. */
declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean });
    parse(html: string): { jsonld: object; microdata: object; rdfa: object; metatags: object };
  }
}
