import { expect, test } from "vitest";
import { openDatabase } from "../../../src/formats/store/database.js";

test("A statement that needs more memory than the database may hold fails with the code that systems have for it, until it may hold more", async () => {
  const database = await openDatabase({ path: ":memory:", memory: 4 });
  await expect(database.run("SELECT list(i) FROM range(10000000) r(i)")).rejects.toMatchObject({ code: "ENOMEM" });
  await database.allowMemory(256);
  const other = await database.another();
  await other.run("SELECT list(i) FROM range(10000000) r(i)");
  await database.allowMemory(8);
  await database.run("SELECT list(i) FROM range(10000000) r(i)");
  other.close();
  database.close();
});
