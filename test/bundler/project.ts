import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import { type Files, tempFolder, writeFiles } from "../helpers/temp-folder.js";

/** A project with `docs` in its folder of that name, and a cache of its own. */
export async function projectOf(docs: Files): Promise<string> {
  const folder = await tempFolder();
  await writeFiles(join(folder, "docs"), docs);
  // By this variable `find-cache-directory` takes another folder than `node_modules/.cache`.
  vi.stubEnv("CACHE_DIR", join(folder, "cache"));
  onTestFinished(() => void vi.unstubAllEnvs());
  return folder;
}

/** A program that calls the API of a project by its SDK. */
export const program = `import { createClient } from "./sdk/index.js";
const client = createClient();
console.log(await client.calls.byId("7").answer.post({ greeting: "Good morning" }));
`;
