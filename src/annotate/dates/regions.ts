import type { Span } from '../../text/span.ts';
import type { Reading } from '../language/reading.ts';
import { cuesOf, standsAlone, type Cue } from './cues.ts';

/** A stretch of the story that may speak of time, with what may be found in it. */
export type Region = Span & { readonly cues: ReadonlySet<Cue> };

/** Tokens on either side of a cue that its expression may reach to. */
const REACH = 5;

/** Token indices, half-open, with the cues between them. */
type Window = { readonly first: number; readonly last: number; readonly cues: Set<Cue> };

/** In order and apart: nothing else of the story needs to be read. None crosses a paragraph. */
export function regionsOf({ tokens, story }: Reading): readonly Region[] {
  const regions: Region[] = [];
  let at = 0;
  for (const { span } of story.paragraphs) {
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) at += 1;
    for (const window of windowsIn(tokens.slice(first, at))) {
      const start = tokens[first + window.first]?.start ?? span.start;
      const end = tokens[first + window.last - 1]?.end ?? span.end;
      regions.push({ start, end, cues: window.cues });
    }
  }
  return regions;
}

function windowsIn(tokens: Reading['tokens']): readonly Window[] {
  const windows: Window[] = [];
  tokens.forEach((token, index) => {
    const cues = cuesOf(token);
    if (cues.length === 0) return;
    const open = windows.at(-1);
    const isOpen = open !== undefined && index - REACH <= open.last;
    if (isOpen) for (const cue of cues) open.cues.add(cue);
    if (!cues.some(standsAlone)) return;
    const last = Math.min(tokens.length, index + REACH + 1);
    if (isOpen) windows[windows.length - 1] = { ...open, last };
    else windows.push({ first: Math.max(0, index - REACH), last, cues: around(tokens, index) });
  });
  return windows;
}

/** The cues that stood before the window was opened belong to it as well. */
const around = (tokens: Reading['tokens'], index: number): Set<Cue> =>
  new Set(tokens.slice(Math.max(0, index - REACH), index + 1).flatMap(cuesOf));
