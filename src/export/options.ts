/** The versions of OpenAPI that can be written. */
export const openapiVersions = ["3.1", "3.0"] as const;

export type OpenapiVersion = (typeof openapiVersions)[number];

/** What the caller decides about an OpenAPI document. */
export interface OpenapiOptions {
  readonly openapi: OpenapiVersion;
  /** What the API is called; undefined takes its namespace. */
  readonly title: string | undefined;
  /** The API's own version; undefined takes the last segment of the base URL. */
  readonly version: string | undefined;
  /** Origin and version of the server; undefined takes the reference's own. */
  readonly baseUrl: string | undefined;
  /** What stands before a page's path, without its extension, in a link to it; undefined links the path. */
  readonly docsUrl: string | undefined;
  /** Where tokens come from. No page says it; undefined describes tokens without it. */
  readonly oauth: OauthEndpoints | undefined;
}

export interface OauthEndpoints {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
}
