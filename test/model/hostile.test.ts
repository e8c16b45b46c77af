import { expect, test } from "vitest";
import { apiOf, readApi } from "../helpers/api.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";
import { sketchExample, sketchOperation, sketchResource } from "../helpers/sketch-api.js";

const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "then"];

test("names that every object knows are names of types, properties, parameters and members like any other", () => {
  const rows = names.map((name) => `\`${name}\` | [${name}](${name}.md) |`);
  const table = `| Parameter | Type |\n|:---|:---|\n${names.map((name) => `| \`${name}\` | String |`).join("\n")}`;
  const json = JSON.stringify(Object.fromEntries(names.map((name) => [name, "a"])));
  const example = `${httpFence("POST /constructor/__proto__/then", json)}\n${httpFence("HTTP/1.1 200 OK", json)}`;
  const pages = names.map((name) => [
    `resources/${name}.md`,
    resourcePage({ title: `${name.replaceAll("_", "\\_")} resource type`, properties: rows }),
  ]);
  const { api, findings } = readApi({
    ...Object.fromEntries(pages),
    "api/constructor.md": operationPage({
      title: "constructor",
      routes: "POST /constructor/{__proto__}/then",
      body: table,
      response: "",
      example,
    }),
  });
  const sorted = names.toSorted();
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual(
    sorted.flatMap((type) => [`resource api.${type}`, ...names.map((name) => `  ${name}: api.${name}`)]),
  );
  expect(api.operations.flatMap(sketchOperation)).toEqual([
    'operation api/constructor "constructor"',
    expect.stringMatching(/^ {2}POST \/constructor\/\{\w+\}\/then$/),
    "  body",
    ...names.map((name) => `    ${name}: String`),
    `  200 { ${names.map((name) => `${name}: String`).join("; ")} }`,
  ]);
  expect(api.examples.flatMap(sketchExample).filter((line) => line.includes("!"))).toEqual([]);
  expect(findings).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("a");
});

test("JSON as deep as it may be is walked to its end", () => {
  const depth = 190;
  const json = `${`{ "@odata.type": "#api.box", "in": `.repeat(depth)}null${" }".repeat(depth)}`;
  const example = `${httpFence("GET /calls/1")}\n${httpFence("HTTP/1.1 200 OK", json)}`;
  const { resources } = apiOf({
    "api/call-get.md": operationPage({ routes: "GET /calls/{id}", response: "", example }),
  });
  expect([...resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.box (open, inferred)",
    "  in: api.box (nullable)",
  ]);
});

test("a long chain of base types is followed to its end", () => {
  const length = 300;
  const pages = Array.from({ length }, (_, index) => {
    const annotation = { "@odata.type": `api.t${index}`, baseType: `api.t${index + 1}` };
    return [`resources/t${index}.md`, resourcePage({ title: `t${index}`, annotation, json: `{ "p${index}": 1 }` })];
  });
  const { resources } = apiOf(Object.fromEntries(pages));
  expect([resources.size, resources.get("api.t0")?.base, resources.get(`api.t${length}`)?.inferred]).toEqual([
    301,
    "api.t1",
    true,
  ]);
});

test("pages that define one type, route and enumeration again and again are merged", () => {
  const pages = Array.from({ length: 50 }, (_, index) => [
    [`api/get-${index}.md`, operationPage({ routes: "GET /calls/{id}\nGET /Calls/{call-id}" })],
    [
      `resources/call-${index}.md`,
      resourcePage({ title: index % 2 === 0 ? "call" : "Call", properties: ["id | String |"] }),
    ],
    [`resources/tone-${index}.md`, "# tone enum type\n\n## Members\n\n| Member |\n|:---|\n| high |\n"],
  ]).flat();
  const { resources, enumerations, routes, operations } = apiOf(Object.fromEntries(pages));
  expect([resources.size, enumerations.size, routes.length, operations.length]).toEqual([1, 1, 1, 50]);
  expect(routes[0]?.operations.length).toBe(50);
});

test("a fence of many thousand requests is read, each of them an example", () => {
  const requests = Array.from({ length: 20_000 }, (_, index) => `GET /calls/${index}`).join("\n\n");
  const { examples } = apiOf({
    "api/call-get.md": operationPage({ routes: "GET /calls/{id}", example: httpFence(requests) }),
  });
  expect(examples).toHaveLength(20_000);
});

/** `text` again and again, `#` in it counting. */
function repeat(text: string, times: number): string {
  return Array.from({ length: times }, (_, index) => text.replaceAll("#", `${index}`)).join("");
}

test.each([
  {
    what: "refuses other options",
    routes: "",
    text: repeat("Supports `$top`. Other query parameters are not supported.\n\n", 6000),
  },
  {
    what: "shows the queries of its routes",
    routes: repeat("GET /a#/{id}\n", 8000),
    text: repeat("```http\nGET /a#/{id}?b=1\n```\n\n", 8000),
  },
  {
    what: "has names with stars",
    routes: "",
    text: repeat("| Name | Type |\n|:--|:--|\n| a#* | String |\n\nOne of them.\n\n", 8000),
  },
])("a page that $what again and again is read in no time", ({ routes, text }) => {
  const listed = `\`\`\`http\nGET /calls/{id}\n${routes}\`\`\``;
  const page = `# Get a call\n\n## HTTP request\n\n${listed}\n\n## Query parameters\n\n${text}`;
  const { operations } = apiOf({ "api/call-get.md": page });
  expect(operations.map(({ id }) => id)).toEqual(["api/call-get"]);
});
