"""Trains the encoder of passages from the published weights; resumes from its checkpoint.  python encoder.py --work ../work --base ../base --out ../runs/NAME

A step is one batch of questions about stories that are like each other, so that every passage but a question's own is a hard wrong one: those of
its own story and those of its neighbours. Loss: cross-entropy over the cosines, divided by TEMPERATURE, of all passages of the batch (InfoNCE,
arXiv 1807.03748); passages that hold a right sentence too are left out of the wrong ones. The lower layers and the word embeddings stay as published.
"""
import argparse, collections, json, math, pathlib, random, time
import numpy as np, torch, torch.nn.functional as F
from model import lin, norm, published, HEADS
from pairs import STOP, pack, read, terms
from tokenizers import Tokenizer

PASSAGE = 500          # characters, as src/search/passages.ts
TOKENS = 160
ASKED = 'Represent this sentence for searching relevant passages: '
TEMPERATURE = .03
SHOWN = {'open': 4, 'own': 2.5, 'voices': 1, 'otherwords': .4, 'traps': .8, 'headline': 1, 'squad2': .5}

def passages(story):
    """(first, last) of runs of sentences of at most PASSAGE characters that share one sentence with the run before."""
    lengths = [len(s) + 1 for s in story['sentences']]; out = []; first = 0
    while first < len(lengths):
        last = first + 1
        while last < len(lengths) and sum(lengths[first:last + 1]) <= PASSAGE + 1: last += 1
        out.append((first, last))
        if last >= len(lengths): break
        first = last - 1 if last - first > 1 else last
    return out

def vectors(model, texts):
    """Unit vectors of token lists, that of [CLS]."""
    ids, places, _, row, column, rows, longest = pack([(t, [0] * len(t)) for t in texts])
    x = model.norm(model.words(ids) + model.places(places) + model.segments.weight[0])
    flat = row * longest + column
    seen = torch.zeros(rows * longest, dtype=torch.bool); seen[flat] = True
    bias = torch.zeros(rows, 1, 1, longest).masked_fill_(~seen.view(rows, 1, 1, longest), -1e4); size = model.hidden // HEADS
    for layer in model.layers:
        qkv = x.new_zeros(rows * longest, 3 * model.hidden).index_copy(0, flat, lin(layer.qkv, x)).view(rows, longest, 3, HEADS, size)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)
        a = (torch.softmax((q @ k.transpose(-1, -2)) / math.sqrt(size) + bias, -1) @ v).transpose(1, 2).reshape(rows * longest, model.hidden)[flat]
        x = norm(layer.norm1, x + lin(layer.out, a)); x = norm(layer.norm2, x + lin(layer.down, F.gelu(lin(layer.up, x))))
    return F.normalize(x[column == 0][:len(texts)], dim=-1)

