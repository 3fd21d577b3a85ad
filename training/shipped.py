"""The weights that ship, out of their 8-bit ONNX, to go on from without making all runs again:
    python shipped.py ../models/reranker/model.onnx base runs/NAME/model.pt
A weight is off by half a step of its channel at most. What the ONNX has not (places above export.PLACES; of the encoder, head and segments) is as published."""
import pathlib, sys
import numpy as np, onnx, torch
from onnx import numpy_helper as nh
from model import published

LINEAR = ('qkv', 'out', 'up', 'down')

def main(path, base, out):
    graph = onnx.load(path).graph
    of = {i.name: nh.to_array(i) for i in graph.initializer}; by_output = {o: n for n in graph.node for o in n.output}
    model = published(f'{base}/model.safetensors'); put = lambda to, value: to.data.copy_(torch.tensor(np.array(value, dtype=np.float32)).reshape(to.shape))
    words, scale = [n for n in graph.node if n.op_type == 'Gather' and n.input[1] == 'ids']
    put(model.words.weight, of[words.input[0]].astype(np.float32) * of[scale.input[0]])
    places = next(v for n in graph.node if n.op_type == 'Slice' for v in [of.get(n.input[0])] if v is not None and v.dtype == np.float32)
    model.places.weight.data[:len(places)] = torch.tensor(places)
    for n in graph.node:
        if n.op_type == 'Gather' and n.input[1] == 'segments': put(model.segments.weight, of[n.input[0]])
        if n.op_type == 'LayerNormalization': put(model.norm.weight, of[n.input[1]]); put(model.norm.bias, of[n.input[2]])
    skips = [n for n in graph.node if n.op_type == 'SkipLayerNormalization']; products = [n for n in graph.node if n.op_type == 'MatMulInteger']
    def linear(to, n):
        weight = of[n.input[1]].astype(np.float32) - of[n.input[3]].astype(np.float32); weight *= of[n.input[1].removesuffix('_quantized') + '_scale']
        loud = by_output.get(by_output[n.input[0]].input[0])  # what the quantiser reads: where it was made quieter, an activation times a weight
        if loud is not None and loud.op_type == 'Mul' and loud.input[1] in of: weight *= of[loud.input[1]][:, None]
        put(to.weight, weight.T)
        put(to.bias, next(of[x.input[1]] for x in graph.node if x.op_type == 'Add' and x.input[0] == n.output[0].removesuffix('_output_quantized')))
    for i, layer in enumerate(model.layers):
        for norm, n in ((layer.norm1, skips[2 * i]), (layer.norm2, skips[2 * i + 1])): put(norm.weight, of[n.input[2]]); put(norm.bias, of[n.input[3]])
        for name, n in zip(LINEAR, products[4 * i:]): linear(getattr(layer, name), n)
    head = products[4 * len(model.layers):]
    if head:
        linear(model.dense, head[0]); linear(model.score, head[1])
        put(model.cosine, next(of[n.input[1]] for n in graph.node if n.op_type == 'Mul' and n.input[1] in of and of[n.input[1]].size == 1))
    out = pathlib.Path(out); out.parent.mkdir(parents=True, exist_ok=True); torch.save(model.state_dict(), out)

if __name__ == '__main__': main(*sys.argv[1:])
