"""train.py DATA RULES [--evaluate]: trains on all schools but dev and writes the weights to RULES; with
--evaluate trains once for each school without it, prints what that reaches and writes the calibration."""
import json
import os
import sys
import time

import torch

from batches import Data
from export import export
from fit import fit, predict
from measure import measure

torch.set_num_threads(1)
data_path, rules = sys.argv[1:3]
data = Data(json.load(open(data_path)))
groups = sorted({document['group'] for document in data.documents if document['account']})
if '--evaluate' in sys.argv:
    scores = {}
    for group in groups:
        started = time.time()
        network = fit(data, [d for d in data.documents if d['group'] not in (group, 'dev')], seed=1)
        scores.update(predict(data, network, [d for d in data.documents if d['group'] == group]))
        print(f'without {group}: {time.time() - started:.0f} s', flush=True)
    measure(data, scores, os.path.join(rules, 'sentence-calibration.json'))
else:
    started = time.time()
    network = fit(data, [d for d in data.documents if d['group'] != 'dev'], seed=1)
    export(data, network, os.path.join(rules, 'sentence-weights.json'))
    print(f'trained in {time.time() - started:.0f} s')
