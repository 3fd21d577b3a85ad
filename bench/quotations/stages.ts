import { cueFeatures } from '../../src/annotate/quotations/cues/cue-features.ts';
import { isCueCandidate } from '../../src/annotate/quotations/cues/cue-candidates.ts';
import { FRAMES } from '../../src/annotate/quotations/cues/frames.ts';
import { findContents } from '../../src/annotate/quotations/contents/find-contents.ts';
import { classify } from '../../src/annotate/quotations/model/linear.ts';
import { CUES, FRAME } from '../../src/annotate/quotations/model/models.ts';
import { findSpeaker } from '../../src/annotate/quotations/speakers/find-speaker.ts';
import { readGold } from './gold.ts';
const ofType = process.argv[2];
const gold = readGold('../shared/data/quotations/train.jsonl', new Set([1]));
const conf: Record<string, number> = {};
let b = 0,
  be = 0,
  sp = 0,
  spn = 0,
  notCand = 0,
  total = 0,
  chars = 0,
  got = 0,
  pred = 0;
for (const { clauses } of gold)
  for (const { clause, attributions, owners } of clauses) {
    for (const a of attributions) {
      total++;
      if (!isCueCandidate(clause, a.cue, CUES)) notCand++;
    }
    clause.slots.forEach((_, at) => {
      if (!isCueCandidate(clause, at, CUES)) return;
      const a = attributions.find(({ cue }) => cue === at);
      if (!a && owners.has(at)) return;
      const l = a?.contents.some((c) => c.last <= at),
        r = a?.contents.some((c) => c.first > at);
      const g = !a ? 'none' : l && r ? 'both' : l ? 'left' : r ? 'right' : a.goesOn ? 'beyond' : 'none';
      const p = classify(FRAME, cueFeatures(clause, at), FRAMES.length);
      let k = 0;
      p.forEach((x, i) => {
        if (x > p[k]!) k = i;
      });
      if (k === 0 && 1 - p[0]! >= 0.4) {
        k = 1;
        p.forEach((x, i) => {
          if (i > 0 && x > p[k]!) k = i;
        });
      }
      conf[g + '>' + FRAMES[k]] = (conf[g + '>' + FRAMES[k]] ?? 0) + 1;
      if (a && g !== 'none') {
        const c = findContents(clause, at, g);
        const len = (x: any) =>
          x.reduce(
            (s: number, { first, last }: any) =>
              s + (clause.slots[last - 1]!.end - clause.slots[first]!.start),
            0,
          );
        b++;
        const ok =
          c.length === a.contents.length &&
          c.every((x, i) => x.first === a.contents[i]!.first && Math.abs(x.last - a.contents[i]!.last) <= 1);
        if (ok) be++;
        const gs = new Set<number>();
        a.contents.forEach((x) => {
          for (let i = x.first; i < x.last; i++) gs.add(i);
        });
        let o = 0;
        c.forEach((x) => {
          for (let i = x.first; i < x.last; i++)
            if (gs.has(i)) o += clause.slots[i]!.end - clause.slots[i]!.start;
        });
        got += o;
        chars += [...gs].reduce((s, i) => s + clause.slots[i]!.end - clause.slots[i]!.start, 0);
        c.forEach((x) => {
          for (let i = x.first; i < x.last; i++) pred += clause.slots[i]!.end - clause.slots[i]!.start;
        });
        const s = findSpeaker(clause, { cue: at, frame: g as any, previous: -1 }, a.contents);
        spn++;
        if (
          a.speakers.length === 0
            ? s === null
            : s !== null && a.speakers.some((x) => x.first < s.last && s.first < x.last)
        )
          sp++;
      }
    });
  }
console.log({
  total,
  notCand,
  exact: be / b,
  contentP: got / pred,
  contentR: got / chars,
  speaker: sp / spn,
  spn,
});
for (const f of FRAMES) console.log(f, FRAMES.map((g) => conf[f + '>' + g] ?? 0).join(' '));
if (process.argv[3]) {
  let n = 0;
  for (const { clauses } of gold)
    for (const { clause, attributions } of clauses)
      for (const a of attributions) {
        const l = a.contents.some((c) => c.last <= a.cue),
          r = a.contents.some((c) => c.first > a.cue);
        if (!(r && !l)) continue;
        const c = findContents(clause, a.cue, 'right')[0];
        const g = a.contents[0]!;
        if (!c) continue;
        if (c.first !== g.first || Math.abs(c.last - g.last) <= 1) continue;
        const t = (x: number, y: number) =>
          clause.slots
            .slice(x, y)
            .map((s) => s.text)
            .join(' ');
        const d = Math.abs(clause.slots[c.last - 1]!.end - clause.slots[g.last - 1]!.end);
        if (d < 25) continue;
        if (n++ % +process.argv[3]!) continue;
        console.log(
          c.last > g.last ? 'LONG ' : 'SHORT',
          d,
          '|',
          t(Math.max(0, a.cue - 3), a.cue),
          '<' + t(a.cue, a.cue + 1) + '>',
          t(a.cue + 1, g.first),
          '[[',
          t(g.first, Math.min(c.last, g.last)),
          c.last > g.last ? ']] {{' : '{{',
          t(Math.min(c.last, g.last), Math.max(c.last, g.last)),
          c.last > g.last ? '}}' : '}} ]]',
          t(Math.max(c.last, g.last), Math.max(c.last, g.last) + 6),
        );
      }
}
