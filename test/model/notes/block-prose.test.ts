import { expect, test } from "vitest";
import { proseIn } from "../../../src/model/notes/block-prose.js";
import { blocksOf } from "../helpers/markdown.js";

function told(markdown: string): string {
  return proseIn(blocksOf(markdown), { hearsTable: () => true });
}

test("a list in a list is set in below the item that it is of", () => {
  const page = "Who may answer:\n\n1. A host:\n   - of a room\n   - of a hall\n     * or of any\n2. A guest\n";
  expect(told(page)).toBe("Who may answer:\n1. A host:\n   - of a room\n   - of a hall\n     - or of any\n2. A guest");
  expect(told("- A host\n  - of a room\n- As here:\n\n  ```\n  more\n  code\n  ```\n")).toBe("- A host\n  - of a room");
});

test("an item says all of its paragraphs but where to read on, and what announces code or heads a table", () => {
  const item = "- A host.\n\n  Of a room. See [rooms](/rooms). As here:\n\n  ```\n  more\n  code\n  ```\n\n  It rings.";
  expect(told(item)).toBe("- A host. Of a room. It rings.");
});

test("an item that announces code says what it is about, and nothing that only points at the code", () => {
  const code = "\n\n   ```\n   more\n   code\n   ```\n";
  expect(told(`1. Open the room:${code}2. Ask who comes. Like so:${code}3. As here:${code}4. Close it.`)).toBe(
    "1. Open the room.\n2. Ask who comes.\n4. Close it.",
  );
});

test("what an item says above code is read in no time, however long it is", () => {
  const words = `Open ${"this ".repeat(150_000)}room`;
  expect(told(`- ${words}\n\n  \`\`\`\n  more\n  code\n  \`\`\`\n`)).toBe(`- ${words}`);
});

test("what an item says first is without where to read on as well", () => {
  expect(told("- A host. For more information, see [rooms](/rooms).\n- See [halls](/halls).\n- A guest")).toBe(
    "- A host.\n- A guest",
  );
});

test("an item goes on with a line of code that it announces, and with its notes where notes count", () => {
  const item = "- Filter by kind:\n  `GET /calls?kind=hall`\n\n  > **Note:** Halls alone\n  > have kinds.\n";
  const split = item.replace("\n  `GET", "\n\n  `GET");
  expect(told(split)).toBe("- Filter by kind: `GET /calls?kind=hall`");
  expect(proseIn(blocksOf(split), { hearsQuotes: true })).toBe(
    "- Filter by kind: `GET /calls?kind=hall`. Halls alone have kinds.",
  );
});

test("the mark of an alert is none of its words, where no quote stands around it", () => {
  expect(told("[!IMPORTANT]\nMake a room first.\n\n[!note] Or a hall.")).toBe("Make a room first.\n\nOr a hall.");
});

test("a table is told as a list, an item a row, each cell with its head where there are several", () => {
  const folders =
    "| Name | Meaning |\n|---|---|\n| `inbox` | Where calls come in. |\n| `none` | - |\n| **Old** | n/a |";
  expect(told(`These have names:\n\n${folders}\n\nAll are there.`)).toBe(
    "These have names:\n- `inbox`: Where calls come in.\n\nAll are there.",
  );
  const kinds =
    "| Kind | Status code | Description | Why? |\n|---|---|---|---|\n| Late: | 400 | No call | Of time |\n| | 409 | | |";
  expect(told("| Who calls | It gets |\n|---|---|\n| A host. | Rooms of all |")).toBe(
    "- A host. It gets: Rooms of all",
  );
  expect(told(kinds)).toBe("- Late: Status code: 400. No call. Why: Of time\n- Status code: 409");
});

test("a table in an item is set in, below its title", () => {
  const table = "  | Act | Lost |\n  |---|---|\n  | Delete | `name` |\n";
  const item = (title: string): string => `- It loses some.\n\n  ${title}\n\n${table}`;
  expect(told(item("**Halls**"))).toBe("- It loses some.\n  - Halls:\n    - Delete: `name`");
  expect(told(item("In halls."))).toBe("- It loses some. In halls.\n  - Delete: `name`");
  expect(proseIn(blocksOf(item("**Halls**")))).toBe("- It loses some.");
});
