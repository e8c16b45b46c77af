import type { Palette } from "../../src/diagnostics/reporters/report-options.js";

const asIs = (text: string): string => text;

/** No colours: what a file or a pipe is written. */
export const plain: Palette = { severity: { error: asIs, warning: asIs, info: asIs }, strong: asIs, faint: asIs };
