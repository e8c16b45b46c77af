import type { Api } from "../model/api.js";
import { emitBuilders } from "./builders/builders.js";
import { emitClient } from "./client.js";
import { emitExampleTests } from "./examples/example-tests.js";
import { emitWebhookTests } from "./examples/webhook-tests.js";
import { emitIndex } from "./index-module.js";
import { emitModels } from "./models/models.js";
import type { GeneratedFile } from "./generated-file.js";
import type { SdkOptions } from "./options.js";
import { printModules } from "./print.js";
import { emitReadme } from "./readme.js";
import { planSdk, type Sdk } from "./sdk.js";
import { emitWebhooks } from "./webhooks.js";

/**
 * The files of the SDK for `api`, but for those that are the same in every SDK: the runtime, and the tests' support.
 */
export function emitSdk(api: Api, options: SdkOptions): Promise<readonly GeneratedFile[]> {
  return emitPlanned(planSdk(api, options));
}

/** The same for an SDK that is planned already, by one who wants to know its names. */
export async function emitPlanned(sdk: Sdk): Promise<readonly GeneratedFile[]> {
  const modules = [
    emitIndex(sdk),
    emitClient(sdk),
    ...emitBuilders(sdk),
    ...emitModels(sdk),
    ...emitWebhooks(sdk),
    ...emitExampleTests(sdk),
    ...emitWebhookTests(sdk),
  ];
  return [...(await printModules(modules)), await emitReadme(sdk)];
}
