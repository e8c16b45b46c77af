#!/usr/bin/env node
import { run } from "./run.js";
import { streamOf } from "./terminal.js";

const args = process.argv.slice(2);

// Whoever reads us may stop reading, as `head` does; that is no crash. A full disk behind us is nothing that we can mend.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    if (stream === process.stdout) process.stderr.write(`docwright: Unwritable output: ${error.message}\n`);
    process.exit(2);
  });
}

process.exitCode = await run(args, {
  folder: process.cwd(),
  out: streamOf(process.stdout, args, process.env),
  err: streamOf(process.stderr, args, process.env),
  isDebugging: Boolean(process.env["DOCWRIGHT_DEBUG"]),
});
