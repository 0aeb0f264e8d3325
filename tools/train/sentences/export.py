"""The network as 8-bit weights in the form that rules/learned/sentence-network.ts reads."""
import json

import numpy as np
import torch

from network import WIDTHS

# A weight is one printable character of these, the middle one being zero: text that gzip can squeeze to
# the weights' own entropy, which base64 keeps it from. No quotation mark, no backslash: plain JSON.
ALPHABET = [chr(code) for code in range(32, 127) if chr(code) not in '"\\']
HALF = len(ALPHABET) // 2


def steps(matrix, by_row):
    """Whole numbers from -HALF to HALF, and the scale that makes them weights again."""
    if by_row:
        scale = np.maximum(np.abs(matrix).max(1), 1e-9) / HALF
        return np.rint(matrix / scale[:, None]).astype(int), [float(f'{s:.5g}') for s in scale]
    # Twelve steps to a standard deviation; the few values far out are cut.
    scale = max(float(f'{matrix.std() / 12:.6g}'), 1e-9)
    return np.rint(matrix / scale).clip(-HALF, HALF).astype(int), scale


def pack(matrix, by_row):
    whole, scale = steps(matrix.astype(np.float64), by_row)
    return {'scale': scale, 'values': ''.join(ALPHABET[value + HALF] for value in whole.clip(-HALF, HALF).ravel())}


def rounded(values):
    return [float(f'{value:.5g}') for value in values]


def export(data, network, path):
    state = {name: value.detach().numpy() for name, value in network.state_dict().items()}
    vectors = data.vectors.numpy()
    project = state['project.weight']
    words = np.stack([
        state['words.weight'][data.known[data.index[word]]] + project @ vectors[data.index[word]]
        for word in data.vocabulary
    ] + [state['words.weight'][data.trained]])
    rows = []
    for index, width in enumerate(WIDTHS):
        kernel = state[f'filters.{index}.weight']  # filter, dim, place
        rows.extend(kernel[:, :, place] for place in range(width))
    weights = {
        'dim': words.shape[1],
        'filters': kernel.shape[0],
        'vocabulary': ' '.join(data.vocabulary),
        'words': pack(words, False),
        'grams': pack(state['grams.weight'], False),
        'shapes': pack(state['shapes.weight'], True),
        'filterRows': pack(np.concatenate(rows), True),
        'filterBias': rounded(np.concatenate([state[f'filters.{at}.bias'] for at in range(len(WIDTHS))])),
        'out': pack(state['out.weight'], True),
        'bias': rounded(state['out.bias']),
    }
    with open(path, 'w') as file:
        json.dump(weights, file, ensure_ascii=False, indent=0)
        file.write('\n')
