"""Figures of a model beside BM25 and idf overlap, per set: python evaluate.py --model ../export/NAME/model.onnx|x.pt --part choose|report [--idf W]"""
import argparse, json
import numpy as np, torch
from pairs import Sets, figures, groups, score_all

class Onnx:
    """Each pair alone, as the bot scores."""
    def __init__(self, file, threads):
        import onnxruntime as ort
        o = ort.SessionOptions(); o.intra_op_num_threads = threads; self.s = ort.InferenceSession(file, o)
    def __call__(self, ids, column, segments, row, _, rows, longest):
        return torch.tensor([self.s.run(None, {'ids': ids[row == r].int().numpy()[None], 'segments': segments[row == r].int().numpy()[None]})[0][0] for r in range(rows) if ids[row == r][0]])

def load(file, threads=1):
    if file.endswith('.onnx'): return Onnx(file, threads)
    return ranker(torch.load(file, map_location='cpu'))

def ranker(weights):
    from model import Ranker
    m = Ranker(1 + max(int(k.split('.')[1]) for k in weights if k.startswith('layers.'))); m.load_state_dict(weights); return m

def main():
    a = argparse.ArgumentParser()
    for n, d in [('work', '../work'), ('base', '../base'), ('model', None), ('part', 'choose'), ('sets', '')]: a.add_argument('--' + n, default=d)
    a.add_argument('--limit', type=int, default=None); a.add_argument('--threads', type=int, default=1); a.add_argument('--baselines', action='store_true'); a.add_argument('--bare', action='store_true')
    a = a.parse_args(); torch.set_num_threads(a.threads)
    sets = Sets(a.work, f'{a.base}/tokenizer.json'); model = load(a.model, a.threads)
    for name, qs in sorted(groups(sets.questions, a.part, a.limit).items()):
        if a.sets and name not in a.sets.split(','): continue
        idf = [sets.idf(q['question'], q['story']) for q in qs]
        if a.baselines: print(name, 'bm25', json.dumps(figures(qs, [sets.bm25(q['question'], q['story']) for q in qs]))); print(name, 'idf', json.dumps(figures(qs, idf)))
        s = score_all(model, sets, qs, context=not a.bare); print(name, 'model', json.dumps(figures(qs, s)), flush=True)
        print(name, 'model + .3 idf', json.dumps(figures(qs, [x + .3 * y for x, y in zip(s, idf)])), flush=True)

if __name__ == '__main__': main()
