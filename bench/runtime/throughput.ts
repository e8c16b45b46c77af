import { makeCalls } from "./calling.js";

// What a call takes, of one contender in a process of its own, as programs have one client: what is compiled for the one would
// be tried on, and thrown away for, the other. Before it is measured all there is to compile has been.
const warmup = 8000;
const calls = 10_000;

/** What a call took, in microseconds. */
export interface Took {
  /** On the clock, with others on their way at once. */
  readonly time: number;
  /** Of the processor. */
  readonly cpu: number;
}

await makeCalls(warmup);
const begun = performance.now();
const used = process.cpuUsage();
await makeCalls(calls);
const { user, system } = process.cpuUsage(used);
const took: Took = { time: ((performance.now() - begun) * 1000) / calls, cpu: (user + system) / calls };
process.stdout.write(JSON.stringify(took));
process.exit();
