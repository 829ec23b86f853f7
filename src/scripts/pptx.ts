/** What writes PowerPoint files on the deck page; a bundle of its own, as its package asks bundlers for Node. */
export { writePptx } from "../components/deck/pptx/write.js";
