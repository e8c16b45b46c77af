import { resolve } from "node:path";
import { expect, test } from "vitest";
import { resolveConfig } from "../../src/config/resolve.js";

test("everything that is left open is settled, paths against the folder", () => {
  expect(resolveConfig({ input: "docs" }, "/project")).toEqual({
    input: resolve("/project/docs"),
    output: resolve("/project/generated"),
    include: ["**"],
    exclude: [],
    rules: {},
    sdk: { baseUrl: undefined, docsUrl: undefined },
  });
});

test("everything that is given is taken", () => {
  const user = {
    input: "/docs",
    output: "../sdk",
    include: ["api/**"],
    exclude: ["api/old-*.md"],
    rules: { "broken-link": "off" },
    baseUrl: "https://api.example.com/v1",
    docsUrl: "https://docs.example.com",
  } as const;
  expect(resolveConfig(user, "/project")).toEqual({
    input: resolve("/docs"),
    output: resolve("/sdk"),
    include: ["api/**"],
    exclude: ["api/old-*.md"],
    rules: { "broken-link": "off" },
    sdk: { baseUrl: "https://api.example.com/v1", docsUrl: "https://docs.example.com" },
  });
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
    "Unexpected key `constructor`, expected one of `input`, `output`, `include`, `exclude`, `rules`, `baseUrl`, `docsUrl`",
  ],
  [{ input: 1 }, "Unexpected `input` 1, expected a text that is not empty"],
  [{ output: "" }, "Unexpected `output` '', expected a text that is not empty"],
  [{ include: "api" }, `Unexpected \`include\` 'api', expected a list of globs, such as ["api/call-*.md"]`],
  [{ exclude: [1] }, `Unexpected \`exclude\` [ 1 ], expected a list of globs, such as ["api/call-*.md"]`],
  [{ baseUrl: "/v1" }, `Unexpected \`baseUrl\` '/v1', expected an absolute URL, such as "https://api.example.com/v1"`],
  [
    { docsUrl: "javascript:alert(1)" },
    `Unexpected \`docsUrl\` 'javascript:alert(1)', expected an absolute URL, such as "https://api.example.com/v1"`,
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
