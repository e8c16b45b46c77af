import { fileURLToPath } from "node:url";

/** A program of which the bundle is measured. */
export interface Program {
  readonly name: string;
  readonly text: string;
}

/** What the programs of others import, each in an exact version. */
export const peers: readonly string[] = [
  "@microsoft/msgraph-sdk@1.0.0-preview.90",
  "@microsoft/msgraph-sdk-users@1.0.0-preview.90",
  "@microsoft/microsoft-graph-client@3.0.7",
  "openapi-fetch@0.17.0",
];

const sdk = JSON.stringify(fileURLToPath(new URL("../../generated/index.ts", import.meta.url)));
const read = "client.me.meetings.get({ query: { $top: 5 } })";
const make = 'const client = createClient({ auth: () => "token" });';

/** One call, of the SDK that docs-input becomes. */
const oneCall = `import { createClient } from ${sdk};\n${make}\nconsole.log((await ${read}).value.length);`;

/** The same call beside one more thing that the runtime can do. */
const extras: Readonly<Record<string, string>> = {
  batch: `console.log(await batch(client, [${read}]));`,
  delta: `for await (const meeting of delta(${read})) console.log(meeting.id);`,
  download: `console.log(await download(${read}));`,
  upload: 'console.log(await upload(client, "https://files.example/session", new Blob(["Hello"])));',
  logTo: "createClient({ hooks: logTo(console) });",
  filter: "console.log(filter`id eq ${1}`);",
  isApiError: "console.log(isApiError(undefined));",
  createMockClient: "console.log(createMockClient([]));",
};

export const ours: readonly Program[] = [
  { name: "one call", text: oneCall },
  {
    name: "one call of createCore",
    text: oneCall.replaceAll("createClient", "createCore").replace("{ auth", '{ baseUrl: "https://api.example", auth'),
  },
  ...Object.entries(extras).map(([name, use]) => ({
    name: `one call and ${name}`,
    text: `import { createClient, ${name} } from ${sdk};\n${make}\nconsole.log((await ${read}).value.length);\n${use}`,
  })),
];

export const others: readonly Program[] = [
  {
    name: "openapi-fetch 0.17",
    text: `import createClient from "openapi-fetch";
const client = createClient({ baseUrl: "https://api.example/v1.0", headers: { authorization: "Bearer token" } });
const { data } = await client.GET("/me/meetings", { params: { query: { $top: 5 } } });
console.log(data.value.length);`,
  },
  {
    name: "@microsoft/microsoft-graph-client 3.0.7 (untyped)",
    text: `import { Client } from "@microsoft/microsoft-graph-client";
const client = Client.init({ authProvider: (done) => done(null, "token") });
const answer = await client.api("/users/anna/messages").top(5).get();
console.log(answer.value.length);`,
  },
  {
    name: "@microsoft/msgraph-sdk and -users, preview.90",
    text: `import { AnonymousAuthenticationProvider } from "@microsoft/kiota-abstractions";
import { createGraphServiceClient, GraphRequestAdapter } from "@microsoft/msgraph-sdk";
import "@microsoft/msgraph-sdk-users";
const client = createGraphServiceClient(new GraphRequestAdapter(new AnonymousAuthenticationProvider()));
const answer = await client.users.byUserId("anna").messages.get({ queryParameters: { top: 5 } });
console.log(answer.value.length);`,
  },
];
