import { expect, test } from "vitest";
import { type Pages, readApi } from "../../helpers/api.js";
import { httpFence } from "../../helpers/operation-page.js";

/** What of `pages` is left out, and what is said against them. */
function leftOut(pages: Pages): readonly string[] {
  const { api, findings } = readApi(pages);
  return [...api.omissions.map(({ what, subject, reason }) => `${what} ${subject.value}: ${reason}`), ...findings];
}

const rows = "| Name | Description |\n|:---|:---|\n| depth | How far down. |\n";
const ring = `# ring

## Operations

### POST

#### Request headers

${rows.replace("depth", "Key")}
#### Request body

${rows}
#### Examples

##### JSON request

${httpFence("POST https://rings.example/app/192/rings", "{}")}`;

test("a page that describes calls and lists no route is reported, and what it says of them left out", () => {
  expect(leftOut({ "rings/ring.md": ring })).toEqual([
    "example JSON request: its page documents no route",
    "parameter depth: its page documents no route",
    "parameter Key: its page documents no route",
    'rings/ring.md:1:3 route-missing Unexpected end of "ring", expected a method and a path, such as `GET /calls/{id}`',
  ]);
});

test("a guide shows requests, of which those that a page documents are no loss", () => {
  const guide = `# Ring somebody

## First steps

${httpFence("GET /rings/7")}
${httpFence("GET /bells")}
### Request

${httpFence("PUT /rings/7", "{}")}`;
  const page = `# Get a ring\n\n## HTTP request\n\n${httpFence("GET /rings/{id}")}`;
  expect(leftOut({ "guides/rings.md": guide, "api/ring-get.md": page })).toEqual([
    "example First steps: its page documents no route",
    "route GET /bells: its page describes no call",
  ]);
});

test("where no page lists a route, a request without an answer is left out, and no notification", () => {
  const guide = `# Ring\n\n## Make a ring\n\n${httpFence("POST https://rings.example/rings", "{}")}`;
  expect(leftOut({ "guides/rings.md": guide })).toEqual(["example Make a ring: its page documents no route"]);
});
