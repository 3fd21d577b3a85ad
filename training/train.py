"""Trains the ranker; resumes from its checkpoint.  python train.py --work ../work --base DIR --out ../runs/NAME"""
import argparse, json, math, os, pathlib, random, time
import numpy as np, torch
from pairs import FULL, Sets, chosen, figures, groups, pack, score_all
from model import published

# How often a question of a set is shown in one run: those nearest to the task oftener. Unanswerable ones apart. All may be given away.
SHOWN = {('otherwords', 0): 1, ('otherwords', 1): 1.5, ('voices', 0): 1, ('voices', 1): 1.5, ('open', 0): 2, ('open', 1): 2.5, ('traps', 0): 1.5, ('traps', 1): 1.2,
         ('headline', 0): 1.5, ('headline', 1): 1, ('own', 0): 2, ('own', 1): 2.5, ('squad2', 0): .8, ('squad2', 1): 1, ('selqa', 0): .4, ('qamr', 0): .12}
ALONE = ('open', 'own')   # questions that stand on their own
FOREIGN = .6        # share of their lists in which two wrong sentences are of other stories, as the first stage shows them
ABSENT = .25        # share of their answerable questions asked of what the first stage shows of other stories alone
WRONG_STORY = .06   # share of answerable story questions asked again of another story
ELSEWHERE = ('otherwords', 'voices', 'open', 'own', 'squad2')
EIGHT, SEVEN = 8, 6

def plan(sets, rng, shown, parts):
    items = []
    for k, q in enumerate(sets.questions):
        if q['part'] not in parts: continue
        n = shown.get((q['set'], int(bool(q.get('unanswerable')))), 0)
        times = int(n) + (rng.random() < n - int(n))
        items += [(k, None)] * times
        if q['set'] in ELSEWHERE and not q.get('unanswerable'):
            items += [(k, 'elsewhere')] * sum(rng.random() < WRONG_STORY for _ in range(times))
    rng.shuffle(items)
    return items

