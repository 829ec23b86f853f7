declare module "datapackage" {
  interface Resource {
    valid: boolean;
    read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
    infer(): Promise<object>;
  }

  export const Package: {
    load(path: string): Promise<{
      valid: boolean;
      errors: Error[];
      descriptor: { profile: string };
      getResource(name: string): Resource | null;
    }>;
  };
}
