import { define } from "./definition.js";
import { suchAs } from "./phrases.js";

/** What linking reports: how pages fit together. */
export const modelCodes = {
  "undefined-type": define({
    severity: "warning",
    title: "type that no page defines",
    message: (data: { name: string; shown: number | string }) => {
      const unexpected = `Unexpected type \`${data.name}\`, which no page defines`;
      if (data.shown === 0) return `${unexpected} and no example shows`;
      if (data.shown === "text in examples") return `${unexpected}; it is taken for text, as examples show it`;
      if (typeof data.shown === "string") {
        return `${unexpected}; it is taken for ${data.shown}, as the JSON representation shows it`;
      }
      const objects = data.shown === 1 ? "the one object" : `the ${data.shown} objects`;
      return `${unexpected}; its properties are inferred from ${objects} that examples show`;
    },
  }),
  "type-unreadable": define({
    severity: "warning",
    title: "type that is none",
    message: (data: { text: string }) => `Unexpected \`${data.text}\`, expected the name of a type`,
  }),
  "type-name-missing": define({
    severity: "warning",
    title: "representation of a type without a name",
    message: () => "Unexpected `resource` annotation without `@odata.type`, expected the name of the type",
  }),
  "base-type-differs": define({
    severity: "warning",
    title: "base type in prose that is not the annotation's",
    message: (data: { type: string; expected: string; by: "annotation" | "page" }) =>
      `Unexpected base type ${data.type}, expected ${data.expected}, as the ${data.by} says`,
  }),
  "type-kinds-differ": define({
    severity: "warning",
    title: "type that is a resource and an enumeration",
    message: (data: { name: string }) =>
      `Unexpected resource \`${data.name}\`, expected an enumeration, as another page defines it`,
  }),
  "inheritance-cycle": define({
    severity: "error",
    title: "type that inherits from itself",
    message: (data: { name: string; cycle: readonly string[] }) =>
      `Unexpected base type of \`${data.name}\`, expected one that does not inherit from it in turn: ` +
      `${data.cycle.join(" → ")}; the type is read without a base`,
  }),
  "property-name-unreadable": define({
    severity: "warning",
    title: "table row whose name is none",
    message: (data: { text: string; expected: string }) =>
      `Unexpected ${data.text === "" ? "empty cell" : `\`${data.text}\``}, expected ${data.expected}`,
  }),
  "property-type-differs": define({
    severity: "warning",
    title: "property with two types",
    message: (data: { name: string; type: string; expected: string }) =>
      `Unexpected type ${data.type} of \`${data.name}\`, expected ${data.expected}, as another page of the same type documents it`,
  }),
  "parameter-unplaced": define({
    severity: "warning",
    title: "parameter that no route has a place for",
    message: (data: { name: string; near: string | undefined }) =>
      `Unexpected parameter \`${data.name}\`, expected one that a route of the page has a place for${suchAs(data.near)}`,
  }),
  "route-malformed": define({
    severity: "error",
    title: "route that cannot be read",
    message: (data: { target: string; reason: string }) => `Unexpected path \`${data.target}\`: ${data.reason}`,
  }),
  "route-missing": define({
    severity: "error",
    title: "section of routes without one",
    message: (data: { heading: string }) =>
      `Unexpected end of "${data.heading}", expected a method and a path, such as \`GET /calls/{id}\``,
  }),
  "route-repaired": define({
    severity: "warning",
    title: "route with more, or less, than a path",
    message: (data: { unexpected: string; expected: string }) =>
      `Unexpected ${data.unexpected}, expected ${data.expected}`,
  }),
  "placeholder-repeated": define({
    severity: "info",
    title: "placeholder that a path repeats",
    message: (data: { written: string; names: readonly string[] }) =>
      `Unexpected second \`{${data.written}}\` in one path, expected names that differ, such as ` +
      `${data.names.map((name) => `\`{${name}}\``).join(" and ")}`,
  }),
  "object-wrapped": define({
    severity: "warning",
    title: "object wrapped as a value",
    message: () =>
      "Unexpected `value` around the object, expected the object itself, as the Response section documents it",
  }),
  "response-unpaired": define({
    severity: "warning",
    title: "response without a request",
    message: () => "Unexpected response, expected a request before it",
  }),
};
