import { isPlaceholder } from "../../model/values/placeholder.js";

/** One character all along, as what nobody should know is hidden: `00000000-0000-0000-0000-000000000000`, `xxxx`. */
const masked = /^([^-])(?:\1|-){3,}$/;
const word = /\b(?:id|identifier)$/i;

/** True where `text` stands for any key rather than for one. */
export function isKeyUnknown(text: string): boolean {
  return masked.test(text) || word.test(text) || isPlaceholder(text);
}
