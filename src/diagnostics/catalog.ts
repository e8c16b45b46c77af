import { modelCodes } from "./catalog-model.js";
import { pageCodes } from "./catalog-page.js";
import { ruleCodes } from "./catalog-rules.js";

/** Every finding that docwright can report, by code. A code is a promise: it is never renamed. */
export const catalog = { ...pageCodes, ...modelCodes, ...ruleCodes };

type Catalog = typeof catalog;
export type Code = keyof Catalog;
/** What the message of `C` must be told. */
export type DataOf<C extends Code> = Parameters<Catalog[C]["message"]>[0];
