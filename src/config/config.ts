import type { SeverityOverrides } from "../diagnostics/collector.js";
import type { SdkOptions } from "../emit/options.js";
import type { PackageOptions } from "../emit/package/package-options.js";
import type { OpenapiOptions, OpenapiVersion } from "../export/options.js";

/** What can be told to docwright, on the command line or in a `docwright.config` file; all of it may be left out but `input`. */
export interface UserConfig {
  /** The folder of the reference, or one page of it. In a file, relative to that file. */
  readonly input?: string | undefined;
  /**
   * The folder that the SDK is written to. In a file, relative to that file.
   * @default none: whoever writes an SDK has to say where, since a run replaces what the one before it wrote there
   */
  readonly output?: string | undefined;
  /**
   * Globs over the pages' paths below the input: only pages that one of them matches are read, and of the others the types that
   * these need.
   * @default ["**"]
   */
  readonly include?: readonly string[] | undefined;
  /**
   * Globs over the pages' paths below the input: pages that one of them matches are not read, nor are their types.
   * @default []
   */
  readonly exclude?: readonly string[] | undefined;
  /**
   * Severities by code, where they are to be others than docwright's own; `off` for findings that are not to be reported.
   * @example { "broken-link": "error", "front-matter-missing": "off" }
   */
  readonly rules?: SeverityOverrides | undefined;
  /**
   * The file of the findings that are known, which `docwright lint` leaves out. In a file, relative to that file.
   * @default none: every finding counts
   */
  readonly baseline?: string | undefined;
  /**
   * What the emitted client calls where its user names no other: origin and version, `https://api.example.com/v1`.
   * @default what most examples call
   */
  readonly baseUrl?: string | undefined;
  /**
   * Where the pages are published: what stands before a page's path, without its extension, in the SDK's `@see`.
   * @default the path alone
   */
  readonly docsUrl?: string | undefined;
  /**
   * Whether the reference's examples are emitted as data too, for `createMockClient` in the tests of the SDK's users.
   * @default false
   */
  readonly mocks?: boolean | undefined;
  /**
   * The name of a package, and its version behind an `@`: the SDK is then one that can be published, compiled, with a
   * package.json. Without a version it is 0.0.0.
   * @default no package: TypeScript, to be compiled with the program that it is part of
   * @example "@callisto/sdk@1.2.0"
   */
  readonly package?: string | undefined;
  /** What `docwright export openapi` writes. */
  readonly openapi?: UserOpenapi | undefined;
}

/** What can be told of the OpenAPI document; all of it may be left out. */
export interface UserOpenapi {
  /**
   * The file, `.json`, `.yaml` or `.yml`, that it is written to. In a file, relative to that file.
   * @default the standard output
   */
  readonly output?: string | undefined;
  /**
   * The version of OpenAPI.
   * @default "3.1"
   */
  readonly openapi?: OpenapiVersion | undefined;
  /**
   * What the API is called.
   * @default its namespace
   */
  readonly title?: string | undefined;
  /**
   * The API's own version.
   * @default the last segment of the base URL
   */
  readonly version?: string | undefined;
  /** Where a person signs in, and where tokens come from; both, or neither. No page says it. */
  readonly authorizationUrl?: string | undefined;
  readonly tokenUrl?: string | undefined;
}

/** A `UserConfig` in which everything is decided; paths are absolute. */
export interface Config {
  readonly input: string;
  /** Undefined where nobody has said where to write, which only those who write have to. */
  readonly output: string | undefined;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: SeverityOverrides;
  readonly baseline: string | undefined;
  readonly sdk: SdkOptions;
  readonly mocks: boolean;
  readonly package: PackageOptions | undefined;
  readonly openapi: OpenapiConfig;
}

/** What a caller says, or what `resolveConfig` has made of that. */
export type Settings = UserConfig | Config;

/** `output` undefined: the standard output. */
export interface OpenapiConfig extends OpenapiOptions {
  readonly output: string | undefined;
}

/** Returns `config` as it is: an editor completes and checks what is passed here. */
export function defineConfig(config: UserConfig): UserConfig {
  return config;
}
