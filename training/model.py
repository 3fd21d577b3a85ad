"""MiniLM-L6 as a cross-encoder over packed tokens: no padding in the linear layers, which is most of the work.

Input of a pair: [CLS] question [SEP] sentence [SEP] (context [SEP]); segments 0, 1, 2. Output: one number; 0 is "no sentence answers".
score = linear(tanh(dense [CLS])) + weight x cosine(mean of the question's tokens, mean of the sentence's tokens).
"""
import math, torch
DTYPE = torch.float32  # bfloat16 halves a step where the processor has it, and takes four times as long where it has not
from torch import nn
import torch.nn.functional as F
from safetensors.torch import load_file

HIDDEN, HEADS, INNER, EPS = 384, 12, 1536, 1e-12

class Layer(nn.Module):
    def __init__(self, hidden=HIDDEN, inner=INNER):
        super().__init__()
        self.qkv = nn.Linear(hidden, 3 * hidden); self.out = nn.Linear(hidden, hidden); self.norm1 = nn.LayerNorm(hidden, EPS)
        self.up = nn.Linear(hidden, inner); self.down = nn.Linear(inner, hidden); self.norm2 = nn.LayerNorm(hidden, EPS)

class Ranker(nn.Module):
    def __init__(self, layers=6, vocabulary=30522, hidden=HIDDEN, inner=INNER, positions=512):
        super().__init__()
        self.hidden = hidden
        self.words = nn.Embedding(vocabulary, hidden); self.places = nn.Embedding(positions, hidden); self.segments = nn.Embedding(3, hidden)
        self.norm = nn.LayerNorm(hidden, EPS)
        self.layers = nn.ModuleList(Layer(hidden, inner) for _ in range(layers))
        self.dense = nn.Linear(hidden, hidden); self.score = nn.Linear(hidden, 1); self.cosine = nn.Parameter(torch.tensor(4.0)); 

    def head(self, cls, mean_q, mean_s):
        return self.score(torch.tanh(self.dense(cls))).squeeze(-1) + self.cosine * F.cosine_similarity(mean_q, mean_s, dim=-1)

    def forward(self, ids, places, segments, row, column, rows, longest):
        """ids, places, segments, row, column: one entry a token; row and column say where it stands in the padded table."""
        x = self.norm(self.words(ids) + self.places(places) + self.segments(segments)).to(DTYPE)
        flat = row * longest + column
        seen = torch.zeros(rows * longest, dtype=torch.bool); seen[flat] = True
        bias = torch.zeros(rows, 1, 1, longest, dtype=DTYPE).masked_fill_(~seen.view(rows, 1, 1, longest), -1e4)
        size = self.hidden // HEADS
        for layer in self.layers:
            qkv = x.new_zeros(rows * longest, 3 * self.hidden).index_copy(0, flat, lin(layer.qkv, x)).view(rows, longest, 3, HEADS, size)
            q, k, v = qkv.permute(2, 0, 3, 1, 4)
            weights = torch.softmax((q @ k.transpose(-1, -2)) * (1 / math.sqrt(size)) + bias, -1)
            a = (weights @ v).transpose(1, 2).reshape(rows * longest, self.hidden)[flat]
            x = norm(layer.norm1, x + lin(layer.out, a))
            x = norm(layer.norm2, x + lin(layer.down, F.gelu(lin(layer.up, x))))
        x = x.float()
        cls = x[column == 0]
        mean = lambda which: torch.zeros(rows, self.hidden).index_add(0, row[which], x[which]) / torch.zeros(rows).index_add(0, row[which], torch.ones(int(which.sum()))).clamp(min=1).unsqueeze(1)
        return self.head(cls, mean((segments == 0) & (column > 0)), mean(segments == 1))

def lin(layer, x): return F.linear(x, layer.weight.to(x.dtype), layer.bias.to(x.dtype))
def norm(layer, x): return F.layer_norm(x, (x.shape[-1],), layer.weight.to(x.dtype), layer.bias.to(x.dtype), EPS)

def published(path, **shape):
    """The published weights in this module's names; head new."""
    w = {k.removeprefix('bert.'): v.float() for k, v in load_file(path).items()}
    layers = 1 + max(int(k.split('.')[2]) for k in w if k.startswith('encoder.layer.'))
    inner, hidden = w['encoder.layer.0.intermediate.dense.weight'].shape
    m = Ranker(layers, *w['embeddings.word_embeddings.weight'].shape[:1], hidden=hidden, inner=inner)
    put = lambda mod, name: (mod.weight.data.copy_(w[name + '.weight']), mod.bias.data.copy_(w[name + '.bias']))
    m.words.weight.data.copy_(w['embeddings.word_embeddings.weight']); m.places.weight.data.copy_(w['embeddings.position_embeddings.weight'])
    t = w['embeddings.token_type_embeddings.weight']; m.segments.weight.data.copy_(torch.stack([t[0], t[1], t[1]]))
    put(m.norm, 'embeddings.LayerNorm')
    for i, l in enumerate(m.layers):
        p = f'encoder.layer.{i}.'
        l.qkv.weight.data.copy_(torch.cat([w[p + f'attention.self.{n}.weight'] for n in ('query', 'key', 'value')]))
        l.qkv.bias.data.copy_(torch.cat([w[p + f'attention.self.{n}.bias'] for n in ('query', 'key', 'value')]))
        put(l.out, p + 'attention.output.dense'); put(l.norm1, p + 'attention.output.LayerNorm'); put(l.up, p + 'intermediate.dense'); put(l.down, p + 'output.dense'); put(l.norm2, p + 'output.LayerNorm')
    if 'pooler.dense.weight' in w: put(m.dense, 'pooler.dense')
    nn.init.zeros_(m.score.bias); nn.init.normal_(m.score.weight, std=0.02)
    m.words.weight.requires_grad_(False)
    return m
