/** As much of recheck as is used here, so that the types are checked also where it is not installed: only `npm run prove` needs it. */
declare module 'recheck' {
  type Diagnostics =
    | { readonly status: 'safe' }
    | { readonly status: 'vulnerable'; readonly attack: { readonly pattern: string } }
    | { readonly status: 'unknown'; readonly error: { readonly kind: string } };
  export function check(
    source: string,
    flags: string,
    options?: { readonly timeout?: number },
  ): Promise<Diagnostics>;
}
