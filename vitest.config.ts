import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Not limits to meet but a guard against a test that hangs: a shared machine may be very slow.
const patience = { testTimeout: 900_000, hookTimeout: 900_000 };

export default defineConfig({
  test: {
    // a browser test waits for the browser half of the time; on two processors there would be one worker
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ["default", "./test/setup/tally.ts"],
    projects: [
      {
        test: {
          ...patience,
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/package/**"],
        },
      },
      {
        test: { ...patience, name: "package", include: ["test/package/**/*.test.ts"] },
      },
      {
        test: {
          ...patience,
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/setup/browser.ts",
          provide: { pictures: "one" },
        },
      },
      {
        test: {
          ...patience,
          name: "pictures",
          include: ["test/browser/pictures.test.ts"],
          globalSetup: "test/setup/browser.ts",
          provide: { pictures: "all" },
        },
      },
    ],
  },
});
