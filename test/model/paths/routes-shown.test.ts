import { expect, test } from "vitest";
import { formatPath } from "../../../src/model/paths/path-template.js";
import { apiOf } from "../../helpers/api.js";

const callType = `# call resource type

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "callisto.calls.call" } -->
\`\`\`json
{ "id": "String" }
\`\`\`
`;

function pageShowing(target: string): string {
  return `# List calls

## HTTP request

\`\`\`http
GET /rooms/{id}/calls
\`\`\`

## Example

\`\`\`http
GET https://api.callisto.example/v1.0${target}
\`\`\`

\`\`\`http
HTTP/1.1 200 OK
\`\`\`
`;
}

function routesOf(target: string): readonly string[] {
  const { operations } = apiOf({ "api/room-list-calls.md": pageShowing(target), "resources/call.md": callType });
  return operations.flatMap(({ routes }) => routes.map(({ method, path }) => `${method} ${formatPath(path)}`));
}

test.each([
  ["/rooms/7/calls/$count", "/rooms/{roomId}/calls/$count"],
  ["/rooms/7/calls/callisto.calls.call?$top=1", "/rooms/{roomId}/calls/callisto.calls.call"],
  ["/rooms/7/calls/calls.call", "/rooms/{roomId}/calls/calls.call"],
  ["/rooms/7/calls/callisto.calls.call/$count", "/rooms/{roomId}/calls/callisto.calls.call/$count"],
])("an example of %s shows a route that every collection has", (target, route) => {
  expect(routesOf(target)).toEqual(["GET /rooms/{roomId}/calls", `GET ${route}`]);
});

test.each(["/rooms/7/calls/callisto.calls.meeting", "/rooms/7/people/$count", "/rooms/7/calls/$value"])(
  "an example of %s shows no route: it is no cast to a known type and no count of a documented collection",
  (target) => {
    expect(routesOf(target)).toEqual(["GET /rooms/{roomId}/calls"]);
  },
);
