import type { ModuleSpec } from "../../../src/emit/module.js";
import { printModules } from "../../../src/emit/print.js";
import { planSdk, type Sdk } from "../../../src/emit/sdk.js";
import type { Api } from "../../../src/model/api.js";

/** The SDK of `api`, planned with no option but the defaults. */
export function planned(api: Api): Sdk {
  return planSdk(api, { baseUrl: undefined, docsUrl: undefined });
}

/** The text of the one module at `path` among what `emit` makes of `api`. */
export async function emitted(
  api: Api,
  emit: (sdk: Sdk) => ModuleSpec | readonly ModuleSpec[],
  path: string,
): Promise<string> {
  const modules = [emit(planned(api))].flat();
  const [file] = await printModules(modules.filter((module) => module.path === path));
  return file?.text ?? `no ${path} among ${modules.map((module) => module.path).join(", ")}`;
}
