import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";

test("one that stands in several blocks is one finding, with its label where it has one", () => {
  expectDiagnostics(
    {
      "overview.md":
        "# Calls\n\nA [call][Call page] rings.\n\n- See [the page][call page].\n\n> [!NOTE]\n> Or [participant][].\n",
    },
    [
      "overview.md:3:3 warning reference-undefined Unexpected reference to `[Call page]`, expected one that the page defines, as in `[Call page]: ….md`",
      "  overview.md:5:7 The same stands here",
      "overview.md:8:6 warning reference-undefined Unexpected reference to `[participant]`, expected one that the page defines, as in `[participant]: ….md`",
    ],
  );
});

test("code, escaped brackets, a defined reference and empty brackets are none", () => {
  expectDiagnostics(
    {
      "overview.md":
        "# Calls\n\nOf `seats[0][1]`, seats[0][1] and \\[a\\]\\[b\\], as [here][] and [][], with [ ] behind.\n\n```js\nseats[row][column]\n```\n\n[here]: overview.md\n",
    },
    [],
  );
});

test("in HTML brackets are text", () => {
  const table =
    "<table>\n<tr><th>Name</th><th>Seats</th></tr>\n<tr><td>row</td>\n<td align=left> <b>Of</b> [row][seat].</td></tr>\n</table>\n";
  expectDiagnostics({ "overview.md": `# Calls\n\n${table}\n- Inside:\n\n${table.replace(/^/gm, "  ")}` }, []);
});
