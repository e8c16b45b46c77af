import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";

/** The samples on a page that ends in `content`, each with what is wrong with it. */
function samplesIn(content: string): readonly unknown[] {
  const { samples } = apiOf({
    "api/upload.md": `${operationPage({ routes: "POST /calls/{id}/upload", example: content })}`,
    "resources/call.md": resourcePage({ properties: ["id | String |", "seats | Int32 |"] }),
  });
  return samples.map(({ type, contradictions }) => [type, contradictions.map(({ kind, path }) => `${kind} ${path}`)]);
}

function block(annotation: Readonly<Record<string, unknown>>, json: string): string {
  return `<!-- ${JSON.stringify(annotation)} -->\n\`\`\`json\n${json}\n\`\`\`\n`;
}

const example = { blockType: "example", "@odata.type": "api.call" };

test("a block that is said to be an example of a type is held against that", () => {
  expect(samplesIn(block(example, '{ "id": "7" }'))).toEqual([["api.call", []]]);
  expect(samplesIn(block(example, '{ "id": 7, "chairs": 1 }'))).toEqual([
    ["api.call", ["type id", "undocumented chairs"]],
  ]);
  expect(samplesIn(block(example, '[{ "seats": "1" }]'))).toEqual([["api.call", ["type [0].seats"]]]);
  expect(samplesIn(block({ ...example, isCollection: true }, '{ "value": [{ "seats": "1" }] }'))).toEqual([
    ["api.call", ["type value[0].seats"]],
  ]);
});

test("what a request of the page sends is no sample", () => {
  const sent = `${httpFence("POST /calls/7/upload")}\n${block(example, '{ "seats": "1" }')}${httpFence("HTTP/1.1 204 No Content")}`;
  expect(samplesIn(sent)).toEqual([]);
});

test("what is said to be nothing, or of no documented type, is no sample", () => {
  expect(samplesIn(block({ blockType: "ignored", "@odata.type": "api.call" }, "{}"))).toEqual([]);
  expect(samplesIn(block({ blockType: "example" }, "{}"))).toEqual([]);
  expect(samplesIn(block({ ...example, "@odata.type": "Edm.Stream" }, "{}"))).toEqual([]);
});

test("what another host answers is a sample of the type that it is said to be", () => {
  const put = httpFence("PUT https://files.example/up/8f2c", '{ "part": 1 }');
  const answer = httpFence("HTTP/1.1 202 Accepted", '{ "seats": "9" }');
  const annotation = '<!-- { "blockType": "response", "@odata.type": "api.call" } -->\n';
  const own = `${httpFence("POST https://api.example/v1/calls/7/upload")}\n${httpFence("HTTP/1.1 204 No Content")}`;
  expect(samplesIn(`${own}\n${put}\n${annotation}${answer}`)).toEqual([["api.call", ["type seats"]]]);
  expect(samplesIn(`${own}\n${put}\n${answer}`)).toEqual([]);
});
