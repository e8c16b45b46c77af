import { expect, test } from "vitest";
import { aMember, anApi, anEnumeration } from "../helpers/model.js";
import { calls } from "../helpers/types.js";

test("an enumeration is an open union with its members' prose", async () => {
  const api = anApi({
    enumerations: [
      anEnumeration(
        "callState",
        [aMember("ringing", "Nobody has answered."), { ...aMember("lost"), deprecated: "" }, aMember("held")],
        { description: "Where a call stands." },
      ),
      anEnumeration("modalities", ["audio", "video"], { flags: true }),
      anEnumeration("nothing", []),
      anEnumeration("place", [aMember("room", "Within four walls.")], { description: "Where:\n- Inside\n- Outside" }),
      anEnumeration("tone", [aMember("null", "None has been chosen."), aMember("low")]),
    ],
  });

  expect(await calls(api)).toBe(`/**
 * Where a call stands.
 *
 * - \`ringing\`: Nobody has answered.
 * - \`lost\` (deprecated)
 * - \`held\`
 *
 * @see resources/callState.md
 */
export type CallState = "ringing" | "lost" | "held" | (string & {});

/**
 * Values combine, separated by commas.
 *
 * @see resources/modalities.md
 */
export type Modalities = "audio" | "video" | (string & {});

/** @see resources/nothing.md */
export type Nothing = string;

/**
 * Where:
 * - Inside
 * - Outside
 *
 * Values:
 * - \`room\`: Within four walls.
 *
 * @see resources/place.md
 */
export type Place = "room" | (string & {});

/**
 * - \`null\`: None has been chosen.
 * - \`low\`
 *
 * @see resources/tone.md
 */
export type Tone = "low" | (string & {}) | null;
`);
});
