import { expect, test } from "vitest";
import { anApi, aProperty, aResource, resource, text } from "../helpers/model.js";
import { calls } from "../helpers/types.js";

test("a subtype may say of what type that is which its base leaves open, or of which alternative", async () => {
  const open = { kind: "unknown" } as const;
  const either = { kind: "union", of: [resource("media"), text] } as const;
  const api = anApi({
    resources: [
      aResource("media", [aProperty("note", open), aProperty("next", either), aProperty("twin", resource("media"))]),
      aResource(
        "audio",
        [aProperty("note"), aProperty("next", resource("audio")), aProperty("twin", resource("audio"))],
        {
          base: "contoso.meet.media",
        },
      ),
    ],
  });

  expect(await calls(api)).toContain(`export interface Audio extends Media {
  "@odata.type"?: "#contoso.meet.audio" | "contoso.meet.audio";
  note?: string;
  next?: Audio;
  twin?: Audio;
}
`);
});
