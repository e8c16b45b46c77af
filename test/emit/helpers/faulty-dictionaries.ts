/** What stands in the place of dictionaries, of numbers and of objects, and in them. */
export const dictionaries: readonly (readonly [title: string, parts: object])[] = [
  ["a dictionary", { levels: { a: 1, constructor: 2 }, seated: { a: { name: "a" } } }],
  ["mismatches in a dictionary", { levels: { "@odata.type": "a", a: "1", b: null } }],
  ["what every object has in a dictionary", { levels: { constructor: "1" } }],
  ["objects in a dictionary", { seated: { a: { name: "a", seat: 1 }, b: {}, c: "d" } }],
  ["a list in place of a dictionary", { levels: ["a"] }],
  ["a list of what a dictionary holds in its place", { levels: [1] }],
  ["an empty list in place of a dictionary", { levels: [] }],
  ["a text in place of a dictionary", { levels: "a", seated: null }],
];
