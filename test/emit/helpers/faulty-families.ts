function aBadge(rest: object): object {
  return { "@odata.type": "#contoso.meet.badge", ...rest };
}

/** Members of a family of open types. */
export const cards: readonly (readonly [string, object])[] = [
  ["an open member", aBadge({ of: { name: "Anna" }, until: 5 })],
  ["a mismatch in an open member", aBadge({ of: "Anna" })],
  ["what every object has in an open member", aBadge({ constructor: 7 })],
  ["mismatches in an open member and in its base", aBadge({ of: "Anna", name: 7 })],
  ["a mismatch inside an open member", aBadge({ of: { name: 7 } })],
  ["an excess property inside an open member", aBadge({ of: { name: "Anna", age: 7 } })],
  ["an object inside an open member that lacks what it must have", aBadge({ of: {} })],
  ["another member's type of what all members have", aBadge({ until: "2030" })],
  ["cards inside cards", aBadge({ inner: [aBadge({ until: "2030" }), aBadge({ inner: [aBadge({ of: 7 })] })] })],
  ["no member's type of what all members have", aBadge({ until: true })],
  ["a stranger among open members", { "@odata.type": "#contoso.meet.smell", of: "Anna", until: "2030" }],
  ["an open member that does not say its name", { of: { name: "Anna" }, until: 5, extra: 1 }],
  ["what is no member's of open ones", { of: "Anna", until: true, extra: 1 }],
  ["what every object has in what may be open", { toString: "a", until: true }],
  ["what every object has, inside what may be open", { of: { name: "Anna", valueOf: {} }, until: 5 }],
];

/** Objects that may be of one of two types, and do not say of which. */
export const slots: readonly (readonly [string, object])[] = [
  ["one of them", { from: "a", to: 5 }],
  ["the other", { from: 5, to: "a" }],
  ["neither, though each property is one of theirs", { from: 5, to: 5 }],
  ["neither, with what is inside", { from: 5, to: 5, by: { name: "a" } }],
  ["neither, for what may be null in one alone", { from: "a", note: null }],
  ["null in the one that may have it", { from: 5, note: null }],
  ["neither, and an excess property", { from: 5, to: 5, at: 7 }],
  ["neither, and a mismatch", { from: 5, to: 5, by: 7 }],
  ["neither, and what is neither's", { from: true, to: 5 }],
  ["a stranger, with a mismatch in what one alone has", { "@odata.type": "#contoso.meet.smell", by: 7 }],
  ["a stranger, with a mismatch inside what one alone has", { "@odata.type": "#contoso.meet.smell", by: { name: 7 } }],
  ["a mismatch in what one alone has", { by: 7 }],
  ["a mismatch in what one alone has, and an excess property", { by: 7, at: 7 }],
  ["null and an excess property", { note: null, by: { name: [7] }, at: 7 }],
];

/** Objects that may be of one of two types, told apart by their names. */
export const streams: readonly (readonly [string, object])[] = [
  ["the one that a type name tells", { "@odata.type": "#contoso.meet.video", codec: "x" }],
  ["a mismatch in that", { "@odata.type": "#contoso.meet.video", codec: 7, size: 5 }],
  ["a mismatch in what both have", { "@odata.type": "#contoso.meet.video", codec: "x", size: "5" }],
  ["the other's property in that", { "@odata.type": "#contoso.meet.video", bitrate: 7 }],
  ["the other's type of what both have", { "@odata.type": "#contoso.meet.video", rate: "7" }],
  ["an excess property of that", { "@odata.type": "#contoso.meet.audio", bitrate: 7, pitch: 8 }],
  [
    "the other's property before its type of what both have",
    { "@odata.type": "#contoso.meet.video", bitrate: 7, rate: "7" },
  ],
  [
    "the other's type of what both have before its property",
    { "@odata.type": "#contoso.meet.video", rate: "7", bitrate: 7 },
  ],
  [
    "a type name in what the other has inside",
    { "@odata.type": "#contoso.meet.audio", clip: { name: "a", at: { "@odata.type": "#contoso.meet.tag" } } },
  ],
  ["a type name that tells none", { "@odata.type": "#contoso.meet.smell", bitrate: 7 }],
];

/** Objects of a family, or of a type beside it that takes any name. */
export const carriers: readonly (readonly [string, object])[] = [
  ["a member of the family", { "@odata.type": "#contoso.meet.audio", bitrate: 7 }],
  ["a mismatch in what one member alone has", { "@odata.type": "#contoso.meet.audio", bitrate: "7" }],
  ["a mismatch inside what one member alone has", { "@odata.type": "#contoso.meet.audio", clip: { name: 7 } }],
  ["a mismatch in what is beside the family", { "@odata.type": "#contoso.meet.smell", network: 7 }],
];

/** Objects of a family in which a boolean tells what they may be. */
export const lamps: readonly (readonly [string, object])[] = [
  ["what fits by the boolean", { shade: true, aim: ["a"] }],
  ["what one that the boolean rules out has alone", { shade: "red", aim: [] }],
  ["what one has alone that is ruled out by another property", { shade: [{}], aim: 5 }],
  ["what none has beside the boolean", { shade: true, aim: 5 }],
  ["what all have beside the boolean", { shade: true, watts: "5" }],
];

/** Members of a family with what another member has otherwise. */
export const clips: readonly (readonly [string, object])[] = [
  ["a stranger behind what neither has", { "@odata.type": "#contoso.meet.audio", rate: { of: 7 }, pitch: 8 }],
  ["what the other has inside", { "@odata.type": "#contoso.meet.audio", clip: { name: "a", area: "031" } }],
  ["a mismatch in what the other has inside", { "@odata.type": "#contoso.meet.audio", clip: { at: { name: 7 } } }],
];
