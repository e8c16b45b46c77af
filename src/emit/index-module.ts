import { type ExportDeclarationStructure, StructureKind } from "ts-morph";
import type { ModuleSpec } from "./module.js";
import { runtimeAliases, runtimeTypes, runtimeValues } from "./names/reserved.js";
import type { Sdk } from "./sdk.js";

/** The module that the SDK's users import: the client, every type, and what they need of the runtime. */
export function emitIndex({ api }: Sdk): ModuleSpec {
  const aliased = Object.entries(runtimeAliases).map(([name, alias]) => ({ name, alias }));
  return {
    path: "index.ts",
    references: [],
    statements: [
      exportOf("./client.js", named(["createClient"]), { isTypeOnly: false }),
      exportOf("./client.js", named(["Client"]), { isTypeOnly: true }),
      exportOf("./models/index.js", [], { isTypeOnly: true }),
      exportOf("./runtime/index.js", named(runtimeValues), { isTypeOnly: false }),
      exportOf("./runtime/index.js", [...aliased, ...named(runtimeTypes)], { isTypeOnly: true }),
      ...(api.webhooks.length === 0
        ? []
        : [
            exportOf("./webhooks.js", named(["parseWebhook"]), { isTypeOnly: false }),
            exportOf("./webhooks.js", named(["WebhookPayload"]), { isTypeOnly: true }),
          ]),
    ],
  };
}

function named(names: readonly string[]): Name[] {
  return names.map((name) => ({ name }));
}

interface Name {
  readonly name: string;
  readonly alias?: string;
}

// No names: all of them.
function exportOf(
  moduleSpecifier: string,
  namedExports: Name[],
  { isTypeOnly }: { readonly isTypeOnly: boolean },
): ExportDeclarationStructure {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier, isTypeOnly, namedExports };
}
