import type { GeneratedFile } from "../emit/generated-file.js";
import { compareText } from "../util/order.js";
import { isRecord, parseJson } from "../util/json-text.js";
import { printableJson } from "../util/printable.js";
import { hashOf } from "./hash.js";
import { OutputError } from "./output-error.js";
import { isSafePath } from "./safe-path.js";

/** The manifest's path in the output. */
export const manifestPath = "docwright.json";

// Another shape of the file is another version: an older docwright must not take it for its own.
const version = 1;

/** `docwright.json`: what an output folder holds, what it was made of, and what of the reference is not in it. */
export interface Manifest {
  readonly version: typeof version;
  /** Every file of the output but this one, by path, with its hash. */
  readonly files: Hashes;
  readonly pages: Hashes;
  /** The name that each type of the reference bears in the SDK. */
  readonly names: Readonly<Record<string, string>>;
  /** Examples that became no test. */
  readonly untested: readonly LeftOut[];
  /** Everything else that the pages say and the SDK does not. */
  readonly omissions: readonly (LeftOut & { readonly what: string })[];
}

/** SHA-256 in hexadecimal, by path. */
type Hashes = Readonly<Record<string, string>>;

export interface LeftOut {
  /** `page.md:line`. */
  readonly at: string;
  readonly subject: string;
  readonly reason: string;
}

/** What a manifest is made of: files and pages with their texts, the rest as it will stand there. */
interface ManifestContent extends Pick<Manifest, "untested" | "omissions"> {
  readonly files: readonly GeneratedFile[];
  readonly pages: readonly { readonly path: string; readonly text: string }[];
  readonly names: ReadonlyMap<string, string>;
}

/** Prints the manifest of an output as one more file of it. */
export function printManifest(content: ManifestContent): GeneratedFile {
  return printed({
    version,
    files: hashesOf(content.files),
    pages: hashesOf(content.pages),
    names: sortedRecord(content.names),
    untested: content.untested,
    omissions: content.omissions,
  });
}

/** Prints a manifest that says which files are ours and nothing else, for the time while they are written. */
export function printInterimManifest(owned: ReadonlyMap<string, string>): GeneratedFile {
  return printed({ version, files: sortedRecord(owned) });
}

/**
 * Reads which files an output holds, by path with their hashes, from its manifest's text. Throws `OutputError` for one that we
 * did not write.
 */
export function readOwnedFiles(text: string): ReadonlyMap<string, string> {
  const manifest = parseJson(text);
  if (!isRecord(manifest) || manifest["version"] !== version || !isRecord(manifest["files"])) {
    throw new OutputError(
      `Unexpected content of ${manifestPath}, expected a manifest of version ${version}; remove the folder to begin anew`,
    );
  }
  const owned = Object.entries(manifest["files"]);
  return new Map(owned.map(([path, hash]) => [checkedPath(path), String(hash)]));
}

// The manifest is a file of a repository like any other: anyone can have written into it what we would delete.
function checkedPath(path: string): string {
  if (isSafePath(path)) return path;
  throw new OutputError(`Unexpected path ${JSON.stringify(path)} in ${manifestPath}, expected one inside its folder`);
}

function hashesOf(files: readonly { readonly path: string; readonly text: string }[]): Hashes {
  return sortedRecord(new Map(files.map(({ path, text }) => [path, hashOf(text)])));
}

function sortedRecord(map: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...map].toSorted(([one], [other]) => compareText(one, other)));
}

function printed(manifest: Partial<Manifest>): GeneratedFile {
  return { path: manifestPath, text: `${printableJson(manifest)}\n` };
}
