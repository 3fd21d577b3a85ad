"""Questions and their sentences as token ids; which sentences a training list shows; scoring; figures."""
import collections, json, math, random, re
import numpy as np, torch
from tokenizers import Tokenizer

CLS, SEP = 101, 102
QUESTION, SENTENCE, WHO, ABOUT = 32, 96, 10, 16   # most tokens of each
word = re.compile(r"[^\W_]+")
STOP = set("a an the of in on at to for from by with and or but is are was were be been do does did has have had it its this that these those he she they his her their who whom whose what when where why how which as s".split())
FULL = set("who whom whose what when where why how which did does do is was were are has have had can could will would should may might am in on at to for from by name tell".split())

def read(path): return [json.loads(line) for line in open(path)]
def terms(s): return [stem(w) for w in word.findall(s.lower())]
def stem(w):
    for end in ('ing', 'ed', 'es', 's'):
        if len(w) > len(end) + 3 and w.endswith(end): return w[:-len(end)]
    return w

class Sets:
    def __init__(self, work, tokenizer):
        self.stories = {s['key']: s for s in read(f'{work}/stories.jsonl')}
        self.questions = read(f'{work}/questions.jsonl')
        self.tok = Tokenizer.from_file(tokenizer); self.tok.no_padding(); self.tok.no_truncation()
        self.cache = {}
        self.archive = sorted({k for k in self.stories if k.split('|')[0] == 'voices' and k.replace('voices', 'open') in {q['story'] for q in self.questions if q['part'] == 'train'}})
    def story(self, key):
        """Token ids of a story's sentences, of whom each means and of what the story is about, and what idf needs."""
        if key not in self.cache:
            s = self.stories[key]
            encode = lambda texts: [e.ids for e in self.tok.encode_batch(texts, add_special_tokens=False)]
            ids = encode(s['sentences']); who = encode(s.get('who') or [''] * len(ids)); about = encode([s.get('about') or ''])[0]
            bags = [collections.Counter(terms(x)) for x in s['sentences']]
            df = collections.Counter(t for b in bags for t in b)
            self.cache[key] = (ids, who, about, bags, df)
        return self.cache[key]
    def pair(self, question_ids, key, i, context=True):
        ids, who, about, _, _ = self.story(key)
        q, s = question_ids[:QUESTION], ids[i][:SENTENCE]
        out = [CLS, *q, SEP, *s, SEP]; seg = [0] * (len(q) + 2) + [1] * (len(s) + 1)
        if context and (about or who[i]):
            extra = [*who[i][:WHO], SEP, *about[:ABOUT], SEP]
            out += extra; seg += [2] * len(extra)
        return out, seg
    def foreign(self, question, story, most=12):
        """Sentences of other stories of the archive that share the rarest words with the question: (key, index)."""
        if not hasattr(self, 'postings'):
            self.postings = collections.defaultdict(list)
            for key in self.archive:
                for i, b in enumerate(self.story(key)[3]):
                    for t in b: self.postings[t].append((key, i))
            self.size = sum(len(self.stories[k]['sentences']) for k in self.archive)
        got = collections.Counter(); own = story.split('|')[1]
        for t in set(terms(question)) - STOP:
            posted = self.postings.get(t, [])
            if len(posted) < self.size / 20:
                for x in posted: got[x] += math.log(self.size / len(posted))
        return [x for x, _ in got.most_common(most * 3) if x[0].split('|')[1] != own][:most]
    def question_ids(self, text): return self.tok.encode(text, add_special_tokens=False).ids
    def idf(self, question, key):
        _, _, _, bags, df = self.story(key); n = len(bags)
        qs = set(terms(question)) - STOP or set(terms(question))
        return np.array([sum(math.log(1 + n / df[t]) for t in qs if t in b) for b in bags])
    def bm25(self, question, key, k1=1.2, b=0.75):
        _, _, _, bags, df = self.story(key); n = len(bags); lengths = [sum(x.values()) for x in bags]; mean = max(1, sum(lengths) / n)
        return np.array([sum(math.log(1 + (n - df[t] + .5) / (df[t] + .5)) * x[t] * (k1 + 1) / (x[t] + k1 * (1 - b + b * l / mean)) for t in set(terms(question)) if t in x) for x, l in zip(bags, lengths)])

