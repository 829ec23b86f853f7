import { defineConfig } from "vitest/config";

// Not limits to meet but a guard against a test that hangs: a shared machine may be very slow.
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    reporters: ["default", "./test/setup/tally.ts"],
    projects: [
      {
        test: { ...patience, name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/browser/**"] },
      },
      {
        test: {
          ...patience,
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/setup/browser.ts",
        },
      },
    ],
  },
});
