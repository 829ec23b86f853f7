import { writeFolder } from "./write.js";

await writeFolder("numbers");
