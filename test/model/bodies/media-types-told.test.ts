import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";

test.each([
  ["Media types: `text/plain`", ["text/plain"]],
  ["**Content type**: image/png or image/JPEG", ["image/png", "image/jpeg"]],
  ["The picture.\n\n- `image/png`\n- `image/svg+xml`", ["image/png", "image/svg+xml"]],
  ["Media types: application/json, text/xml", undefined],
  ["Content types: application/json-patch+json", undefined],
  ["Content type: application/zip where it is packed", undefined],
  ["The picture, as one of:\n\n- `image/png`\n- `image/gif`", ["image/png", "image/gif"]],
  ["At most 4 MB, and not more, as one of:\n\n- `image/png`\n- `image/gif`", ["image/png", "image/gif"]],
  ["There is no limit on the size of these:\n\n- `image/png`\n- `image/gif`", ["image/png", "image/gif"]],
  ["The following are refused:\n\n- `image/png`\n- `image/gif`", undefined],
  ["A picture. These kinds can't be taken:\n\n- `image/png`\n- `image/gif`", undefined],
  ["- image/png\n- Any other.", undefined],
])("the words %j name the media types of a body that nothing shows", (body, mediaTypes) => {
  const { operations } = apiOf({ "api/call-post.md": operationPage({ routes: "POST /calls", body }) });
  expect(
    operations.map((operation) => (operation.body.kind === "content" ? operation.body.mediaTypes : undefined)),
  ).toEqual([mediaTypes]);
});
