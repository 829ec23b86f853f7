// A page that reads what is pasted into it. Bundled, it needs nothing beside it:
// npx esbuild examples/browser/page.js --bundle --minify --format=esm --outfile=examples/browser/bundle.js
import { extract } from "zhibiao";
import { lexicon } from "zhibiao/lexicon";

const [input, output] = [document.querySelector("textarea"), document.querySelector("tbody")];

function show() {
  const { mentions } = extract({ doc: "pasted", text: input.value }, lexicon);
  const rows = mentions.filter(({ kind }) => kind === "observation");
  output.replaceChildren(
    ...rows.map(({ label, measure, text, bound, status, year }) => {
      const row = document.createElement("tr");
      for (const value of [label, measure, text, bound, status, year]) row.insertCell().textContent = value ?? "";
      return row;
    }),
  );
}

input.addEventListener("input", show);
show();
