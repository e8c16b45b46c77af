import { type ChildProcess, spawn } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { onTestFinished } from "vitest";
import { tempFolder } from "../helpers/temp-folder.js";

const names = ["chromium", "chromium-browser", "google-chrome"];

/**
 * Opens `url` in Chromium, headless, until the test has ended.
 *
 * @throws Error where there is none: a test that cannot run has failed.
 */
export async function openInChromium(url: string): Promise<void> {
  const browser = process.env["CHROMIUM"] ?? (await findBrowser());
  const profile = await tempFolder();
  // A container has no users to keep apart, and little shared memory.
  const options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"];
  const child = spawn(browser, [...options, `--user-data-dir=${profile}`, url], { stdio: "ignore", detached: true });
  onTestFinished(() => stop(child));
}

async function findBrowser(): Promise<string> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  for (const path of folders.flatMap((folder) => names.map((name) => join(folder, name)))) {
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  throw new Error(
    `No ${names.join(", ")} on the PATH. Install one (apt-get install chromium), or name it in CHROMIUM.`,
  );
}

// Its own group: a browser is many processes, of which the first alone is known here.
async function stop(child: ChildProcess): Promise<void> {
  const stopped = new Promise((resolve) => child.once("exit", resolve));
  if (child.pid === undefined || child.exitCode !== null) return;
  process.kill(-child.pid, "SIGKILL");
  await stopped;
}
