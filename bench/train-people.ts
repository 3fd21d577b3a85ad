import { writeFileSync } from 'node:fs';
import { fitNames, type Lesson } from './people/fit-names.ts';
import { foldOf } from './fold.ts';
import { boundedChains, knownChains, pageOf, readGold } from './people/gold.ts';
import { renamed } from './people/rename.ts';

/** Trains the tagger of names: `npx tsx bench/train-people.ts [FOLDS]`, FOLDS as "1,2,3,4" for figures on the fifth, all five for what ships. */
const DATA = '../shared/data/people';
const OUT = 'src/annotate/people/weights.json';
const FITTING = { epochs: 10, rate: 0.1, decay: 0.0005, rarest: 8, hidden: 0.3, smallest: 0.08 } as const;
/** A story of Wikinews counts for more: there are few of them, and they are more like what the bot reads. */
const WEIGHTS = { conll: 1, wikinews: 2 } as const;
/** Copies of each story of CoNLL with its people renamed, and what each counts. */
const COPIES = { seeds: [1, 2], weight: 0.5 } as const;

/** Added to every beginning: on Wikinews, cross-validated, names left out were many more than names too many. */
const LEAN = 0.5;

const folds = (process.argv[2] ?? '0,1,2,3,4').split(',').map(Number);

function lessons(set: keyof typeof WEIGHTS, chainsOf: typeof knownChains): readonly Lesson[] {
  return readGold(`${DATA}/${set}.jsonl`).flatMap((story) => {
    const fold = foldOf(story.id);
    if (!folds.includes(fold)) return [];
    const page = pageOf(story);
    return [{ page, chains: chainsOf(story, page), weight: WEIGHTS[set], fold }];
  });
}

const renamings = readGold(`${DATA}/conll.jsonl`)
  .filter(({ id }) => folds.includes(foldOf(id)))
  .flatMap((story) => COPIES.seeds.map((seed) => renamed(story, seed)))
  .map((story): Lesson => {
    const page = pageOf(story);
    return { page, chains: knownChains(story, page), weight: COPIES.weight, fold: foldOf(story.id) };
  });
const all = [...lessons('conll', knownChains), ...renamings, ...lessons('wikinews', boundedChains)];
if (all.length === 0) {
  process.stdout.write(`${DATA} is not here: nothing to train on\n`);
} else {
  const made = `npx tsx bench/train-people.ts: shared/data/people conll and wikinews, folds ${folds.join(', ')} by SHA-1 of doc_id modulo 5; linear-chain CRF by AdaGrad, ${FITTING.epochs} passes; weights of B and I against outside`;
  const { features, again, ...plain } = fitNames(all, FITTING);
  const [moves, movesAgain] = [leant(plain.moves), leant(plain.movesAgain)];
  const parts = [
    `"made": ${JSON.stringify(made)}`,
    `"moves": ${rows(moves)}`,
    `"movesAgain": ${rows(movesAgain)}`,
    `"again": ${lines(again)}`,
    `"features": ${lines(features)}`,
  ];
  writeFileSync(OUT, `{\n  ${parts.join(',\n  ')}\n}\n`);
  process.stdout.write(
    `stories ${all.length}, features ${Object.keys(features).length} + ${Object.keys(again).length}\n`,
  );
}

function leant(moves: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return moves.map(([outside = 0, begins = 0, inside = 0]) => [
    outside,
    Number((begins + LEAN).toFixed(2)),
    inside,
  ]);
}

function spaced(weights: readonly number[]): string {
  return `[${weights.join(', ')}]`;
}

function rows(moves: readonly (readonly number[])[]): string {
  return `[\n    ${moves.map(spaced).join(',\n    ')}\n  ]`;
}

function lines(table: Readonly<Record<string, readonly number[]>>): string {
  const entries = Object.entries(table).map(
    ([name, weights]) => `${JSON.stringify(name)}: ${spaced(weights)}`,
  );
  return `{\n    ${entries.join(',\n    ')}\n  }`;
}
