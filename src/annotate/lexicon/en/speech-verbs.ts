/** Verbs of saying, lemma -> its other forms. The core of the cues; each form is in lower case. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  add: ['adds', 'added', 'adding'],
  ask: ['asks', 'asked', 'asking'],
  reply: ['replies', 'replied', 'replying'],
  answer: ['answers', 'answered', 'answering'],
  write: ['writes', 'wrote', 'written', 'writing'],
  tweet: ['tweets', 'tweeted', 'tweeting'],
  shout: ['shouts', 'shouted', 'shouting'],
  cry: ['cries', 'cried', 'crying'],
  exclaim: ['exclaims', 'exclaimed', 'exclaiming'],
  note: ['notes', 'noted', 'noting'],
  argue: ['argues', 'argued', 'arguing'],
  explain: ['explains', 'explained', 'explaining'],
  declare: ['declares', 'declared', 'declaring'],
  announce: ['announces', 'announced', 'announcing'],
  insist: ['insists', 'insisted', 'insisting'],
  warn: ['warns', 'warned', 'warning'],
  claim: ['claims', 'claimed', 'claiming'],
  continue: ['continues', 'continued', 'continuing'],
  recall: ['recalls', 'recalled', 'recalling'],
  joke: ['jokes', 'joked', 'joking'],
  quip: ['quips', 'quipped', 'quipping'],
  demand: ['demands', 'demanded', 'demanding'],
  state: ['states', 'stated', 'stating'],
};

/** Every form of every verb above. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  Object.entries(FORMS).flatMap(([lemma, forms]) => [lemma, ...forms]),
);
