import { expect, test } from "vitest";
import { readProse, type Prose } from "../../../src/model/prose/prose.js";
import { cellOf } from "../helpers/markdown.js";

const silent: Prose = {
  required: false,
  optional: false,
  readOnly: false,
  nullable: undefined,
  deprecated: undefined,
  possibleValues: undefined,
};

test("a description says several things at once", () => {
  const cell = cellOf(
    "The state of the call. Inherited from [call](../resources/call.md). Possible values are: `ringing`, `established`. " +
      "Default value is `ringing`. Required. Not nullable. Deprecated. Use **status** instead.",
  );
  expect(readProse(cell)).toEqual({
    required: true,
    optional: false,
    readOnly: false,
    nullable: false,
    deprecated: "Use status instead.",
    possibleValues: ["ringing", "established"],
  });
});

test("a mark of deprecation goes without its label", () => {
  expect(readProse("@deprecated Note: use `id` instead.").deprecated).toBe("use `id` instead.");
});

test.each([[undefined], [""], ["The time at which the call began."]])("'%s' says nothing", (text) => {
  expect(readProse(text)).toEqual(silent);
});

test.each([
  ["Required. The name of the call."],
  ["The name of the call. Required."],
  ["The name of the call (required)."],
  ["The name of the call [Required]"],
  ["This property is required."],
  ["This property (of the call) is required."],
  ["Bearer {token}. Required"],
  ["**Required.** The name of the call."],
  ["The name of the call. This is required."],
  ["Mandatory. The name of the call."],
  ["Key, required."],
  ["Required on create."],
  ["This property is required when a call is created."],
  ["The alias of the call. This property must be specified when a call is created."],
  ["Required when a group call is created and it cannot be cleared later."],
  ["Bearer token Required"],
  ["Required: the name of the call."],
  ["Required - the name of the call."],
  ["**Required** – the name of the call."],
  ["The name of the call. It's required."],
  ["The name of the call. Required for all requests."],
  ["Required. If this property is not specified, the call is rejected."],
  ["The name of the call. Must be specified."],
  ["This property must be provided, and cannot be changed."],
  ["Required when creating a group call."],
  ["Required on POST."],
])("'%s' is required", (text) => {
  expect(readProse(text)).toEqual({ ...silent, required: true });
});

test.each([
  ["Minutes of inactivity before a password is required."],
  ["Required when the call is recorded."],
  ["Required if **mode** is set."],
  ["Required and must be positive if **mode** is `timed`."],
  ["Required, unless the call is recorded."],
  ["This property is required when a call is on."],
  ["Required when a room is booked for it."],
  ["The attendees, required and optional."],
  ["Prefix of the name. However, at least one property (**prefix** or **suffix**) is required."],
  ["Required: no."],
  ["Required: only if it is recorded."],
  ["Required - when the call is recorded."],
  ["Rooms: required: the largest."],
  ["It must be specified when a call is created. If this property is not specified, it is made from the name."],
  ["The property must be specified when a call is created, if it is recorded."],
  ["This property must be specified when calling."],
  ["If **mode** is set, this property must be specified."],
  ["Must be specified unless the call is recorded."],
  ["The room must be specified."],
  ["Required when creating a room for it."],
  ["Required for all-day calls."],
  ["Whether the attendee is `required`."],
  ["The type of attendee: `required`, `optional`."],
  ["Required for post processing."],
  ["Required for POST with a large body."],
])("'%s' is not required", (text) => {
  expect(readProse(text).required).toBe(false);
});

test.each([
  ["Optional. The name of the call."],
  ["The name of the call. Optional."],
  ["The name of the call. Optional, and used if the call is recorded."],
  ["String (optional)"],
  ["Setting the property is optional."],
  ["The alias of the call. If not provided, it is made from the name."],
  ["The alias of the call. If the value isn't specified, there is none."],
])("'%s' is optional", (text) => {
  expect(readProse(text)).toEqual({ ...silent, optional: true });
});

test.each([
  ["Optional description of the call."],
  ["The optional claims of the token."],
  ["The alias of the call. If it is not specified, an error is returned."],
  ["If not provided, the request fails."],
])("'%s' is not said to be optional", (text) => {
  expect(readProse(text)).toEqual(silent);
});

