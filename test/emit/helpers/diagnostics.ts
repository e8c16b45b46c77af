import { ts } from "ts-morph";

/** What TypeScript says of the syntax of `text`. */
export function diagnosticsOf(text: string): readonly string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
  return diagnostics.map((diagnostic) => String(diagnostic.messageText));
}
