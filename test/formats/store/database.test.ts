import { expect, test } from "vitest";
import { openDatabase } from "../../../src/formats/store/database.js";

const LARGE = "SELECT list(i) FROM range(10000000) r(i)";

test("A query that needs more memory than the database may hold fails with the code that systems have for it, until it is given more", async () => {
  const database = await openDatabase({ path: ":memory:", memory: 4 });
  await expect(database.rows(LARGE)).rejects.toMatchObject({ code: "ENOMEM" });
  const other = await database.another();
  await database.withMemory(256, () => other.rows(LARGE));
  other.close();
  database.close();
});

test("A statement that turns out to need more memory than it was given is run again with more", async () => {
  const database = await openDatabase({ path: ":memory:", memory: 4 });
  await database.run(`CREATE TABLE lists AS ${LARGE.replace("10000000", "1000000")}`, { memory: 1 });
  expect(await database.rows("SELECT count(*)::INTEGER AS n FROM lists")).toEqual([{ n: 1 }]);
  database.close();
});

test("Several statements at a time each have their memory, and a fault of one is its own", async () => {
  const database = await openDatabase({ path: ":memory:", memory: 4 });
  const other = await database.another();
  const [wrong, right] = await Promise.allSettled([
    database.run("SELECT nothing FROM nowhere"),
    other.run(LARGE, { memory: 256 }),
  ]);
  expect([wrong.status, right.status]).toEqual(["rejected", "fulfilled"]);
  other.close();
  database.close();
});