def pack(pairs):
    """Tokens end to end, filled up to a multiple of 256 with rows of padding: fewer shapes, so oneDNN prepares fewer kernels."""
    lengths = [len(p[0]) for p in pairs]
    longest = -(-max(lengths) // 16) * 16
    fill = -sum(lengths) % 256
    lengths += [longest] * (fill // longest) + [fill % longest] * (fill % longest > 0)
    column = torch.cat([torch.arange(l) for l in lengths]); pad = [0] * fill
    return (torch.tensor([t for p in pairs for t in p[0]] + pad), column, torch.tensor([t for p in pairs for t in p[1]] + [2] * fill),
            torch.repeat_interleave(torch.arange(len(lengths)), torch.tensor(lengths)), column, len(lengths), longest)

def chosen(sets, q, rng, seen, size):
    """Sentences of one training list: up to two right ones and wrong ones, half of them hard: by idf, by the model's own last
    score, or next door to the right one."""
    labels = q['labels']
    right = [i for i, l in enumerate(labels) if l == 1]; wrong = [i for i, l in enumerate(labels) if l == 0]
    rng.shuffle(right); right = right[:2]
    room = size - len(right)
    if len(wrong) > room:
        idf = sets.idf(q['question'], q['story'])
        first = set(q.get('hard', []))
        for r in right:
            for d in (r - 1, r + 1):
                if 0 <= d < len(labels) and labels[d] == 0 and rng.random() < .5: first.add(d)
        known = [i for i in wrong if not math.isnan(seen[i])]
        by_score = sorted(known, key=lambda i: -seen[i])[:4]
        by_idf = sorted(wrong, key=lambda i: -idf[i])[:5]
        pick = list(first)[:2]
        pool = [i for i in dict.fromkeys(by_score + by_idf) if i not in pick]
        weight = [4 if i in by_score[:2] else 2 if i in by_score else 1 for i in pool]
        while len(pick) < room // 2 + 1 and pool:
            k = rng.choices(range(len(pool)), weight)[0]; pick.append(pool.pop(k)); weight.pop(k)
        rest = [i for i in wrong if i not in pick]; rng.shuffle(rest)
        wrong = pick + rest[:room - len(pick)]
    return right + wrong, [1.0] * len(right) + [0.0] * len(wrong)

@torch.no_grad()
def score_all(model, sets, questions, budget=3000, context=True):
    """Scores of every sentence of each question's story."""
    jobs = [(k, i) for k, q in enumerate(questions) for i in range(len(q['labels']))]
    qids = [sets.question_ids(q['question']) for q in questions]
    pairs = [sets.pair(qids[k], questions[k]['story'], i, context) for k, i in jobs]
    order = sorted(range(len(jobs)), key=lambda j: len(pairs[j][0]))
    out = [np.zeros(len(q['labels'])) for q in questions]
    start = 0
    while start < len(order):
        end, total = start, 0
        while end < len(order) and total < budget: total += len(pairs[order[end]][0]); end += 1
        batch = order[start:end]
        for j, s in zip(batch, model(*pack([pairs[j] for j in batch])).tolist()): k, i = jobs[j]; out[k][i] = s
        start = end
    return out

def figures(questions, scores):
    """first, in three (percent), MAP, and AUROC of the best score, answerable against not."""
    first = three = ap = n = 0; best = ([], [])
    for q, s in zip(questions, scores):
        best[bool(q.get('unanswerable'))].append(s.max())
        if q.get('unanswerable'): continue
        order = np.argsort(-s, kind='stable'); good = [q['labels'][i] != 0 for i in order]
        n += 1; first += good[0]; three += any(good[:3])
        hits = 0; total = 0
        for r, g in enumerate(good, 1):
            if g: hits += 1; total += hits / r
        ap += total / hits
    out = {'n': n}
    if n: out |= {'first': round(100 * first / n, 1), 'three': round(100 * three / n, 1), 'map': round(ap / n, 4)}
    if best[0] and best[1]: out['auroc'] = round(auroc(*best), 3)
    return out
def auroc(pos, neg):
    pos, neg = np.array(pos), np.array(neg)
    return float(((pos[:, None] > neg).mean() + .5 * (pos[:, None] == neg).mean()))

def groups(questions, part, limit=None):
    """The sets of a part, newsqa with its questions asked elsewhere."""
    g = collections.defaultdict(list)
    for q in questions:
        if q['part'] == part: g['newsqa' if q['set'] == 'elsewhere' else q['set']].append(q)
    if limit:
        for k in g: g[k] = random.Random(0).sample(g[k], min(limit, len(g[k])))
    return g
