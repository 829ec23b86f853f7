import { expect, test } from "vitest";
import { folderOf } from "../folder-of.js";
import { openDatabase } from "../../../src/formats/store/database.js";

test("A query that needs more memory than the database may hold fails with the code that systems have for it", async () => {
  const database = await openDatabase({ path: ":memory:", memory: 16 });
  await expect(database.rows("SELECT list(i) FROM range(10000000) r(i)")).rejects.toMatchObject({ code: "ENOMEM" });
  database.close();
});

test("What needs more memory than the database may hold is sorted on the disk", async () => {
  const database = await openDatabase({
    path: ":memory:",
    memory: 32,
    settings: { temp_directory: folderOf({}), threads: "1" },
  });
  await database.run("CREATE TABLE sorted AS SELECT i, hash(i) AS h FROM range(2000000) r(i) ORDER BY h");
  expect(await database.rows("SELECT count(*)::INTEGER AS n FROM sorted")).toEqual([{ n: 2_000_000 }]);
  database.close();
});
