import type { Example } from "../model/example.js";
import { citationOf } from "../source/source.js";
import { countTests } from "./examples/example-tests.js";
import { whyUntested } from "./examples/why-untested.js";
import { readmeExample } from "./examples/readme-example.js";
import type { GeneratedFile } from "./generated-file.js";
import type { Sdk } from "./sdk.js";
import { markdown, markdownCode } from "./text/markdown.js";

/** A table longer than this is a list to search, which the manifest is better for. */
const mostRows = 10;

/**
 * The README of the SDK: what it is, how it is used, what is in it, and what the reference's examples could not be
 * tested for.
 */
export async function emitReadme(sdk: Sdk): Promise<GeneratedFile> {
  const sections = [introduction(sdk), await usage(sdk), contents(sdk), untested(sdk)];
  return { path: "README.md", text: sections.flat().join("\n") };
}

function introduction({ baseUrl }: Sdk): readonly string[] {
  return [
    baseUrl === undefined ? "# A typed client" : `# A typed client for ${markdown(baseUrl)}`,
    "",
    "Compiled by docwright from the API's reference: the types are its tables, the documentation its prose, the tests its examples.",
    "No dependencies. Do not edit these files; correct the reference and compile it again.",
    "",
  ];
}

async function usage(sdk: Sdk): Promise<readonly string[]> {
  return [
    "## Use",
    "",
    "```ts",
    await readmeExample(sdk),
    "```",
    "",
    "The chain is the URL: a property is a segment, `byId()` a key, `get()`, `post()` and their kin send. A call is sent once it is",
    "awaited, or iterated: `for await` follows a collection from page to page. `$select` narrows the type of the result.",
    'A route without a property is reached by `client.request("GET", "/any/path")`. Failures are `ApiError`, `ConnectionError`,',
    "`TimeoutError` and `LinkError`, and an aborted signal's reason.",
    "",
    "[docs/runtime.md](docs/runtime.md) is the manual: tokens and who gets them, retries, time limits, hooks and logs, pages and",
    "changes, filters, batches, uploads and downloads, errors, tests without a network.",
    "",
    ...webhooks(sdk),
    "The documentation of each method names the page that it is from, and the least privileged permissions that the page asks for.",
    "",
  ];
}

function webhooks({ api }: Sdk): readonly string[] {
  if (api.webhooks.length === 0) return [];
  return [
    "What the API sends to a server of yours is a `WebhookPayload`: `parseWebhook()` takes the body of such a request, as text, as",
    "bytes or parsed.",
    "",
  ];
}

function contents(sdk: Sdk): readonly string[] {
  const { api } = sdk;
  const rows = [
    ["Pages that document calls", new Set(api.operations.map(({ origin }) => origin.source)).size],
    ["Routes", api.routes.length],
    ["Types", api.resources.size],
    ["Enumerations", api.enumerations.size],
    ["Tests", countTests(sdk)],
  ] as const;
  return [
    "## Contents",
    "",
    "| | |",
    "| --- | ---: |",
    ...rows.map(([name, count]) => `| ${name} | ${count} |`),
    "",
    "The tests stand in `tests/` beside the sources: `npx vitest run` runs them where vitest is installed.",
    "",
  ];
}

function untested(sdk: Sdk): readonly string[] {
  const examples = sdk.api.examples.flatMap((example) => rowFor(example, whyUntested(example, sdk)));
  if (examples.length === 0) return ["Every example is a test.", ""];
  const more = examples.length - mostRows;
  return [
    "## Examples that are no tests",
    "",
    "| Example | Why |",
    "| --- | --- |",
    ...examples.slice(0, mostRows),
    ...(more > 0 ? ["", `And ${more} more: \`docwright.json\` lists all of them.`] : []),
    "",
  ];
}

function rowFor({ title, origin }: Example, reason: string | undefined): readonly string[] {
  return reason === undefined
    ? []
    : [`| ${markdown(title)} (${markdownCode(citationOf(origin))}) | ${markdown(reason)} |`];
}
