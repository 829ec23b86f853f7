/** Arquero as a browser takes it: the same functions without what reads files. */
declare module "arquero/dist/arquero.min.js" {
  export * from "arquero";
}
