import type { Settings } from "./config/config.js";
import { resolveConfig } from "./config/resolve.js";
import type { GeneratedFile } from "./emit/generated-file.js";
import { lint, type Linted, type Watch } from "./lint.js";
import { printManifest, type LeftOut } from "./output/manifest.js";
import { loadTemplates } from "./output/templates.js";

/** What became of a reference. */
export interface Generated extends Linted {
  /** The SDK, its tests and its manifest; what to do with them is the caller's to say. */
  readonly files: readonly GeneratedFile[];
  /** The examples that became no test. */
  readonly untested: readonly LeftOut[];
}

/**
 * Compiles the reference that `settings` name into an SDK: load, parse, build and check, which is all that `lint` does, then emit.
 * Reads and returns; writes nothing. Rejects as `lint` does.
 */
export async function generate(settings: Settings, watch: Watch = () => {}): Promise<Generated> {
  const config = resolveConfig(settings);
  const linted = await lint(config, watch);
  watch("Emitting");
  // The compiler that prints TypeScript takes longer to load than a small reference takes to read, and lint has no need of it.
  const { emitPlanned } = await import("./emit/emit.js");
  const { emitMocks } = await import("./emit/examples/mocks.js");
  const { emitPackage } = await import("./emit/package/package.js");
  const { planSdk } = await import("./emit/sdk.js");
  const { leftOut } = await import("./left-out.js");
  const sdk = planSdk(linted.api, config.sdk);
  const mocks = config.mocks ? await emitMocks(sdk) : [];
  const sources = [...(await emitPlanned(sdk)), ...mocks, ...(await loadTemplates())];
  const files = config.package === undefined ? sources : emitPackage(sources, config.package);
  const { untested, omissions } = leftOut(sdk);
  const pages = [...linted.pages, ...linted.typePages].map(({ source }) => source);
  const manifest = printManifest({ files, pages, names: sdk.names.types, untested, omissions });
  return { ...linted, files: [...files, manifest], untested };
}
