import type { Operation } from "../../../src/model/operation.js";
import { slots } from "./faulty-families.js";
import { anOperation, aProperty, jsonBody, listOf, primitive, resource, text } from "./model.js";

const play = anOperation("call-play", ["POST /calls/{callId}/play"], {
  title: "call: play",
  body: jsonBody(resource("media"), [aProperty("loop", primitive("Boolean"), { required: true }), aProperty("size")]),
});
const mix = anOperation("call-mix", ["POST /calls/{callId}/mix"], {
  title: "call: mix",
  body: jsonBody(resource("media"), [
    aProperty("rate", listOf(text)),
    aProperty("codec", primitive("Int32")),
    aProperty("size"),
    aProperty("clip", { kind: "unknown" }, { nullable: true }),
    aProperty("id", primitive("Int32")),
  ]),
});
const reserve = anOperation("call-reserve", ["POST /calls/{callId}/reserve"], {
  title: "call: reserve",
  body: jsonBody(resource("slot"), [aProperty("seats", primitive("Int32"))]),
});
const hold = anOperation("call-hold", ["POST /calls/{callId}/hold"], {
  title: "call: hold",
  body: {
    ...jsonBody(resource("sound"), [
      aProperty("tone"),
      aProperty("pitch", { kind: "union", of: [primitive("Int32"), listOf(primitive("Int32"))] }),
    ]),
    named: "contoso.meet.sound",
    isNameRequired: true,
  },
});

/** The operations whose bodies have rows beside those of a family, with their routes. */
export const routesOverFamilies: ReadonlyMap<Operation, string> = new Map([
  [play, "POST /calls/{callId}/play"],
  [mix, "POST /calls/{callId}/mix"],
  [reserve, "POST /calls/{callId}/reserve"],
  [hold, "POST /calls/{callId}/hold"],
]);

/** Bodies with rows beside those of a family. */
export const overFamilies: readonly (readonly [Operation, string, unknown])[] = [
  [play, "rows over a family", { loop: true, "@odata.type": "#contoso.meet.audio", bitrate: 7 }],
  [play, "a missing row over a family", { "@odata.type": "#contoso.meet.audio" }],
  [play, "a mismatched row over a family", { loop: "yes" }],
  [play, "rows over a mismatch in a family", { loop: true, "@odata.type": "#contoso.meet.audio", rate: 7 }],
  [play, "a mismatched row over one in a family", { loop: "x", "@odata.type": "#contoso.meet.audio", rate: 7 }],
  [play, "an excess property over a family", { loop: true, pitch: 7 }],
  [mix, "a row that a member of a family denies", { "@odata.type": "#contoso.meet.audio", rate: 7, size: "a" }],
  [mix, "a row that another denies", { "@odata.type": "#contoso.meet.video", codec: 7 }],
  [mix, "a row that may be null beside what may not", { "@odata.type": "#contoso.meet.audio", clip: null }],
  [mix, "a row in place of what answers alone have", { "@odata.type": "#contoso.meet.video", id: 7 }],
  [mix, "a mismatch of that", { "@odata.type": "#contoso.meet.video", id: "7" }],
  [mix, "what that member says", { "@odata.type": "#contoso.meet.video", codec: "x" }],
  ...slots.map(([title, slot]): (typeof overFamilies)[number] => [
    reserve,
    `${title}, beside rows`,
    { ...slot, seats: 7 },
  ]),
  [reserve, "neither, and a mismatched row", { from: 5, to: 5, seats: "7" }],
  [hold, "a row in place of nothing that a family requires", { tone: "a" }],
  [hold, "what a family and its row require", { tone: "a", pitch: 5 }],
  [hold, "what a row takes and a family does not", { tone: "a", pitch: [5] }],
  [hold, "what a family takes and a row does not", { tone: "a", pitch: "high" }],
  [hold, "a body by another name than its family's", { "@odata.type": "#contoso.meet.hum", tone: "a", pitch: 5 }],
];
