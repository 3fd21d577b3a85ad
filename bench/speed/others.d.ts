/** What is used of the other search libraries: the rest of them is not looked at, and types are checked also where they are not installed. */
declare module 'flexsearch' {
  export class Index {
    constructor(options: { tokenize: 'strict' });
    add(id: number, text: string): void;
    search(query: string, options: { limit: number; suggest: boolean }): readonly unknown[];
  }
}

declare module '@orama/orama' {
  type Database = object;
  export const create: (options: { schema: { text: 'string' } }) => Database;
  export const insert: (database: Database, document: { text: string }) => unknown;
  export const search: (
    database: Database,
    options: { term: string; limit: number; threshold: number },
  ) => { readonly hits: readonly unknown[] } | Promise<{ readonly hits: readonly unknown[] }>;
}

declare module 'lunr' {
  type Builder = {
    ref(name: string): void;
    field(name: string): void;
    add(document: { id: number; text: string }): void;
  };
  const lunr: (build: (this: Builder) => void) => { search(query: string): readonly unknown[] };
  export default lunr;
}

declare module 'wink-bm25-text-search' {
  type Engine = {
    defineConfig(config: { fldWeights: { text: number } }): void;
    definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): void;
    addDoc(document: { text: string }, id: number): void;
    consolidate(): void;
    search(query: string, limit: number): readonly unknown[];
  };
  const bm25: () => Engine;
  export default bm25;
}

declare module 'tinybench' {
  export class Bench {
    constructor(options: Record<string, unknown>);
    add(name: string, work: () => unknown): this;
    run(): Promise<unknown>;
    readonly tasks: readonly {
      readonly result:
        | { readonly error?: unknown; readonly latency?: { readonly samples?: readonly number[] } }
        | undefined;
    }[];
  }
}
