/** What is used of Stryker: types are checked also where it is not installed. */
declare module '@stryker-mutator/core' {
  type Mutant = {
    readonly status: string;
    readonly mutatorName: string;
    readonly replacement: string;
    readonly location: { readonly start: { readonly line: number } };
  };
  export class Stryker {
    constructor(options: Record<string, unknown>);
    runMutationTest(): Promise<readonly Mutant[]>;
  }
}
