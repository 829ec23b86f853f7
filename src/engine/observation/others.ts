import { otherRows } from "./others.table.js";
import type { NamingInput, Things } from "./things.js";

/** What somebody brings to the place is not all that it has: 带动陕西进出口4亿元. */
const BROUGHT = /带动|拉动|推动|促进|实现对|助力|贡献/;

/** 平遥县地区生产总值 in the report of Pingyao: the place's own name is no part of what is measured. */
export function ofOwnName({ scene, clause }: NamingInput, things: Things): Things {
  const [item] = things.items;
  if (BROUGHT.test(clause.before) || item!.indicator || things.items.length > 1) return things;
  for (const name of scene.scopes.own) {
    const indicator = item!.text.startsWith(name) ? scene.index.find(item!.text.slice(name.length)) : null;
    if (indicator) return { ...things, items: [{ text: item!.text.slice(name.length), indicator }], rule: "own-name" };
  }
  return things;
}

const LONGEST_EARLIER = 80;

/** Takes the indicator from a number that the words before it give to somebody else: 与东盟国家实现进出口额. */
export function ofOther({ clause, first, scene }: NamingInput, things: Things): Things {
  const id = things.items[0]!.indicator?.row.id;
  if (id === undefined) return things;
  const family = first.unit.row?.family;
  const earlier = scene.text.slice(Math.max(scene.sentence.start, clause.from - LONGEST_EARLIER), clause.from);
  const row = otherRows.find(
    (each) =>
      each.of?.includes(id) !== false &&
      (each.family ?? family) === family &&
      each.before?.test(clause.before) !== false &&
      each.earlier?.test(earlier) !== false,
  );
  if (!row) return things;
  return { ...things, items: things.items.map((item) => ({ ...item, indicator: null })), rule: row.id };
}
