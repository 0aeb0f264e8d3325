"""Writes the network as 8-bit weights in the form that rules/learned/sentence-network.ts reads."""
import base64
import json

import numpy as np
import torch

from network import WIDTHS


def pack(matrix, by_row):
    matrix = matrix.astype(np.float64)
    if by_row:
        scale = np.maximum(np.abs(matrix).max(1), 1e-9) / 127
        whole = np.rint(matrix / scale[:, None])
    else:
        # A few far-out values are cut, so that the many near zero keep their steps.
        scale = np.quantile(np.abs(matrix), 0.9995) / 127
        whole = np.rint(matrix / scale)
    whole = whole.clip(-127, 127).astype(np.int8)
    scale = [float(f'{s:.5g}') for s in scale] if by_row else float(f'{scale:.6g}')
    return {'scale': scale, 'bytes': base64.b64encode(whole.tobytes()).decode()}


def rounded(values):
    return [float(f'{v:.5g}') for v in values]


def export(data, network, path):
    state = {name: value.detach().numpy() for name, value in network.state_dict().items()}
    rows = []
    for index, width in enumerate(WIDTHS):
        kernel = state[f'filters.{index}.weight']  # filter, dim, place
        for place in range(width):
            rows.append(kernel[:, :, place])
    weights = {
        'dim': network.words.embedding_dim,
        'filters': kernel.shape[0],
        'vocabulary': ' '.join(data.vocabulary),
        'words': pack(state['words.weight'], False),
        'grams': pack(state['grams.weight'], False),
        'shapes': pack(state['shapes.weight'], True),
        'filterRows': pack(np.concatenate(rows), True),
        'filterBias': rounded(np.concatenate([state[f'filters.{i}.bias'] for i in range(len(WIDTHS))])),
        'out': pack(state['out.weight'], True),
        'before': pack(state['before.weight'], True),
        'flags': pack(state['flags.weight'], True),
        'bias': rounded(state['out.bias']),
    }
    with open(path, 'w') as file:
        json.dump(weights, file, ensure_ascii=False, indent=0)
        file.write('\n')
