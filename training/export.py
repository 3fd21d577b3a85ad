"""Writes the reranker or the encoder as ONNX, node by node, with 8-bit weights.
    python export.py --model ../runs/NAME/model.pt --out ../export/NAME [--form nbits|dynamic|fp32]
    python export.py --encoder [--model ../runs/NAME/model.pt] --out ../export/encoder      (without --model the published one)

Inputs: ids and, of the reranker, segments, int32 [pairs, tokens], padded with 0. Output: scores, float32 [pairs]; of the encoder
vectors, float32 [texts, 384]: that of [CLS], of length 1.
nbits: weights 8 bits with a scale a block, activations rounded row by row, so a pair's score does not depend on what else is in the batch.
dynamic: activations rounded with one scale a tensor: a pair's score depends on the batch; score each pair alone.
"""
import argparse, pathlib, shutil
import numpy as np, onnx, torch
from onnx import TensorProto as T, helper as h, numpy_helper as nh
from model import HEADS

PLACES = 192

class Graph:
    def __init__(self, form, block): self.nodes, self.inits, self.n, self.form, self.block = [], [], 0, form, block
    def put(self, array, name=None):
        name = name or f'w{len(self.inits)}'; self.inits.append(nh.from_array(np.ascontiguousarray(array), name)); return name
    def op(self, kind, *inputs, outputs=1, domain='', **attributes):
        self.n += 1; out = [f't{self.n}_{i}' for i in range(outputs)]
        self.nodes.append(h.make_node(kind, list(inputs), out, domain=domain, **attributes)); return out[0] if outputs == 1 else out
    def linear(self, x, weight, bias):
        w = weight.numpy(); b = self.put(bias.numpy())  # [out, in]
        if self.form != 'nbits': return self.op('Add', self.op('MatMul', x, self.put(w.T)), b)
        n, k = w.shape; blocks = w.reshape(n, k // self.block, self.block)
        scale = np.abs(blocks).max(-1, keepdims=True) / 127; q = np.clip(np.round(blocks / scale), -127, 127)
        return self.op('MatMulNBits', x, self.put((q + 128).astype(np.uint8)), self.put(scale.reshape(n, -1).astype(np.float32)), '', '', b,
                       domain='com.microsoft', K=k, N=n, bits=8, block_size=self.block, accuracy_level=4)

def build(state, form, block, quieter={}, encoder=False):
    g = Graph(form, block); s = {k: v.float().cpu() for k, v in state.items()}; layers = 1 + max(int(k.split('.')[1]) for k in s if k.startswith('layers.'))
    hidden = s['words.weight'].shape[1]; f = lambda k: g.put(s[k].numpy()); const = lambda v, t=np.int64: g.put(np.array(v, t))
    w = s['words.weight'].numpy()
    if form == 'fp32': words = g.op('Gather', g.put(w), 'ids')
    else:  # a scale a word
        scale = np.maximum(np.abs(w).max(1, keepdims=True), 1e-8) / 127
        words = g.op('Mul', g.op('Cast', g.op('Gather', g.put(np.round(w / scale).astype(np.int8)), 'ids'), to=T.FLOAT), g.op('Gather', g.put(scale.astype(np.float32)), 'ids'))
    def line(x, k):
        if k not in quieter: return g.linear(x, s[k + '.weight'], s[k + '.bias'])
        return g.linear(g.op('Mul', x, g.put((1 / quieter[k]).numpy())), s[k + '.weight'] * quieter[k], s[k + '.bias'])
    length = g.op('Shape', 'ids', start=1, end=2)
    places = g.op('Slice', g.put(s['places.weight'][:PLACES].numpy()), const([0]), length, const([0]))
    x = g.op('Add', g.op('Add', words, places), g.put(s['segments.weight'][:1].numpy()) if encoder else g.op('Gather', f('segments.weight'), 'segments'))
    norm = lambda x, p: g.op('LayerNormalization', x, f(p + '.weight'), f(p + '.bias'), axis=-1, epsilon=1e-12)
    x = norm(x, 'norm')
    there = g.op('Greater', 'ids', const(0, np.int32)); mask = g.op('Cast', there, to=T.INT32)
    for i in range(layers):
        p = f'layers.{i}.'
        q, k, v = g.op('Split', line(x, p + 'qkv'), outputs=3, axis=-1, num_outputs=3)
        a = g.op('MultiHeadAttention', q, k, v, '', mask, domain='com.microsoft', num_heads=HEADS)
        skip = lambda x, y, p: g.op('SkipLayerNormalization', x, y, f(p + '.weight'), f(p + '.bias'), domain='com.microsoft', epsilon=1e-12)
        x = skip(line(a, p + 'out'), x, p + 'norm1')
        up = g.op('Gelu', line(x, p + 'up'), domain='com.microsoft')
        x = skip(line(up, p + 'down'), x, p + 'norm2')
    cls = g.op('Squeeze', g.op('Slice', x, const([0]), const([1]), const([1])), const([1]))
    if encoder:
        g.nodes.append(h.make_node('Div', [cls, g.op('ReduceL2', cls, const([1]), keepdims=1)], ['vectors']))
        return finished(g, ['ids'], ('vectors', ['texts', hidden]))
    pooled = g.op('Tanh', g.op('Gemm', cls, f('dense.weight'), f('dense.bias'), transB=1))
    head = g.op('Squeeze', g.op('Gemm', pooled, f('score.weight'), f('score.bias'), transB=1), const([1]))
    def mean(which):
        m = g.op('Cast', which, to=T.FLOAT); m3 = g.op('Unsqueeze', m, const([1]))
        return g.op('Div', g.op('Squeeze', g.op('MatMul', m3, x), const([1])), g.op('Max', g.op('ReduceSum', m, const([1]), keepdims=1), const(1, np.float32)))
    first = np.zeros((1, PLACES), bool); first[0, 0] = True
    not_cls = g.op('Not', g.op('Slice', g.put(first), const([0]), length, const([1])))
    seg = lambda v: g.op('And', there, g.op('Equal', 'segments', const(v, np.int32)))
    q, a = mean(g.op('And', seg(0), not_cls)), mean(seg(1))
    size = lambda v: g.op('ReduceL2', v, const([1]), keepdims=0)
    cosine = g.op('Div', g.op('ReduceSum', g.op('Mul', q, a), const([1]), keepdims=0), g.op('Max', g.op('Mul', size(q), size(a)), const(1e-8, np.float32)))
    g.nodes.append(h.make_node('Add', [head, g.op('Mul', cosine, f('cosine'))], ['scores']))
    return finished(g, ['ids', 'segments'], ('scores', ['pairs']))

def finished(g, inputs, output):
    io = lambda n, t, shape: h.make_tensor_value_info(n, t, shape)
    graph = h.make_graph(g.nodes, 'onrecord', [io(n, T.INT32, ['pairs', 'tokens']) for n in inputs], [io(output[0], T.FLOAT, output[1])], g.inits)
    return h.make_model(graph, opset_imports=[h.make_opsetid('', 18), h.make_opsetid('com.microsoft', 1)], ir_version=10)

@torch.no_grad()
def smooth(state, base, work, encoder=False, pairs=160):
    """SmoothQuant (arXiv 2211.10438): one scale a tensor wastes its steps on a few loud channels, most of all before `down`. Each channel is
    divided by s and the weights multiplied by it, so that both are quieter: s = loudest activation^a / loudest weight^(1-a)."""
    import random
    from pairs import Sets
    from evaluate import ranker
    sets = Sets(work, f'{base}/tokenizer.json'); rng = random.Random(0)
    questions = [q for q in sets.questions if q['part'] == 'train' and q['set'] in ('otherwords', 'voices', 'open', 'squad2')]
    sample = []
    while len(sample) < pairs: q = rng.choice(questions); sample.append(sets.pair(sets.question_ids(q['question']), q['story'], rng.randrange(len(q['labels']))))
    if encoder: sample = [(p, [0] * len(p)) for p, _ in sample]
    from pairs import pack
    import model as m
    loud, name = {}, {}
    net = ranker(state)
    for i, l in enumerate(net.layers):
        for k in SMOOTH: name[id(getattr(l, k))] = f'layers.{i}.{k}'
    plain = m.lin
    def watched(layer, x):
        if id(layer) in name: loud[name[id(layer)]] = torch.maximum(loud.get(name[id(layer)], torch.zeros(x.shape[-1])), x.float().abs().amax(0))
        return plain(layer, x)
    m.lin = watched
    for start in range(0, pairs, 16): net(*pack(sample[start:start + 16]))
    m.lin = plain
    out = {}
    for k, peak in loud.items():
        a = SMOOTH[k.split('.')[-1]]
        out[k] = (peak.clamp(min=1e-5) ** a / state[k + '.weight'].abs().amax(0).clamp(min=1e-5) ** (1 - a)).clamp(min=1e-4)
    return out
SMOOTH = {'qkv': .7, 'up': .7, 'down': .85}

def main():
    a = argparse.ArgumentParser()
    for n, d in [('model', None), ('out', None), ('form', 'dynamic'), ('base', '../base'), ('work', '../work')]: a.add_argument('--' + n, default=d)
    a.add_argument('--block', type=int, default=32); a.add_argument('--plain', action='store_true'); a.add_argument('--encoder', action='store_true'); a = a.parse_args()
    out = pathlib.Path(a.out); out.mkdir(parents=True, exist_ok=True)
    from model import published
    state = torch.load(a.model, map_location='cpu') if a.model else published(f'{a.base}/model.safetensors').state_dict()
    model = build(state, a.form, a.block, smooth(state, a.base, a.work, a.encoder) if a.form == 'dynamic' and not a.plain else {}, a.encoder); file = out / 'model.onnx'
    onnx.save(model, file)
    if a.form == 'dynamic':
        from onnxruntime.quantization import quantize_dynamic, QuantType
        quantize_dynamic(str(file), str(file), per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=['MatMul'], extra_options={'DefaultTensorType': T.FLOAT})
    shutil.copy(f'{a.base}/tokenizer.json', out / 'tokenizer.json')
    print(file, round(file.stat().st_size / 1e6, 2), 'MB')

if __name__ == '__main__': main()
