import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Block, CodeBlock, HttpMessage, Page, Section, Table } from "../../src/page/page.js";
import { parsePage } from "../../src/page/parse.js";
import { loadSources } from "../../src/source/load.js";
import { corpusFolder } from "./corpus.js";

interface Reading {
  readonly page: Page;
  /** How often each code was reported. */
  readonly codes: Readonly<Record<string, number>>;
}

const library = await loadSources(corpusFolder());

function read(path: string, from = library): Reading {
  const source = from.find(path);
  if (!source) throw new Error(`The reference has no page ${path}`);
  const codes: Record<string, number> = {};
  const page = parsePage(source, from, ({ code }) => (codes[code] = (codes[code] ?? 0) + 1));
  return { page, codes };
}

function codeOf(page: Page): readonly CodeBlock[] {
  return page.sections.flatMap((section) => section.blocks.flatMap(codeIn));
}

function codeIn(block: Block): readonly CodeBlock[] {
  if (block.kind === "list") return block.items.flat().flatMap(codeIn);
  if (block.kind === "quote") return block.blocks.flatMap(codeIn);
  return block.kind === "code" ? [block] : [];
}

function sectionsOf(page: Page, role: Section["role"]): readonly Section[] {
  return page.sections.filter((section) => section.role === role);
}

/** The routes of the sections whose heading, or a heading above it, is that of the HTTP request. */
function routesOf(page: Page): readonly string[] {
  const documents = (section: Section | undefined): boolean =>
    section !== undefined && (section.role === "httpRequest" || documents(section.parent));
  return page.sections.filter(documents).flatMap((section) => targetsOf(section.blocks.flatMap(codeIn)));
}

function targetsOf(blocks: readonly CodeBlock[]): readonly string[] {
  return blocks.flatMap(({ routes }) => routes.map(({ target }) => target.value));
}

/** `Q` for each request and `R` for each response that stand outside the sections that document routes. */
function sequenceOf(page: Page): string {
  return messagesOf(page)
    .map(({ kind }) => (kind === "request" ? "Q" : "R"))
    .join("");
}

function messagesOf(page: Page): readonly HttpMessage[] {
  const documented = new Set(sectionsOf(page, "httpRequest"));
  return page.sections
    .filter((section) => !documented.has(section))
    .flatMap((section) => section.blocks.flatMap(codeIn))
    .flatMap(({ messages }) => messages);
}

function tableOf(page: Page, role: Section["role"]): Table | undefined {
  return sectionsOf(page, role)
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === "table");
}

function cellsOf(table: Table | undefined, name: string): readonly string[] {
  return table?.rows.find(({ cells }) => cells[0]?.text === name)?.cells.map(({ text }) => text) ?? [];
}

test("every page is read, and known for what it is", () => {
  const kinds: Record<string, number> = {};
  for (const { path } of library.sources) {
    const { kind } = read(path).page;
    const name = `${dirname(path)}: ${kind}`;
    kinds[name] = (kinds[name] ?? 0) + 1;
  }
  expect(kinds).toEqual({
    "api: api": 2102,
    "resources: conceptual": 65,
    "resources: enumeration": 142,
    "resources: resource": 1032,
  });
});

test("the page it began with: two examples, relative webhooks, a blank line, a wrong length", async () => {
  const seeds = await loadSources(join(corpusFolder(), "../../../seeds/call-redirect.md"));
  const { page, codes } = read("call-redirect.md", seeds);
  expect(codes).toEqual({
    "http-blank-line-before-headers": 1,
    "content-length-mismatch": 1,
  });
  expect(page.sections.map(({ role }) => role).join(" ")).toBe(
    "introduction permissions httpRequest requestHeaders requestBody response example exampleRequest exampleResponse " +
      "example notification exampleRequest notification notification notification",
  );
  expect(sequenceOf(page)).toBe("QRQQRQQQ");
  expect(codeOf(page).filter(({ annotation }) => annotation === undefined)).toHaveLength(6);
  expect(
    messagesOf(page).filter((message) => message.kind === "request" && message.target.value === "/callback"),
  ).toHaveLength(4);
  expect(tableOf(page, "permissions")?.rows.map(({ cells }) => cells[0]?.text)).toEqual(["Application", "Application"]);
});

test("call-redirect: trailing commas in the JSON of notifications", () => {
  const { page, codes } = read("api/call-redirect.md");
  expect(codes).toEqual({ "invalid-json": 4 });
  expect(sectionsOf(page, "notification")).toHaveLength(6);
  expect(codeOf(page).filter(({ json }) => json)).toHaveLength(5);
});

test("call-transfer: four examples, their notifications in two fences each", () => {
  const { page } = read("api/call-transfer.md");
  expect(sequenceOf(page)).toBe("QRQQQQQRQQQQQRQQQQQRQQQQ");
  expect(sectionsOf(page, "notification")).toHaveLength(16);
  expect(codeOf(page).filter(({ json }) => json)).toHaveLength(16);
});

