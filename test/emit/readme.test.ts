import { expect, test } from "vitest";
import { emitReadme } from "../../src/emit/readme.js";
import type { Api } from "../../src/model/api.js";
import { planned } from "./helpers/emitted.js";
import { anExample, jsonExample } from "./helpers/example.js";
import { anApi, anOperation, aProperty, at, jsonBody, primitive } from "./helpers/model.js";

const redirect = anOperation("call-redirect", ["POST /calls/{callId}/redirect"], {
  title: "call: redirect",
  body: jsonBody(undefined, [aProperty("to"), aProperty("timeout", primitive("Int32"))]),
});

function redirectWith(body: unknown, page: string): ReturnType<typeof anExample> {
  return anExample(redirect, "POST /calls/{callId}/redirect", {
    values: { callId: "17" },
    request: { body: jsonExample(body) },
    origin: at(page),
  });
}

test("the README shows a call of the reference's, what is in the SDK and what became no test", async () => {
  const api = anApi({
    baseUrl: "https://api.contoso.example/v1",
    operations: [redirect],
    examples: [
      redirectWith({ to: "anna", timeout: "60" }, "api/a.md"),
      redirectWith({ to: "anna", timeout: 60 }, "api/b.md"),
      redirectWith({}, "api/c.md"),
      { ...redirectWith({}, "api/d.md"), title: "Notification | *Incoming*", match: undefined },
    ],
  });

  const { path, text } = await emitReadme(planned(api));

  expect(path).toBe("README.md");
  expect(text).toContain("# A typed client for https://api.contoso.example/v1\n");
  expect(text).toContain(`\`\`\`ts
import { createClient } from "./index.js";

const client = createClient({ auth: "token" }); // or a function that gives one

// api/b.md:1
const result = await client.calls.byId("17").redirect.post({
  to: "anna",
  timeout: 60,
});
console.log(result);
\`\`\`
`);
  expect(text).toContain("[docs/runtime.md](docs/runtime.md) is the manual");
  expect(text).toContain("| Routes | 1 |\n");
  expect(text).toContain(
    String.raw`| Notification \| \*Incoming\* (${"`api/d.md:1`"}) | no documented route matches the request |`,
  );
});

test("without examples and base URL the README says what is left to say", async () => {
  const { text } = await emitReadme(planned(anApi()));

  expect(text).toContain("# A typed client\n");
  expect(text).toContain(
    'const client = createClient({ baseUrl: "https://api.example", auth: "token" }); // or a function that gives one\n```\n',
  );
  expect(text).toContain("Every example is a test.\n");
});

test("the README names the parser of what the API sends, where it sends anything", async () => {
  const webhooks = [
    { kind: "webhook", method: "POST", target: "/callback", type: { kind: "unknown" }, examples: [] },
  ] as const;
  const told = async (api: Pick<Api, "webhooks">): Promise<boolean> =>
    (await emitReadme(planned(anApi(api)))).text.includes("`parseWebhook()`");

  expect(await told({ webhooks })).toBe(true);
  expect(await told({ webhooks: [] })).toBe(false);
});

test("a long list of examples that are no tests is cut", async () => {
  const example = { ...redirectWith({}, "api/d.md"), match: undefined };
  const api = anApi({ operations: [redirect], examples: Array.from({ length: 13 }, () => example) });

  const { text } = await emitReadme(planned(api));

  expect(text.match(/no documented route/g)?.length).toBe(10);
  expect(text).toContain("\nAnd 3 more: `docwright.json` lists all of them.\n");
});
