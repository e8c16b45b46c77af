import { expect, test } from "vitest";
import { readPossibleValues } from "../../../src/model/prose/possible-values.js";

const three = ["ringing", "established", "ended"];

test.each([
  ["Possible values are: `ringing`, `established`, `ended`."],
  ["The possible values are `ringing`, `established`, and `ended`."],
  ["Possible value are `ringing`, `established` or `ended`"],
  ["Possible values: `ringing`, `established`,`ended`. Read-only."],
  ["Possible values include `ringing`, `established`, `ended`, and more."],
  ["Possible values are:`ringing` , `established` , `ended`."],
  ["Valid values are `ringing`, `established`, `ended`."],
  ["The supported values are: `ringing`, `established`, `ended`. Required."],
  ["Allowed values: `ringing`, `established`, `ended`. Supports `$filter` (`eq`)."],
  ["The possible values for **state** are `ringing`, `established` and `ended`."],
  ["The property values are: `ringing`, `established`, `ended`."],
  ["Must be one of the following values: `ringing`, `established`, `ended`."],
  ["Use one of the following valid string values: `ringing`, `established`, `ended`."],
  ["Can be one of `ringing`, `established`, or `ended`."],
  ["Either `ringing`, `established`, or `ended`."],
  ["`ringing` | `established` | `ended`"],
  ["How it is. One of `ringing`|`established`|`ended`."],
  ["Possible values: ringing | established | ended"],
  ["How it is. Enum: `ringing`, `established`, `ended`."],
  ["`ringing`, `established` or `ended`."],
  ["`ringing` (before), `established` (while it lasts), or `ended` (behind)."],
  ["Optional. `ringing`, `established` or `ended`."],
  ["*Required*. `ringing`, `established` or `ended`."],
  ["How it is: `ringing`, `established`, or `ended`"],
  ["Read-only. How it is: `ringing`, `established`, or `ended`"],
  ["One of: `ringing`, `established`, `ended`. Required."],
  ["It supports three values: `ringing`, `established`, or `ended`."],
  ["The value can be `ringing`, `established` or `ended`."],
  ["The values for this property will be `ringing`, `established`, or `ended`."],
  ["Possible values: `ringing` (default), `established` (after the answer), `ended`."],
  ["Possible values are: `ringing` `established` `ended`"],
  ["Possible values are: `ringing`: no answer yet `established`: someone answered `ended`: all hung up"],
  ["Possible values: `ringing` - no answer yet; `established` - see `answer`; `ended` - all hung up."],
  ['Values can be "ringing", "established" or "ended". A header tells.'],
  ["Possible values are: 'ringing', 'established', 'ended'"],
  ["Possible values are ringing, established, or ended."],
  ["Values: ringing, established, ended."],
  ["The possible values are: ringing=0, established=1, ended=2."],
  ["Possible values are: ringing, established, ended"],
  ["Possible values are: `ringing`, `established`, `ended`, `etc.`."],
  ["The possible values are: - `ringing` - `established` - `ended`"],
  ["Possible values: - `ringing`: no answer yet - `established` - `ended`: all hung up. Read-only."],
  ["Possible values: - `ringing`: no answer yet - `established`: someone answered - `ended`"],
  ["Must be `ringing`, `established` or `ended`."],
  ["The state of the call: `ringing`, `established`, `ended`. Read-only."],
  ["What the call does. Types include: `ringing`, `established`, `ended`."],
  ["Can be `ringing`, `established` or `ended`."],
  ['The state can be: "ringing", "established", or "ended".'],
  ["It can be one of `ringing`, `established`, `ended`."],
  ["Known values are: `ringing`, `established`, `ended`."],
  ["The following values are possible: `ringing`, `established`, `ended`."],
  ["Available options: `ringing`, `established`, `ended`."],
  ["The default is `ringing`. Other possible values are: `established`, `ended`."],
  ["Options are `ringing`, `established`, or `ended`."],
  ["Possible values are: `ringing`, `established`, `ended`, `...`"],
  ["Can be set to `ringing`, `established` or `ended`. If not set, it is `ringing`."],
  ["This can either be `ringing`, `established` or `ended`. Read-only."],
  ['How the call stands, can be a "ringing", "established", "ended".'],
  ["Possible states are **ringing**, **established**, and **ended**. A new call is **ringing**."],
  ["Select from **ringing**, **established**, or **ended**."],
  ["Set the state with the following values only: `ringing`, `established`, `ended`."],
  ["You can use the values ringing, established, or ended."],
  ["The property values are: ringing=0, established=1, ended=-1"],
  ["The possible values are: `ringing`=0, `established`=1, `ended`=-1."],
  ["The possible values: `ringing` = 0, `established` = 1, `ended` = 2. Read-only."],
  ["The possible values are ringing = 0, established = 1, ended = 2."],
  ["How it is: ringing = 0, established = 1, ended = 2."],
  ["Can be one of the following values: **ringing**, established, ended\nKey"],
  [
    "Can be set to three values:\n**ringing** - no answer yet; see **tone**.\n**established** - talking.\n**ended** - over.",
  ],
  ['Possible values:\n"ringing" - no answer yet.\n"established" - see the "tone".\n"ended"'],
  ["Possible values are:\nringing -- no answer yet.\nestablished\nended\nTalking and ringing exclude each other."],
  ["Following values are supported. Not nullable.\n`ringing` - no answer\n`established`\n`ended` (the last)\nOr so."],
])("%s", (text) => {
  expect(readPossibleValues(text)).toEqual({ values: three, nullable: false });
});