test("site-get: routes under headings of their own, in fences with and without an annotation", () => {
  const { page } = read("api/site-get.md");
  expect(sectionsOf(page, "httpRequest")).toEqual([]);
  expect(page.kind).toBe("api");
  expect(targetsOf(codeOf(page))).toHaveLength(5);
  expect(codeOf(page).map(({ routes, annotation }) => [routes.length, annotation?.blockType?.value])).toEqual([
    [2, "ignored"],
    [1, undefined],
    [1, undefined],
    [1, "request"],
    [0, "response"],
  ]);
});

test("chat-post-members: the route among the permissions", () => {
  const { page } = read("api/chat-post-members.md");
  const [permissions] = sectionsOf(page, "permissions");
  expect(targetsOf(permissions?.blocks.flatMap(codeIn) ?? [])).toEqual(["/chats/{chat-id}/members"]);
});

test("drive-get: five HTTP requests, in tabs, and one response with five names", () => {
  const { page, codes } = read("api/drive-get.md");
  expect(sectionsOf(page, "httpRequest")).toHaveLength(5);
  expect(routesOf(page)).toHaveLength(5);
  expect(codeOf(page).at(-1)?.annotation?.names).toHaveLength(5);
  expect(codes).toEqual({});
});

test("driveitem-createuploadsession: uploads to another host, bytes for bodies, a conflict", () => {
  const { page } = read("api/driveitem-createuploadsession.md");
  expect(sequenceOf(page)).toBe("QRQRRQRQRRQRQRQR");
  const statuses = messagesOf(page).flatMap((message) => (message.kind === "response" ? [message.status.value] : []));
  expect(statuses).toEqual([200, 202, 202, 201, 201, 409, 204, 200, 201]);
  expect(messagesOf(page).filter(({ body }) => body && !body.json)).toHaveLength(2);
});

test("driveitem-invite: JSON beside the routes, a collection of linked resources, and a request in an example", () => {
  const { page, codes } = read("api/driveitem-invite.md");
  expect(routesOf(page)).toHaveLength(5);
  expect(cellsOf(tableOf(page, "requestBody"), "recipients")[1]).toBe("Collection(DriveRecipient)");
  expect(sequenceOf(page)).toBe("QR");
  expect(codes).toEqual({});
});

test("user-list-joinedteams: a word between the routes", () => {
  const { page, codes } = read("api/user-list-joinedteams.md");
  expect(routesOf(page)).toHaveLength(2);
  expect(codes).toEqual({ "http-unexpected-line": 1 });
});

test("attachment-get: 28 routes, none of the hidden ones, and bodies that are mail, cards and calendars", () => {
  const { page, codes } = read("api/attachment-get.md");
  expect(routesOf(page)).toHaveLength(28);
  expect(routesOf(page).filter((target) => target.includes("/.../"))).toHaveLength(2);
  expect(sequenceOf(page)).toBe("QR".repeat(9));
  const bodies = messagesOf(page).flatMap(({ body }) => (body && !body.json ? [body.text.slice(0, 6)] : []));
  expect(bodies).toEqual(["{Raw b", "BEGIN:", "BEGIN:", "From: "]);
  expect(codes).toEqual({});
});

test("formatprotection-get: placeholders in angle brackets", () => {
  const { page } = read("api/formatprotection-get.md");
  expect(routesOf(page).filter((target) => target.includes("range(<address>)"))).toHaveLength(2);
});

test("singlevaluelegacyextendedproperty-get: sixty routes with filters", () => {
  const { page } = read("api/singlevaluelegacyextendedproperty-get.md");
  expect(routesOf(page)).toHaveLength(60);
  expect(routesOf(page).every((target) => target.includes("filter="))).toBe(true);
});

test("opentypeextension-get: a lambda in a filter, a line break in a string", () => {
  const { page, codes } = read("api/opentypeextension-get.md");
  expect(routesOf(page).filter((target) => target.includes("any(f:f/id eq "))).toHaveLength(5);
  expect(codes).toEqual({ "invalid-json": 1 });
});

test("profilephoto-get: code in other languages is code", () => {
  const { page } = read("api/profilephoto-get.md");
  const others = codeOf(page).filter(({ language }) => language === "java" || language === "javascript");
  expect(others.map(({ messages, json }) => [messages.length, json])).toEqual([
    [0, undefined],
    [0, undefined],
  ]);
  expect(sequenceOf(page)).toContain("QQQR");
});

test("page-get: two requests in one fence without a language, with optional parts in brackets", () => {
  const { page } = read("api/page-get.md");
  const [introduction] = page.sections;
  expect(introduction?.blocks.flatMap(codeIn).map(({ language, routes }) => [language, routes.length])).toEqual([
    ["", 1],
    ["", 2],
  ]);
});

test("page-update: a body in single quotes", () => {
  const { page, codes } = read("api/page-update.md");
  const [request] = messagesOf(page);
  expect(request?.body?.json?.kind === "array" && request.body.json.items).toHaveLength(2);
  expect(codes).toEqual({ "invalid-json": 1, "content-length-mismatch": 1 });
});

test("onenote-post-pages: a form of several parts", () => {
  const [request] = messagesOf(read("api/onenote-post-pages.md").page);
  expect(request?.headers.map(({ name }) => name.value)).toEqual(["Content-length", "Content-type"]);
  expect(request?.body?.text.startsWith("--")).toBe(true);
  expect(request?.body?.json).toBeUndefined();
});