def main():
    a = argparse.ArgumentParser()
    for n, d in [('work', '../work'), ('base', None), ('out', None), ('init', None)]: a.add_argument('--' + n, default=d)
    for n, d in [('seed', 1), ('threads', 1), ('minutes', 1000)]: a.add_argument('--' + n, type=int, default=d)
    for n, d in [('rate', 6e-5), ('null', .7), ('shown', 1.0), ('bare', .25), ('decay_to', 0.0), ('warm', .08)]: a.add_argument('--' + n, type=float, default=d)
    a.add_argument('--parts', default='train'); a.add_argument('--scale', default='{}'); a.add_argument('--stop', type=int, default=0); a.add_argument('--finish', type=int, default=0, help='end at this step instead, the rate falling to 0 from where it is')
    a = a.parse_args()
    torch.set_num_threads(a.threads); out = pathlib.Path(a.out); out.mkdir(parents=True, exist_ok=True)
    rng = random.Random(a.seed); torch.manual_seed(a.seed)
    sets = Sets(a.work, f'{a.base}/tokenizer.json')
    shown = {k: v * a.shown * json.loads(a.scale).get(k[0], 1) for k, v in SHOWN.items()}
    items = plan(sets, rng, shown, a.parts.split(','))
    keys = {s: [k for k in {q['story'] for q in sets.questions if q['set'] == s and q['part'] in a.parts.split(',')}] for s in ELSEWHERE}
    for s in keys: keys[s].sort()
    model = published(f'{a.base}/model.safetensors')
    if a.init: model.load_state_dict(torch.load(a.init))
    head = {'dense', 'score', 'cosine'}
    groups_ = [{'params': [], 'lr': a.rate, 'weight_decay': .01}, {'params': [], 'lr': a.rate * 5, 'weight_decay': .0}]
    for n, p in model.named_parameters():
        if p.requires_grad: groups_[n.split('.')[0] in head]['params'].append(p)
    opt = torch.optim.AdamW(groups_, betas=(.9, .98), foreach=True)
    steps = len(items) // EIGHT; warm = max(1, int(a.warm * steps))
    ratio = lambda t: min(1, (t + 1) / warm) * (1 - (1 - a.decay_to) * max(0, t - warm) / (steps - warm))
    seen = {}; step = 0; spent = 0.0
    log = lambda **x: (print(json.dumps(x), flush=True), open(out / 'log.jsonl', 'a').write(json.dumps(x) + '\n'))
    check = out / 'checkpoint.pt'
    if check.exists():
        c = torch.load(check, weights_only=False); model.load_state_dict(c['model']); opt.load_state_dict(c['opt']); step, seen, spent = c['step'], c['seen'], c['spent']; rng.setstate(c['rng'])
    if a.finish and a.finish < steps:
        begun, high, steps = step, ratio(step), a.finish
        ratio = lambda t: high * (steps - t) / (steps - begun)
    log(start=time.strftime('%H:%M:%S'), lists=len(items), steps=steps, at=step, args=vars(a))
    began = saved = time.time(); run = []; tokens = 0; first = step
    while step < steps:
        for g, base in zip(opt.param_groups, (a.rate, a.rate * 5)): g['lr'] = base * ratio(step)
        pairs, spans, targets = [], [], []
        for k, where in items[step * EIGHT:(step + 1) * EIGHT]:
            q = sets.questions[k]
            if where:
                options = [x for x in rng.sample(keys[q['set']], 12) if x != q['story']]
                key = max(options, key=lambda x: sets.idf(q['question'], x).max())
                q = {'question': q['question'], 'story': key, 'labels': [0] * len(sets.stories[key]['sentences']), 'set': q['set'], 'kind': q.get('kind')}
            mark = seen.setdefault(k, np.full(len(q['labels']), np.nan)) if not where else np.full(len(q['labels']), np.nan)
            found = (q.get('rivals') or sets.foreign(q['question'], q['story'])) if q['set'] in ALONE and not where else []
            others = rng.sample(found, 2) if len(found) > 1 and rng.random() < FOREIGN else []
            pick, target = chosen(sets, q, rng, mark, SEVEN - len(others))
            if len(found) > SEVEN and not q.get('unanswerable') and rng.random() < ABSENT: pick, target, others = [], [], found[:2] + rng.sample(found[2:], SEVEN - 2)
            ids = sets.question_ids(asked(q, rng)); bare = rng.random() < a.bare
            spans.append((len(pairs), len(pairs) + len(pick) + len(others), pick, mark)); targets.append(torch.tensor(target + [0.0] * len(others)))
            pairs += [sets.pair(ids, q['story'], i, not bare) for i in pick] + [sets.pair(ids, key, i) for key, i in others]
        packed = pack(pairs); tokens += len(packed[0])
        scores = model(*packed)
        loss = 0  # the rows of padding after the last pair are left out
        for (b, e, pick, mark), t in zip(spans, targets):
            s = scores[b:e]
            if pick: mark[pick] = s[:len(pick)].detach().numpy()
            with_null = torch.cat([s, s.new_zeros(1)])
            if t.sum() > 0:
                t = t / t.sum()
                loss = loss - (t * torch.log_softmax(s, 0)).sum() - a.null * (t * torch.log_softmax(with_null, 0)[:-1]).sum()
            else: loss = loss - a.null * torch.log_softmax(with_null, 0)[-1]
        loss = loss / len(spans)
        opt.zero_grad(); loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0); opt.step()
        run.append(loss.item()); step += 1
        now = time.time()
        if step % 50 == 0:
            done = step - first
            log(step=step, of=steps, loss=round(float(np.mean(run)), 4), minutes=round((spent + now - began) / 60, 1), tokens_s=round(tokens / (now - began)), left=round((steps - step) * (now - began) / done / 60, 1)); run = []
        if now - saved > 240 or step == steps:
            torch.save({'model': model.state_dict(), 'opt': opt.state_dict(), 'step': step, 'seen': seen, 'spent': spent + now - began, 'rng': rng.getstate()}, str(check) + '.new'); os.replace(str(check) + '.new', check); saved = now
        if a.stop and step >= a.stop: torch.save(model.state_dict(), out / 'model.pt'); return
    torch.save(model.state_dict(), out / 'model.pt')
    for name, qs in groups(sets.questions, 'choose', 320).items(): log(choose=name, **figures(qs, score_all(model, sets, qs)))
    log(end=time.strftime('%H:%M:%S'))

def asked(q, rng):
    """The question as the bot may get it: without its mark, or, a fragment after /who, /when or /where, with the command's word before it."""
    text = q['question']
    if q.get('kind') in ('who', 'when', 'where') and text.lower().split()[0] not in FULL and rng.random() < .5: return f"{q['kind']} {text}"
    if text.endswith('?') and rng.random() < .15: return text[:-1]
    return text
if __name__ == '__main__': main()
