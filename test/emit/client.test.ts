import { expect, test } from "vitest";
import { emitClient } from "../../src/emit/client.js";
import { emitIndex } from "../../src/emit/index-module.js";
import { printModules } from "../../src/emit/print.js";
import { planSdk } from "../../src/emit/sdk.js";
import { emitted } from "./helpers/emitted.js";
import { anApi, anOperation } from "./helpers/model.js";

const operations = [anOperation("call-get", ["GET /calls/{callId}", "GET /request", "GET /$batch"])];

test("the client is the root of the tree", async () => {
  expect(await emitted(anApi({ operations }), emitClient, "client.ts"))
    .toBe(`import type { BatchBuilder } from "./builders/batch.js";
import type { CallsBuilder } from "./builders/calls.js";
import type { RequestBuilder } from "./builders/request.js";
import { type AnyRoute, type ClientOptions, createProxy } from "./runtime/index.js";

/** The root of the API: a property for each first segment of its paths. The chain is the URL. */
export interface Client extends AnyRoute {
  readonly $batch: BatchBuilder;
  readonly calls: CallsBuilder;
  readonly request_: RequestBuilder;
}

/** A client that sends its calls to \`options.baseUrl\`. */
export function createClient(options: ClientOptions): Client {
  return createProxy<Client>(options);
}
`);
});

test("the base URL of the reference, or of the configuration, serves where a program names none", async () => {
  const api = anApi({ baseUrl: "https://api.contoso.example/v1" });
  const configured = planSdk(api, { baseUrl: 'https://"quoted".example', docsUrl: undefined });

  const [file] = await printModules([emitClient(configured)]);

  expect(await emitted(api, emitClient, "client.ts")).toContain(`
/** A client that sends its calls to https://api.contoso.example/v1, or to \`options.baseUrl\` where that is given. */
export function createClient(options: Partial<ClientOptions> = {}): Client {
  return createProxy<Client>({ baseUrl: "https://api.contoso.example/v1", ...options });
}
`);
  expect(file?.text).toContain(`createProxy<Client>({ baseUrl: 'https://"quoted".example', ...options })`);
});

test("the index hands on the client, all types and what a program needs of the runtime", async () => {
  const text = await emitted(anApi(), emitIndex, "index.ts");

  expect(text).toContain('export { createClient } from "./client.js";\nexport type { Client } from "./client.js";\n');
  expect(text).toContain('export type * from "./models/index.js";\n');
  expect(text).toContain("export type {\n  Call as ApiCall,\n  AliasOptions,\n  Annotated,\n");
  expect(text).not.toContain("createProxy");
  expect(text).not.toContain("webhooks");
});