test("message-createforward: mail and JSON, a request that is annotated as a response", () => {
  const { page } = read("api/message-createforward.md");
  expect(sequenceOf(page)).toBe("QRQRR");
  const kinds = messagesOf(page).map(({ body }) => (body?.json ? "json" : body ? "text" : "none"));
  expect(kinds).toEqual(["none", "json", "text", "json", "json"]);
});

test("teamsapp-publish: a body that stands for a file", () => {
  const [request] = messagesOf(read("api/teamsapp-publish.md").page);
  expect(request?.body?.text.startsWith("[Zip")).toBe(true);
  expect(request?.body?.json).toBeUndefined();
});

test.each([
  ["api/chatmessage-update.md", "/teams/(team-id)/channels/"],
  ["api/chat-get-members.md", "{user-id} | user-principal-name/"],
  ["api/outlookuser-supportedtimezones.md", "timeZoneStandard'{"],
  ["api/itemactivitystat-getactivitybyinterval.md", "startDateTime='2017-01-01'"],
])("%s: routes are kept as they are written", (path, part) => {
  expect(routesOf(read(path).page).some((target) => target.includes(part))).toBe(true);
});

test("getEffectivePermissions: the argument in the example alone", () => {
  const { page } = read("api/intune-rbac-devicemanagement-geteffectivepermissions.md");
  expect(page.sections.map(({ role }) => role)).toContain("permissions");
  expect(routesOf(page)).toEqual(["/deviceManagement/getEffectivePermissions"]);
  const [request] = messagesOf(page);
  expect(request?.kind === "request" && request.target.value.endsWith("(scope='parameterValue')")).toBe(true);
});

test("event-post-attachments: a status line without a version", () => {
  expect(read("api/event-post-attachments.md").codes).toEqual({
    "http-status-line": 2,
    "content-length-mismatch": 3,
  });
});

test("team-post: a status without HTTP before it", () => {
  const { page, codes } = read("api/team-post.md");
  expect(codes).toEqual({ "http-status-line": 1 });
  expect(sequenceOf(page).endsWith("QRR")).toBe(true);
});

test("user-list-memberof: counts as plain text, a header in examples", () => {
  const { page } = read("api/user-list-memberof.md");
  const texts = messagesOf(page).flatMap(({ body }) => (body && !body.json ? [body.text] : []));
  expect(texts).toEqual(["17", "16"]);
  expect(messagesOf(page).filter(({ headers }) => headers[0]?.name.value === "ConsistencyLevel")).toHaveLength(4);
});

test("user-findmeetingtimes: qualified primitive types", () => {
  const { page, codes } = read("api/user-findmeetingtimes.md");
  const types = tableOf(page, "requestBody")?.rows.map(({ cells }) => cells[1]?.text);
  expect(types?.filter((type) => type?.startsWith("Edm."))).toHaveLength(5);
  expect(codes).toEqual({ "annotation-invalid": 1 });
});

test("resources/call: unions, a row without its first pipe, titles among the methods", () => {
  const { page } = read("resources/call.md");
  expect(cellsOf(tableOf(page, "properties"), "mediaConfig")[1]).toBe(
    "appHostedMediaConfig or serviceHostedMediaConfig",
  );
  expect(tableOf(page, "methods")?.rows.filter(({ isTitle }) => isTitle)).toHaveLength(6);
});

test("resources/driveitem: comments in JSON, links by reference, short rows", () => {
  const { page, codes } = read("resources/driveitem.md");
  expect(codes).toEqual({ "invalid-json": 1, "table-missing-cells": 1 });
  expect(cellsOf(tableOf(page, "properties"), "createdBy")[1]).toBe("identitySet");
  const members = codeOf(page).flatMap(({ json }) => (json?.kind === "object" ? json.members : []));
  expect(members.filter(({ name }) => name.value.startsWith("@"))).toHaveLength(3);
});

test("resources/externalconnectors-property: bars in the cells", () => {
  expect(read("resources/externalconnectors-property.md").codes).toEqual({ "table-surplus-cells": 2 });
});

test("resources/*-devicemanagement: sixteen pages, one type", () => {
  const paths = library.sources.map(({ path }) => path).filter((path) => /intune-\w+-devicemanagement\.md$/.test(path));
  const types = paths
    .filter((path) => path.startsWith("resources/"))
    .flatMap((path) => codeOf(read(path).page))
    .flatMap(({ annotation }) => (annotation?.blockType?.value === "resource" ? [annotation.type?.value] : []));
  expect(types).toEqual(Array.from({ length: 16 }, () => "microsoft.graph.deviceManagement"));
});

test("resources/enums: a heading and a table for each enumeration", () => {
  const { page } = read("resources/enums.md");
  const members = sectionsOf(page, "members");
  expect(page.kind).toBe("enumeration");
  expect(members.length).toBeGreaterThan(100);
  expect(members.filter(({ blocks }) => !blocks.some((block) => block.kind === "table"))).toEqual([]);
});
