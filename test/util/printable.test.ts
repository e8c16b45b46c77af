import { expect, test } from "vitest";
import { printable, printableJson } from "../../src/util/printable.js";

test("text stays as it is, in any script", () => {
  expect(printable("Grüße, 通話 📞 – call")).toBe("Grüße, 通話 📞 – call");
});

test("joiners stay where emoji and scripts need them, and nowhere else", () => {
  const needed = ["👩🏽\u200d💻", "❤\ufe0f\u200d🔥", "می\u200cخواهم", "क्\u200dष", "ක්\u200dෂ"];
  for (const text of needed) expect(printable(text)).toBe(text);
  expect(printable("ca\u200cll \u200d👩\u200d call\u200d")).toBe("ca\ufffdll \ufffd👩\ufffd call\ufffd");
  expect(printable("می\u202eخواهم \u2066خ\u200e👩\u061c\u200d💻")).toBe("می\ufffdخواهم \ufffdخ\ufffd👩\ufffd\ufffd💻");
});

test("controls are shown as pictures, on one line", () => {
  expect(printable("\u001b[31mred\u0007\r\n\u007f")).toBe("␛[31mred␇␍␊␡");
});

test("C1 controls, format characters, separators and lone surrogates are replaced", () => {
  expect(printable("a\u009bb\u202ec\u2028d\ud800e\u200bf")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf");
});

test("JSON keeps its value and escapes what a terminal would obey", () => {
  const value = { text: "\u001b[31m\u009b\u202e\u2028\u{e0001}📞\ud800" };
  const json = printableJson(value);
  expect(json).toBe(`{\n  "text": "\\u001b[31m\\u009b\\u202e\\u2028\\udb40\\udc01📞\\ud800"\n}`);
  expect(JSON.parse(json)).toEqual(value);
});
