import { contendersAt } from "./contenders.js";

// Calls a second, each contender's in slices that take turns, so that whatever else the machine does befalls all alike.
const rounds = 5;
const slices = 40;
const callsInSlice = 100;
const atOnce = 16;

/** What a contender took of each round. */
export interface Took {
  /** Milliseconds on the clock, and of the processor. */
  readonly time: number;
  readonly cpu: number;
}

async function slice(call: () => PromiseLike<unknown>): Promise<Took> {
  const begun = performance.now();
  const used = process.cpuUsage();
  let left = callsInSlice;
  const callOn = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: atOnce }, callOn));
  const { user, system } = process.cpuUsage(used);
  return { time: performance.now() - begun, cpu: (user + system) / 1000 };
}

const contenders = Object.entries(contendersAt(process.argv[2] ?? ""));
for (const [, call] of contenders) for (let warmup = 0; warmup < 20; warmup++) await slice(call);
const results = Array.from({ length: rounds }, () => new Map<string, Took>());
for (const round of results) {
  for (let turn = 0; turn < slices; turn++) {
    contenders.push(...contenders.splice(0, 1));
    for (const [name, call] of contenders) {
      const before = round.get(name) ?? { time: 0, cpu: 0 };
      const took = await slice(call);
      round.set(name, { time: before.time + took.time, cpu: before.cpu + took.cpu });
    }
  }
}
const calls = slices * callsInSlice;
process.stdout.write(JSON.stringify({ calls, rounds: results.map((round) => Object.fromEntries(round)) }));
process.exit();
