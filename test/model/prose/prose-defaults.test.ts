import { expect, test } from "vitest";
import { readDefault } from "../../../src/model/prose/prose-defaults.js";

test.each([
  ["Default value is `true`.", "true"],
  ["Whether to record. The default is `false`, which means that nothing is kept.", "false"],
  ["Default: `plain`.", "plain"],
  ["How it looks. Default `plain`.", "plain"],
  ["Optional, default value is `plain`. Required if **type** is `a`.", "plain"],
  ["Defaults to `none` value.", "none"],
  ["If not specified, defaults to `none`.", "none"],
  ["If this property isn't specified during creation, the default is `none`.", "none"],
  ["If not set then the default is `none`.", "none"],
  ["Unless specified, the default is `none`.", "none"],
  ["Give it only if somebody waits; the default is `none`.", "none"],
  ["By default, this is `guest`. It can be `member` for others.", "guest"],
  ["One of `plain` (default) and `rich`.", "plain"],
  ["The possible values are: `plain` (the default value), `rich`. The default is `plain`.", "plain"],
  ['The default value is "start + 1 hour".', "start + 1 hour"],
  ["The default is `false` to leave it out.", "false"],
])("a marked default: %s", (description, text) => {
  expect(readDefault(description)).toEqual({ text, isMarked: true });
});

test.each([
  ["The default is false.", "false"],
  ["Default = true.", "true"],
  ["Default is false Inherited from the call.", "false"],
  ["The default is 45. At most 90.", "45"],
  ["Default = 5 seconds, Min = 1 second, Max = 120 seconds", "5"],
  ["Default: -1", "-1"],
  ["Default value: 5.", "5"],
  ["Defaults to Public.", "Public"],
  ["Can be one of the following: Auto (default), Rows, Columns.", "Auto"],
])("a bare default: %s", (description, text) => {
  expect(readDefault(description)).toEqual({ text, isMarked: false });
});

test.each([
  ["Whether this is the default call."],
  ["The default is to show all calls."],
  ["The time in the default time zone."],
  ["Returned by default."],
  ["Sorted by the default `name`. Default `name` of the call."],
  ["Defaults to the `General` room."],
  ["The default is 30 minutes."],
  ["The default is `5` to `10`."],
  ["The default is `a` or `b`."],
  ["If the call is recorded, the default is `true`."],
  ["The default is `true` if the call is recorded."],
  ["The default is `true` (if the call is recorded)."],
  ["For guests, the default is `true`."],
  ["Not the default: `true`."],
  ["Previous default: `true`. Non-default: `false`."],
  ["The default is `true`. Except for guests."],
  ["Use `none` (the default value) if nobody waits."],
  ["The default is `true` in the morning."],
  ["The default is `a`. For many, the value is `b` (default)."],
  ["`null` where it was never shared with anybody (default)."],
  [`The default is \`true\`. ${"x".repeat(8000)}`],
])("no default of all cases: %s", (description) => {
  expect(readDefault(description)).toBeUndefined();
});
