/**
 * What `src/cli/prepack.ts` writes into the compiled package in the place of these names. In a clone none of them is there:
 * `typeof PACKED === "undefined"`.
 */

/** Whether this is the compiled package, which has all that a clone makes when it is needed: pages, worker, digests. */
declare const PACKED: true | undefined;

/** Digests of the code that was compiled, as JSON of `CodeDigests`. */
declare const CODE_DIGESTS: string;

/** What `data/*.csv` said when the package was made, as JSON of `LexiconRows`. */
declare const REFERENCE_TABLES: string;
