import { resolve } from "node:path";
import { expect, test } from "vitest";
import { resolveConfig } from "../../src/config/resolve.js";

test("everything that is left open is settled, paths against the folder", () => {
  expect(resolveConfig({ input: "docs" }, "/project")).toEqual({
    input: resolve("/project/docs"),
    output: undefined,
    include: ["**"],
    exclude: [],
    rules: {},
    baseline: undefined,
    sdk: { baseUrl: undefined, docsUrl: undefined },
    mocks: false,
    package: undefined,
    openapi: {
      output: undefined,
      openapi: "3.1",
      title: undefined,
      version: undefined,
      baseUrl: undefined,
      docsUrl: undefined,
      oauth: undefined,
    },
  });
});

test("everything that is given is taken", () => {
  const user = {
    input: "/docs",
    output: "../sdk",
    include: ["api/**"],
    exclude: ["api/old-*.md"],
    rules: { "broken-link": "off" },
    baseline: "known.json",
    baseUrl: "https://api.example.com/v1",
    docsUrl: "https://docs.example.com",
    mocks: true,
    package: "calls",
    openapi: {
      output: "openapi.yaml",
      openapi: "3.0",
      title: "Calls",
      version: "2.1",
      authorizationUrl: "https://login.example.com/authorize",
      tokenUrl: "https://login.example.com/token",
    },
  } as const;
  expect(resolveConfig(user, "/project")).toEqual({
    input: resolve("/docs"),
    output: resolve("/sdk"),
    include: ["api/**"],
    exclude: ["api/old-*.md"],
    rules: { "broken-link": "off" },
    baseline: resolve("/project/known.json"),
    sdk: { baseUrl: "https://api.example.com/v1", docsUrl: "https://docs.example.com" },
    mocks: true,
    package: { name: "calls", version: "0.0.0" },
    openapi: {
      output: resolve("/project/openapi.yaml"),
      openapi: "3.0",
      title: "Calls",
      version: "2.1",
      baseUrl: "https://api.example.com/v1",
      docsUrl: "https://docs.example.com",
      oauth: {
        authorizationUrl: "https://login.example.com/authorize",
        tokenUrl: "https://login.example.com/token",
      },
    },
  });
});

test.each([
  ["callisto-sdk", { name: "callisto-sdk", version: "0.0.0" }],
  ["callisto-sdk@1.2.0", { name: "callisto-sdk", version: "1.2.0" }],
  ["@callisto/sdk@1.2.0-beta.1", { name: "@callisto/sdk", version: "1.2.0-beta.1" }],
])("a package is named %s", (given, settled) => {
  expect(resolveConfig({ input: "docs", package: given }).package).toEqual(settled);
});

test("a configuration without an input is refused", () => {
  expect(() => resolveConfig({})).toThrow(
    "Missing `input`, expected the folder of the reference, on the command line or in a config file",
  );
});

test.each([
  [[], "Unexpected configuration [], expected an object"],
  [{ inptu: "docs" }, "Unexpected key `inptu`, expected `input`"],
  [
    { constructor: 1 },
    "Unexpected key `constructor`, expected one of `input`, `output`, `include`, `exclude`, `rules`, `baseline`, `baseUrl`, `docsUrl`, `mocks`, `package`, `openapi`",
  ],
  [{ input: 1 }, "Unexpected `input` 1, expected a text that is not empty"],
  [{ output: "" }, "Unexpected `output` '', expected a text that is not empty"],
  [{ include: "api" }, `Unexpected \`include\` 'api', expected a list of globs, such as ["api/call-*.md"]`],
  [{ exclude: ["!a.md"] }, "none of which begins with `!`"],
  [{ exclude: [1] }, `Unexpected \`exclude\` [ 1 ], expected a list of globs, such as ["api/call-*.md"]`],
  [{ baseUrl: "/v1" }, `Unexpected \`baseUrl\` '/v1', expected an absolute URL, such as "https://api.example.com/v1"`],
  [
    { docsUrl: "javascript:alert(1)" },
    `Unexpected \`docsUrl\` 'javascript:alert(1)', expected an absolute URL, such as "https://api.example.com/v1"`,
  ],
  [{ mocks: "yes" }, "Unexpected `mocks` 'yes', expected true or false"],
  [
    { package: "Callisto SDK" },
    `Unexpected \`package\` 'Callisto SDK', expected a package, such as "callisto-sdk" or "@callisto/sdk@1.2.0"`,
  ],
  [
    { package: "callisto-sdk@latest" },
    `Unexpected \`package\` 'callisto-sdk@latest', expected a package, such as "callisto-sdk" or "@callisto/sdk@1.2.0"`,
  ],
  [{ openapi: "3.1" }, `Unexpected \`openapi\` '3.1', expected an object, such as { "title": "Calls" }`],
  [{ openapi: { titel: "Calls" } }, "Unexpected key `titel` in `openapi`, expected `title`"],
  [{ openapi: { openapi: "2.0" } }, `Unexpected \`openapi\` '2.0' in \`openapi\`, expected one of "3.1", "3.0"`],
  [
    { input: "docs", openapi: { tokenUrl: "https://login.example.com/token" } },
    "Unexpected one of `authorizationUrl` and `tokenUrl` in `openapi`, expected both or neither",
  ],
  [
    { rules: [] },
    `Unexpected \`rules\` [], expected an object of severities by code, such as { "broken-link": "error" }`,
  ],
  [
    { rules: { "broken-lnk": "off" } },
    "Unexpected `broken-lnk` in `rules`, expected the code of a finding, such as `broken-link`",
  ],
  [
    { rules: { "broken-link": "warn" } },
    "Unexpected severity 'warn' of `broken-link` in `rules`, expected one of `off`, `info`, `warning`, `error`",
  ],
  [
    { rules: { "broken-link": "warnings" } },
    "Unexpected severity 'warnings' of `broken-link` in `rules`, expected `warning`",
  ],
])("%j is refused", (user, message) => {
  // What the types forbid is what a config file can hold all the same.
  expect(() => resolveConfig(user as object)).toThrow(message);
});
