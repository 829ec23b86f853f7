// Two or more reports side by side, as rows and as a chart: node examples/compare.mjs afforestation REPORT… > chart.svg
// In Node the chart needs a document: npm install jsdom
import { basename, extname } from "node:path";
import { JSDOM } from "jsdom";
import { lexicon, tables } from "zhibiao/lexicon";
import { extractReport, readDocuments } from "zhibiao/read";
import { describeReport } from "zhibiao/tables";
import { collectReports, drawComparison } from "zhibiao/charts";

const [indicator, ...files] = process.argv.slice(2);
const reports = [];
for (const file of files) {
  // text, web page, Word, PDF, CSV, Excel or an archive of these
  for await (const { documents, problems } of readDocuments(file)) {
    for (const { reason, remedy } of problems) console.error(`${file}: ${reason.en}; ${remedy.en}`);
    for (const source of documents) {
      const { extraction } = extractReport({ ...source, doc: basename(source.file, extname(source.file)) }, lexicon);
      reports.push(describeReport(source, extraction, tables.divisions));
    }
  }
}

const comparison = collectReports(reports, tables);
for (const { place, year, status, base_value, base_unit, text } of comparison.observations.filter(
  (row) => row.indicator === indicator,
))
  console.error([place, year, status, base_value, base_unit, text].join("\t"));

const { window } = new JSDOM();
const chart = await drawComparison(comparison, `indicator=${indicator}`, { lang: "zh", width: 720, window });
console.log(chart.outerHTML);