def main():
    a = argparse.ArgumentParser()
    for n, d in [('work', '../work'), ('base', '../base'), ('out', None), ('init', None)]: a.add_argument('--' + n, default=d)
    for n, d in [('seed', 1), ('steps', 300), ('batch', 28), ('frozen', 4)]: a.add_argument('--' + n, type=int, default=d)
    a.add_argument('--rate', type=float, default=2e-5); a = a.parse_args()
    torch.set_num_threads(1); rng = random.Random(a.seed); torch.manual_seed(a.seed); out = pathlib.Path(a.out); out.mkdir(parents=True, exist_ok=True)
    tok = Tokenizer.from_file(f'{a.base}/tokenizer.json'); tok.no_padding(); tok.no_truncation()
    stories = {s['key']: s for s in read(f'{a.work}/stories.jsonl')}
    questions = [q for q in read(f'{a.work}/questions.jsonl') if q['part'] == 'train' and q['set'] in SHOWN and not q.get('unanswerable') and 1 in q['labels']]
    by_story = collections.defaultdict(list)
    for q in questions: by_story[(q['set'] == 'squad2', q['story'].split('|')[1])].append(q)
    keys = sorted(by_story); bags = {}
    for k in keys: bags[k] = set(terms(' '.join(stories[by_story[k][0]['story']]['sentences']))) - STOP
    df = collections.Counter(t for b in bags.values() for t in b); idf = {t: math.log(len(keys) / n) for t, n in df.items()}
    weight = {k: math.sqrt(sum(idf[t] for t in b)) for k, b in bags.items()}
    def neighbours(k): return sorted((x for x in keys if x[0] == k[0] and x != k), key=lambda x: -sum(idf[t] for t in bags[k] & bags[x]) / weight[k] / weight[x])[:24]
    near = {k: neighbours(k) for k in keys}
    cut = {}; encode = lambda text, most: tok.encode(text, add_special_tokens=False).ids[:most]
    def text_of(key, p):
        s = stories[key]; head = (s.get('about') or '').split('. ', 1)[-1] if s.get('about') else ''
        return [101, *encode(f"{head}. {' '.join(s['sentences'][p[0]:p[1]])}", TOKENS), 102]
    model = published(f'{a.base}/model.safetensors')
    if a.init: model.load_state_dict(torch.load(a.init))
    for n, p in model.named_parameters(): p.requires_grad_(n.startswith('layers.') and int(n.split('.')[1]) >= a.frozen)
    train = [p for p in model.parameters() if p.requires_grad]
    opt = torch.optim.AdamW(train, lr=a.rate, weight_decay=.01, betas=(.9, .98), foreach=True)
    step = 0; check = out / 'checkpoint.pt'
    if check.exists():
        c = torch.load(check, weights_only=False); model.load_state_dict(c['model']); opt.load_state_dict(c['opt']); step = c['step']; rng.setstate(c['rng'])
    began = saved = time.time(); run = []; first = step
    chance = {k: sum(SHOWN[q['set']] for q in by_story[k]) for k in keys}
    while step < a.steps:
        for g in opt.param_groups: g['lr'] = a.rate * min(1, (step + 1) / 30) * (1 - step / a.steps)
        seed = rng.choices(keys, [chance[k] for k in keys])[0]; batch = []
        for k in [seed, *rng.sample(near[seed], 14)]:
            some = by_story[k]; take = min(len(some), rng.choice((2, 3)))
            batch += rng.choices(some, [SHOWN[q['set']] for q in some], k=take)
            if len(batch) >= a.batch: break
        asks, texts, own = [], [], []
        for q in batch:
            if q['story'] not in cut: cut[q['story']] = passages(stories[q['story']])
            right = [p for p in cut[q['story']] if any(q['labels'][i] == 1 for i in range(*p) if i < len(q['labels']))]
            p = rng.choice(right); asks.append([101, *encode(ASKED + q['question'], 48), 102]); texts.append(text_of(q['story'], p)); own.append((q['story'].split('|')[1], p))
        v = vectors(model, asks + texts); n = len(batch)
        cos = v[:n] @ v[n:].T / TEMPERATURE
        for i, q in enumerate(batch):
            for j in range(n):
                if i != j and own[j][0] == own[i][0] and any(q['labels'][x] == 1 for x in range(*own[j][1]) if x < len(q['labels'])): cos[i, j] = cos[i, j] - 1e4
        loss = F.cross_entropy(cos, torch.arange(n))
        opt.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(train, 1.0); opt.step(); step += 1
        run.append((loss.item(), (cos.argmax(1) == torch.arange(n)).float().mean().item()))
        if step % 20 == 0: print(json.dumps({'step': step, 'loss': round(float(np.mean([x for x, _ in run])), 3), 'first': round(float(np.mean([x for _, x in run])), 3), 'minutes': round((time.time() - began) / 60, 1)}), flush=True); run = []
        if time.time() - saved > 240: torch.save({'model': model.state_dict(), 'opt': opt.state_dict(), 'step': step, 'rng': rng.getstate()}, check); saved = time.time()
    torch.save(model.state_dict(), out / 'model.pt'); print(json.dumps({'end': time.strftime('%H:%M:%S')}))

if __name__ == '__main__': main()
