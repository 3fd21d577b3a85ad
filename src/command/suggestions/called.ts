import { breathing } from '../../newsroom/breathing.ts';
import { mapResting } from '../../text/rest.ts';
import { nameMatcher, readName } from './name-matcher.ts';

/** Those whose name fits what is typed, slips forgiven. Lets others run meanwhile, since there may be thousands. */
export async function called<One extends { readonly name: string }>(
  typed: string,
  all: readonly One[],
): Promise<readonly One[]> {
  const match = nameMatcher(typed);
  const fits = await mapResting(all, ({ name }) => match(readName(name), true) !== null, breathing());
  return all.filter((_one, at) => fits[at]);
}
