import { writeFile } from "./write.js";

await writeFile((data) => data.documents());
