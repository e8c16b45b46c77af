import { expect, test } from "vitest";
import { hostileApi } from "../../emit/helpers/hostile.js";
import { sampleApi } from "../../emit/helpers/sample.js";
import { documentOf } from "../helpers/document.js";
import { Validator } from "@seriousme/openapi-schema-validator";
test("x", async () => {
  for (const api of [hostileApi, sampleApi]) for (const openapi of ["3.1","3.0"] as const) {
    const d = documentOf(api, { openapi });
    const v = new Validator();
    const r = await v.validate(structuredClone(d) as never);
    console.log(openapi, r.valid, JSON.stringify(r.errors)?.slice(0, 3000));
    console.log(Object.keys(d["paths"]).slice(0,60), Object.keys(d["components"]["schemas"]).slice(0,60));
  }
});
