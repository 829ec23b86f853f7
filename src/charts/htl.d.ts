// htl 0.3.1 ships no types; 1.0.0 does, but cannot be resolved by Observable Framework's bundler.
declare module "htl" {
  export function html(strings: TemplateStringsArray, ...values: unknown[]): Node | null;
  export function svg(strings: TemplateStringsArray, ...values: unknown[]): Node | null;
}
