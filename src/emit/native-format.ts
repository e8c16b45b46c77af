/** Lays out the text of a TypeScript file, as prettier does; undefined where it cannot. */
type NativeFormatter = (text: string, width: number) => Promise<string | undefined>;

interface NativeModule {
  readonly format: (
    path: string,
    text: string,
    options: { readonly printWidth: number },
  ) => Promise<{ readonly code: string; readonly errors: readonly unknown[] }>;
}

// Not a literal, so that the compiler does not look for types that only an installed package has.
const nativePackage: string = "oxfmt";

/**
 * Oxfmt's formatter, whose layout equals prettier's and takes a tenth of the time; undefined where it is not installed or has no
 * build for the machine.
 */
export async function loadNativeFormatter(): Promise<NativeFormatter | undefined> {
  try {
    // The package's documented interface; that its layout is prettier's, tests hold against that.
    const { format } = (await import(nativePackage)) as NativeModule;
    // It loads its binary with the first text.
    await format("module.ts", "", { printWidth: 80 });
    return async (text, printWidth) => {
      const { code, errors } = await format("module.ts", text, { printWidth });
      return errors.length === 0 ? joinUnions(code, printWidth) : undefined;
    };
  } catch {
    // An optional dependency that is not there, or a binary that does not load, leaves the formatter that always is.
    return undefined;
  }
}

/** A union below the `=`, `:` or `(` that it belongs to, an alternative a line, and what closes it on its last. */
const brokenUnion = /(?<=[:=(]\n)( +)\| (.+(?:\n\1\| .+)*)([;,]| = [[{]|(?=\n *\)))$/gm;

/** Prettier puts such a union on one line where it fits; oxfmt does not. */
function joinUnions(text: string, width: number): string {
  return text.replaceAll(brokenUnion, (broken, indent: string, alternatives: string, end: string) => {
    const joined = `${indent}${alternatives.replaceAll(`\n${indent}| `, " | ")}${end}`;
    return joined.length > width ? broken : joined;
  });
}
