/**
 * What a program pays for the runtime: the size of its bundle beside that of others, calls a second beside bare `fetch`, and
 * memory. `npm run bench:runtime`; the others are installed in a temporary folder at the first run.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { execute } from "../../test/helpers/execute.js";
import { median } from "../median.js";
import { bundle, minifiedBundle, prepareFolder } from "./bundle.js";
import { contendersAt, floor } from "./contenders.js";
import { others, ours } from "./programs.js";
import type { Took } from "./throughput.js";

/** How often each contender is measured, in turns, so that whatever else the machine does befalls all alike. */
const rounds = 5;

interface Memory {
  readonly before: number;
  readonly after: number;
  readonly peak: number;
}

const folder = await prepareFolder();
try {
  await measureSizes();
  await withServer(async (baseUrl) => {
    await measureThroughput(baseUrl);
    await measureMemory(baseUrl);
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measureSizes(): Promise<void> {
  const rows: string[][] = [];
  for (const program of [...ours, ...others]) {
    const bytes = await minifiedBundle(program, folder);
    rows.push([program.name, kilobytes(bytes.length), kilobytes(gzipSync(bytes, { level: 9 }).length)]);
  }
  print(["bundle, esbuild", "min kB", "gzip kB"], rows);
}

async function measureThroughput(baseUrl: string): Promise<void> {
  const target = await bundle(programOf("throughput"), folder);
  const measured = new Map<string, Took[]>(Object.keys(contendersAt(baseUrl)).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, took] of measured) took.push(JSON.parse(await run(target, [baseUrl, name])));
  }
  const floors = measured.get(floor) ?? [];
  const rows = [...measured].map(([name, took]) => {
    const ratioOf = (kind: keyof Took): number =>
      median(took.map((own, round) => (floors[round]?.[kind] ?? Number.NaN) / own[kind]));
    const perSecond = median(took.map(({ time }) => 1e6 / time));
    return [name, perSecond.toFixed(0), ratioOf("time").toFixed(2), ratioOf("cpu").toFixed(2)];
  });
  print(["throughput, 16 calls at once", "calls/s", `of ${floor}`, "by processor time"], rows);
}

async function measureMemory(baseUrl: string): Promise<void> {
  const rows: string[][] = [];
  const target = await bundle(programOf("memory"), folder);
  for (const name of [floor, "createClient", "createClient, signal and time limits"]) {
    const { before, after, peak }: Memory = JSON.parse(await run(target, [baseUrl, name]));
    rows.push([name, ...[before, after, peak].map((bytes) => (bytes / 1e6).toFixed(1))]);
  }
  print(["100,000 calls", "heap before, MB", "after", "peak of the process"], rows);
}

/** Runs a program that has been bundled by Node itself, so that nothing of how the bench is run has part in it. */
async function run(program: string, args: readonly string[]): Promise<string> {
  const { code, out, err } = await execute(process.execPath, ["--expose-gc", program, ...args], { cwd: folder });
  if (code !== 0) throw new Error(`Cannot run ${program}:\n${err}`);
  return out;
}

function programOf(name: string): string {
  return fileURLToPath(new URL(`${name}.ts`, import.meta.url));
}

/** Runs the server as a process of its own for as long as `use` takes. */
async function withServer(use: (baseUrl: string) => Promise<void>): Promise<void> {
  const target = await bundle(programOf("server"), folder);
  const server = spawn(process.execPath, [target], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [port] = await once(server.stdout, "data");
    await use(`http://127.0.0.1:${String(port).trim()}/v1.0`);
  } finally {
    server.kill();
  }
}

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const table = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  process.stdout.write(`${table.map(line).join("\n")}\n\n`);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(2);
}
