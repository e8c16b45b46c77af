import { expect, test } from "vitest";
import type { OpenapiOptions } from "../../../src/export/options.js";
import { anApi, anOperation, aParameter, at } from "../../emit/helpers/model.js";
import { documentOf, partOf, type Document } from "../helpers/document.js";

type Row = readonly [kind: string, ...scopes: string[]];

/** The document of an API whose one page asks for the permissions `rows`. */
function documentWith(rows: readonly Row[], options: Partial<OpenapiOptions> = {}): Document {
  const permissions = rows.map(([kind, ...scopes]) => ({
    kind,
    scopes,
    note: undefined,
    origin: at("api/call-list.md"),
  }));
  const other = anOperation("call-get", ["GET /call"], { parameters: [aParameter("header", "Authorization")] });
  const silent = anOperation("call-ping", ["GET /ping"]);
  const operations = [anOperation("call-list", ["GET /calls"], { permissions }), other, silent];
  return documentOf(anApi({ operations }), options);
}

const rows: readonly Row[] = [
  ["Delegated (work or school account)", "Calls.Read", "Calls.Manage"],
  ["Delegated (personal Microsoft account)", "Calls.Read"],
  ["Application: calls of a group", "Calls.Read.All"],
  ["Guest", "Calls.Look"],
];

const oauth = { authorizationUrl: "https://login.test/authorize", tokenUrl: "https://login.test/token" };

test("any one scope will do, the least privileged of each kind first", () => {
  const document = documentWith(rows);
  expect(partOf(document, "paths", "/calls", "get", "security")).toEqual([
    { delegated: ["Calls.Read"] },
    { delegated: ["Calls.Manage"] },
    { application: ["Calls.Read.All"] },
  ]);
  expect(partOf(document, "components", "securitySchemes")).toEqual({
    delegated: {
      type: "http",
      scheme: "bearer",
      description: "A token of an application that acts for a user who is signed in.",
    },
    application: {
      type: "http",
      scheme: "bearer",
      description: "A token of an application that acts on its own.",
    },
  });
});

test("the table's rows stay as the page has them", () => {
  const document = documentWith(rows.slice(2));
  expect(partOf(document, "paths", "/calls", "get", "x-docwright-permissions")).toEqual([
    { kind: "Application: calls of a group", scopes: ["Calls.Read.All"], "x-docwright-origin": "api/call-list.md:1" },
    { kind: "Guest", scopes: ["Calls.Look"], "x-docwright-origin": "api/call-list.md:1" },
  ]);
});

test("where tokens come from is the caller's to say", () => {
  const scopes = { "Calls.Manage": "", "Calls.Read": "" };
  expect(partOf(documentWith(rows, { oauth }), "components", "securitySchemes")).toEqual({
    delegated: {
      type: "oauth2",
      description: "A token of an application that acts for a user who is signed in.",
      flows: { authorizationCode: { ...oauth, scopes } },
    },
    application: {
      type: "oauth2",
      description: "A token of an application that acts on its own.",
      flows: { clientCredentials: { tokenUrl: oauth.tokenUrl, scopes: { "Calls.Read.All": "" } } },
    },
  });
});

test("a page that asks for a token without naming a scope takes any, and one that asks for none says nothing", () => {
  const document = documentWith(rows);
  expect(partOf(document, "paths", "/call", "get", "security")).toEqual([{ delegated: [] }, { application: [] }]);
  expect(partOf(document, "paths", "/ping", "get", "security")).toBeUndefined();
  expect(document["security"]).toEqual([]);
});

test("an API without scopes has no schemes", () => {
  const document = documentWith([["Application"]]);
  expect(partOf(document, "components", "securitySchemes")).toBeUndefined();
  expect(partOf(document, "paths", "/calls", "get", "security")).toBeUndefined();
});

test("OpenAPI 3.0 names scopes where it knows flows, and nowhere else", () => {
  const security = (options: Partial<OpenapiOptions>) =>
    partOf(documentWith(rows, options), "paths", "/calls", "get", "security");
  expect(security({ openapi: "3.0" })).toEqual([{ delegated: [] }, { application: [] }]);
  expect(security({ openapi: "3.0", oauth })).toEqual(security({ openapi: "3.1" }));
});
