import { defineConfig } from "vitest/config";

// Kinds of test: of the code as it stands, of the package as it is built, of what is emitted with the tools of others (which are
// installed when the tests run), of a whole real reference, and of the emitted runtime on the platforms that it is for.
const tools = [
  "test/packed/{published-sdk,plug-and-play}.test.ts",
  "test/export/tools/**/*.test.ts",
  "test/bundler/others.test.ts",
];
const built = ["test/cli/bin.test.ts", "test/packed/**/*.test.ts"];
const corpus = ["test/corpus/**/*.test.ts"];
const node = ["test/platforms/node.test.ts"];
const browser = ["test/platforms/browser.test.ts"];

export default defineConfig({
  test: {
    // Whoever runs the tests waits for them: by default one core would be left to do nothing.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...tools, ...built, ...corpus, ...node, ...browser],
          testTimeout: 30_000,
          // A module keeps nothing of one reference for the next, so the files can share what is loaded, at half the time.
          isolate: false,
        },
      },
      { test: { name: "built", include: built, exclude: tools, testTimeout: 120_000 } },
      { test: { name: "tools", include: tools, testTimeout: 300_000 } },
      { test: { name: "corpus", include: corpus, testTimeout: 600_000 } },
      { test: { name: "node", include: node, testTimeout: 300_000 } },
      { test: { name: "browser", include: browser, testTimeout: 60_000 } },
    ],
  },
});
