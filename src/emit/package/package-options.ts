/** What a package is called, and which version of it this is. */
export interface PackageOptions {
  readonly name: string;
  readonly version: string;
}