test.each([
  ["a single value", "Allowed value is `reviewer`. Required.", ["reviewer"]],
  ["values twice", "Possible values are: `a`, `b`, `a`.", ["a", "b"]],
  [
    "values with signs",
    "Possible values are: `1.1`, `urn:calls:audio`, `Business calls`.",
    ["1.1", "urn:calls:audio", "Business calls"],
  ],
  ["the first list of two", "Possible values are: `a`, `b`. Possible values are: `c`, `d`.", ["a", "b"]],
  [
    "an empty value left out",
    "The possible values are: Private, Public, or empty (which is Public).",
    ["Private", "Public"],
  ],
])("%s", (_what, text, values) => {
  expect(readPossibleValues(text)).toEqual({ values, nullable: false });
});

test("the members that an enumeration was given later are among its values", () => {
  const text =
    "The possible values are: `open`, `unknownFutureValue`. Use the `Prefer: include-unknown-enum-members` request header to get the following value(s) in this evolvable enum: `held`, `barred`.";
  expect(readPossibleValues(text)?.values).toEqual(["open", "unknownFutureValue", "held", "barred"]);
  const one =
    "The possible values are: `open`, `shut`. You must use the header to get the following members from this evolvable enum: `held`.";
  expect(readPossibleValues(one)?.values).toEqual(["open", "shut", "held"]);
});

test("null in a list makes the property nullable and is no value", () => {
  expect(readPossibleValues("Allowed values: `null`, `minor`, `adult`.")).toEqual({
    values: ["minor", "adult"],
    nullable: true,
  });
});

test.each([
  ["prose", "The values are returned in UTC."],
  ["a range", "Valid values 0 to 24"],
  ["a range with a hyphen", "Supported values are 11-1800."],
  ["a range in code spans", "Valid values are `1` to `10`."],
  ["a range behind a list", "The possible values are `a1`, `a2` through `a9`."],
  ["values of something else", "Use the value `id` or `name` of the user."],
  ["values for something else", "Use the values `a` and `b` of the call to sort. Use the values `a` and `b` to sort."],
  ["a table", "Valid values are described in the following table."],
  ["examples", "Example values include `a`, `b`."],
  ["what it cannot be", "Cannot be one of the following values: `a`, `b`."],
  ["one of two values only", "Possible values: `a` for calls, or `b` for chats."],
  ["one word", "The possible values are unlimited."],
  ["others than one that is not told", "Other possible values are: `a`, `b`."],
  ["what it cannot be", "It cannot be `a` or `b`."],
  ["examples that are no names", "It can be `sip:ann@callisto.example` or `+1555`."],
  ["a list that is open to all else", "Can be `a`, `b`, or any other text."],
  ["a list with others", "Options: `a`, `b` and others."],
  ["values to pick from that are words of a sentence", "Select from apps, users, or groups."],
  ["what may be set among others", "How to sign in, such as `a`, `b` or `c`. Can also be set to any text."],
  ["lines of words", "Possible values:\nAll of them - see there.\nMany - see there."],
  ["sentences that begin with a value", "Possible values:\n`a` is for calls.\n`b` is for chats."],
  ["many words", "The possible values are all names, any number, or a date."],
  ["operators", "How it is. Supported operators: `eq` or `ne`."],
  ["operators by an option", "Supports `$filter`: `eq` or `ne`."],
  ["names of other properties", "Not to be set together with: `subject` or `start`."],
  ["the type of some properties", "The type of the properties in: `subject`, `start`."],
  ["the default", "Default: `ringing` or `ended`."],
  ["what it is not", "Must not be: `ringing` or `ended`. What it is not: `ringing` or `ended`."],
  ["when it counts", "How loud it is. Ignored if the kind is: `held` or `parked`."],
  ["what it was called", "Replaces: `tone` or `pitch`."],
  ["what is needed", "Requires one of these permissions: `Read` or `Write`."],
  ["names of other things", "The properties of a call: `subject`, `start`. For a kind of call: `a`, `b`."],
  ["examples of a state", "The state of the call, for example: `a`, `b`."],
  ["a sample of sizes", "The size of the frame, such as: width = 3, height = 4. Sample: top = 1, left = 2"],
  ["sizes", "width = 3, height = 4"],
  ["the parts of an object", "`id` (required), `name` (optional)."],
  ["names of enumerations", "See the enum: `callState`, `tone`. The default choices: `a`, `b`."],
  ["limits", "How many rings there may be: min = 1, max = 10."],
  ["what counts by number", "Ignored if: held = 1, parked = 2"],
  ["two in prose", "Value is `true` if the call is recorded and `false` otherwise."],
  ["too long a description", `${"word ".repeat(2000)}Possible values are: \`a\`, \`b\`.`],
])("there is no list in %s", (_what, text) => {
  expect(readPossibleValues(text)).toBeUndefined();
});
