import { expect, test } from "vitest";
import { anApi, anOperation, aProperty, aResource, jsonBody, primitive, resource, text } from "../helpers/model.js";
import { calls } from "../helpers/types.js";

test("an open type takes any property", async () => {
  const api = anApi({
    resources: [
      aResource("extension", [aProperty("name"), aProperty("id", text, { readOnly: true })], {
        open: true,
        inferred: true,
      }),
    ],
    operations: [
      anOperation("extension-post", ["POST /extensions"], {
        title: "Create extension",
        body: jsonBody(resource("extension"), [aProperty("name", primitive("Int32"), { required: true })]),
      }),
    ],
  });

  expect(await calls(api)).toBe(`import type { Annotated } from "../runtime/index.js";

/**
 * The body of "Create extension".
 *
 * @see api/extension-post.md
 */
export interface CreateExtensionBody extends Annotated {
  [property: string]: unknown;
  name: number;
}

/**
 * No page that was read defines this type: its properties are those that examples show.
 *
 * @see resources/extension.md
 */
export interface Extension extends Annotated {
  [property: string]: unknown;
  name?: string;
  id?: string;
}

/** \`Extension\` as a request may hold it. */
export interface ExtensionInput extends Annotated {
  [property: string]: unknown;
  name?: string;
}
`);
});

test("an open type that has names of anyone's choice alone has entries of the type that its page shows", async () => {
  const api = anApi({
    resources: [
      aResource("mark", [aProperty("at", primitive("Int32"), { required: true })]),
      aResource("marks", [], { open: true, entries: aProperty("7f-1", resource("mark"), { nullable: true }) }),
      aResource("flags", [], { open: true, entries: aProperty("7f-1", primitive("Boolean")) }),
      aResource("named", [aProperty("name")], { open: true, entries: aProperty("7f-1", primitive("Boolean")) }),
    ],
    operations: [
      anOperation("marks-update", ["PATCH /marks"], { title: "Update marks", body: jsonBody(resource("marks")) }),
    ],
  });

  expect(await calls(api)).toBe(`import type { Annotated } from "../runtime/index.js";

/** @see resources/flags.md */
export interface Flags {
  [property: string]: boolean;
}

/** @see resources/mark.md */
export interface Mark extends Annotated {
  at?: number;
}

/** \`Mark\` as a request may hold it. */
export interface MarkInput extends Mark {
  at: number;
}

/** @see resources/marks.md */
export interface Marks {
  [property: string]: Mark | null;
}

/** \`Marks\` as a request may hold it. */
export interface MarksInput {
  [property: string]: MarkInput | null;
}

/** @see resources/named.md */
export interface Named extends Annotated {
  [property: string]: unknown;
  name?: string;
}
`);
});
