import fc from 'fast-check';

/** Text of any UTF-16 unit, halves of pairs among them; fast-check's own unit 'binary' takes half a second to be made. */
export const anyText = (
  size: { readonly minLength?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.nat(0x7f), fc.nat(0xff_ff)), size).map((units) => String.fromCharCode(...units));
