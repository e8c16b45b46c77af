import { expect, test } from "vitest";
import { decodeSource, pageLimit } from "../../src/source/decode.js";

const encoder = new TextEncoder();

test("a page is its text, without a byte order mark and with plain line ends", () => {
  expect(decodeSource("call.md", encoder.encode("\uFEFF# call\r\n\r\nRing\rtwice\n"))).toEqual({
    path: "call.md",
    text: "# call\n\nRing\ntwice\n",
  });
});

test("bytes that are not UTF-8 are replaced, and said to be", () => {
  expect(decodeSource("call.md", Uint8Array.from([0x41, 0xff, 0x42, 0x0d, 0x0a]))).toEqual({
    path: "call.md",
    text: "A\uFFFDB\n",
    damage: { kind: "encoding" },
  });
});

test.each([
  ["little", true],
  ["big", false],
])("a page in UTF-16, as the shells of Windows write it, is read and said to be, the %s end first", (_, isLittle) => {
  const text = "\uFEFF# caf\u00e9\r\n";
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), isLittle);
  expect(decodeSource("call.md", new Uint8Array(bytes.buffer))).toEqual({
    path: "call.md",
    text: "# caf\u00e9\n",
    damage: { kind: "encoding", found: "UTF-16" },
  });
});

test("a replacement character that the page holds itself is no damage", () => {
  expect(decodeSource("call.md", encoder.encode("A\uFFFDB"))).toEqual({ path: "call.md", text: "A\uFFFDB" });
});

test("a page above the limit is not read", () => {
  expect(decodeSource("call.md", new Uint8Array(pageLimit)).damage).toBeUndefined();
  expect(decodeSource("call.md", new Uint8Array(pageLimit + 1))).toEqual({
    path: "call.md",
    text: "",
    damage: { kind: "size", bytes: pageLimit + 1 },
  });
});
