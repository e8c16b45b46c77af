import { ts } from "ts-morph";
import type { GeneratedFile } from "../generated-file.js";

const settings: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  strict: true,
  verbatimModuleSyntax: true,
};

/**
 * What `module`, a file of TypeScript, becomes in a package: its JavaScript and its declarations, in `folder`. The modules of an
 * SDK can be compiled one by one, without a look at the others: their exports say their own types (`isolatedDeclarations`).
 */
export function compileModule({ path, text }: GeneratedFile, folder: string): readonly GeneratedFile[] {
  const target = `${folder}/${path.replace(/\.ts$/, "")}`;
  // The documentation is with the types, where editors look for it.
  const code = ts.transpileModule(text, { compilerOptions: { ...settings, removeComments: true } });
  const declarations = ts.transpileDeclaration(text, { compilerOptions: settings });
  return [
    { path: `${target}.d.ts`, text: declarations.outputText },
    { path: `${target}.js`, text: code.outputText },
  ];
}
