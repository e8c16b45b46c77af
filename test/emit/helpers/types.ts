import { emitModels } from "../../../src/emit/models/models.js";
import type { Api } from "../../../src/model/api.js";
import { emitted } from "./emitted.js";

/** The module of the types of the area "calls". */
export function calls(api: Api): Promise<string> {
  return emitted(api, emitModels, "models/calls.ts");
}
