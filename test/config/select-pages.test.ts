import { expect, test } from "vitest";
import { selectPages } from "../../src/config/select-pages.js";

const paths = ["api/call-answer.md", "api/call-reject.md", "api/.draft.md", "resources/call.md", "readme.md"];
const pages = paths.map((path) => ({ path }));

test("every page is read where nothing else is said", () => {
  expect(selectPages(pages, { include: ["**"], exclude: [] })).toEqual({ included: pages, others: [] });
});

test("pages that match an include and no exclude are read; what no glob asks for may be read for its types", () => {
  const filter = { include: ["api/call-*.md", "resources/**"], exclude: ["**/*-reject.md", "api/.*"] };
  expect(selectPages(pages, filter)).toEqual({
    included: [{ path: "api/call-answer.md" }, { path: "resources/call.md" }],
    others: [{ path: "readme.md" }],
  });
});

test("a page whose name holds a line end is a page", () => {
  const [read, left] = [{ path: "api/call\nget.md" }, { path: "old\u2028/call.md" }];
  expect(selectPages([read, left], { include: ["**"], exclude: ["old*/**"] })).toEqual({
    included: [read],
    others: [],
  });
});

test("globs that leave no page are refused, with a path that they are held against", () => {
  expect(() => selectPages(pages, { include: ["docs/api/**"], exclude: ["old/**"] })).toThrow(
    'None of 5 pages is left by `include` ["docs/api/**"] and `exclude` ["old/**"], which are held against paths such as api/call-answer.md',
  );
});

test("a glob that no page matches is refused beside others that some do", () => {
  const include = ["api/call-*.md", "api/romo-*.md", "**/call-reject.md"];
  expect(() => selectPages(pages, { include, exclude: ["**/call-reject.md"] })).toThrow(
    'Unexpected `include` ["api/romo-*.md"] that no page matches, expected globs for paths such as api/call-answer.md',
  );
});