test.each([
  ["Read-only. The time at which the call began."],
  ["The time at which the call began. Read-only."],
  ["The time at which the call began. Read only."],
  ["string (readonly)"],
  ["This property is read-only."],
  ["The identifier. This is read-only and made by the server."],
  ["This is a read-only attribute that is set by the server."],
  ["This read-only field tells how far the call is."],
  ["The time at which the call began Read-only."],
  ["Supports `$filter` (`eq`).Read-only."],
  ["Set by the server. The time at which the call began."],
  ["The time at which the call began. It is set by the service."],
  ["The identifier of the call. This is a read-only GUID."],
  ["The identifier of the call. Generated by the server."],
  ["Populated by the system. The time at which the call began."],
  ["System-generated."],
  ["Output only. The time at which the call began."],
  ["[Output only] The time at which the call began."],
])("'%s' is read-only", (text) => {
  expect(readProse(text)).toEqual({ ...silent, readOnly: true });
});

test.each([
  ["Creates a read-only link to the call."],
  ["Whether the call is in read-only mode."],
  ["Read-only for guests."],
  ["The time at which the call began, as set by the server."],
  ["Set by the server where none is given."],
  ["Whether the call is generated by the server."],
  ["A read-only link."],
  ["Generated by the server, unless you specify one."],
  ["Generated by the server, but you can change it."],
  ["Populated by the system and can be updated."],
  ["Set by the server and editable."],
  ["Output only for admins."],
])("'%s' is not read-only", (text) => {
  expect(readProse(text)).toEqual(silent);
});

test.each([
  ["Nullable.", true],
  ["The members of the call. Nullable.", true],
  ["This property can be null.", true],
  ["`null` if the call never began.", true],
  ["The end of the call, or null if it goes on.", true],
  ["If the call goes on this property is `null`.", true],
  ["A null value indicates that the call goes on.", true],
  ["The end of the call. If null, the call goes on.", true],
  ["Default value is `null`.", true],
  ["When the call ended. Can be `null`.", true],
  ["How it is graded -- null for calls, or points.", true],
  ["`true` if it is recorded; `false` if not; null (default).", true],
  ["If the tones differ, null will be returned.", true],
  ["If the tones differ null is returned.", true],
  ["Required for groups. Set it to `null` otherwise.", true],
  ["For internal use only. Set to null.", true],
  ["If there are none, `null` will be returned.", true],
  ["When the call ended. Otherwise, `null`.", true],
  ["When the call ended; otherwise null.", true],
  ["Returns null if nobody answered.", true],
  ["The note of the call. Set to `null` to clear it.", true],
  ["Pass null to remove the note.", true],
  ["Never null.", false],
  ["Not null.", false],
  ["No null is returned.", undefined],
  ["Not `null` is returned, but an empty text.", undefined],
  ["An error if null is returned.", undefined],
  ["Do not set it to null.", undefined],
  ["The note can be `null` or a word.", undefined],
  ["Not nullable.", false],
  ["The key of the call. Key, immutable, not nullable, unique.", false],
  ["Non-nullable.", false],
  ["Isn't nullable.", false],
  ["This property cannot be null.", false],
  ["This property can’t be null.", false],
  ["If **end** is null, the call goes on.", undefined],
  ["Where the source is not null.", undefined],
])("'%s' tells whether it can be null: %s", (text, expected) => {
  expect(readProse(text).nullable).toBe(expected);
});

test.each([
  ["Deprecated.", ""],
  ["The name of the call (deprecated).", ""],
  ["[Deprecated] The name of the call.", "The name of the call."],
  ["Deprecated. Use **title** instead.", "Use **title** instead."],
  ["Deprecated -- use `title` instead.", "use `title` instead."],
  [
    "The name. This property is deprecated. Please use title. Read-only.",
    "This property is deprecated. Please use title.",
  ],
  ["This property will be deprecated in July 2030.", "This property will be deprecated in July 2030."],
  ["The stages are **Available** and **Deprecated**.", undefined],
  ["`deprecated` is a state of a call.", undefined],
  ["Where it stands. The `held` enumeration member will be deprecated in favor of `parked`.", undefined],
  ["Where it stands. The old name, `c0`, is deprecated.", undefined],
  ["This value is deprecated.", "This value is deprecated."],
  ["Its tone. The property is obsolete, use sound instead.", "The property is obsolete, use sound instead."],
  ["Whether the call is obsolete.", undefined],
])("'%s' tells of the deprecation: %s", (text, expected) => {
  expect(readProse(text).deprecated).toBe(expected);
});
