// From a text to rows to CSV: node examples/rows.mjs > observations.csv
import { explain, extract } from "zhibiao";
import { lexicon, tables } from "zhibiao/lexicon";
import { createRowWriter, describeReport, observationColumns, observationRows } from "zhibiao/tables";

const text = `2024年平遥县政府工作报告
一、2023年工作回顾
地区生产总值完成135.6亿元，增长6.2%。新建高标准农田3.5万亩。
二、2024年工作安排
地区生产总值增长6%左右，新增城镇就业3200人以上。
`;

const report = { doc: "pingyao-2024", text };
const extraction = extract(report, lexicon);
const { document } = describeReport({ ...report, file: "pingyao-2024.txt" }, extraction, tables.divisions);
const { mentions } = extraction;

const csv = createRowWriter("csv", observationColumns);
process.stdout.write(csv.header + csv.format(observationRows({ mentions, document })));

// Every number is accounted for; those that state nothing say why.
for (const mention of mentions) if (mention.kind === "exclusion") console.error(`${mention.text}: ${mention.class}`);

// How one of them was read, and by which rules.
const answer = explain(report, lexicon, text.indexOf("6%左右"));
if (answer.kind === "mention") for (const { id, says } of answer.rules) console.error(`${id}: ${says}`);
