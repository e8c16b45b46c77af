/** What the caller of the emitter decides. */
export interface SdkOptions {
  /**
   * What the emitted client calls where its user names no other: origin and version; undefined takes the reference's
   * own.
   */
  readonly baseUrl: string | undefined;
  /**
   * How the documentation's pages are cited: this before a page's path without its extension; undefined cites the path
   * alone.
   */
  readonly docsUrl: string | undefined;
}
