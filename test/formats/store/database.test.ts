import { expect, test } from "vitest";
import { openDatabase } from "../../../src/formats/store/database.js";

test("A statement that needs more memory than the database may hold fails with the code that systems have for it", async () => {
  const database = await openDatabase({ path: ":memory:", settings: { memory_limit: "4MB" } });
  await expect(database.run("SELECT list(i) FROM range(10000000) r(i)")).rejects.toMatchObject({ code: "ENOMEM" });
  database.close();
});
