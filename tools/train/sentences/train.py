"""train.py DATA RULES [--evaluate [--scores FILE]]: trains on all schools but dev's and writes the weights
to RULES. With --evaluate it trains without three schools at a time instead, prints what is reached on them
and writes the calibration to RULES; FILE then gets the scores of each draft's sentences by a network that
had not seen its school, {"<id>|<school>": [[score a concern] ...]}, for whatever is fitted on top of them."""
import argparse
import json
import multiprocessing
import os
import time

import torch

from batches import Data
from export import export
from fit import fit, predict
from measure import measure

# Every school is left out once, dev's among them, which no network learns from.
FOLDS = (('t1', 't4', 't7'), ('t2', 't5', 't6'), ('t3', 't8', 'dev'))

parser = argparse.ArgumentParser()
parser.add_argument('data')
parser.add_argument('rules')
parser.add_argument('--evaluate', action='store_true')
parser.add_argument('--scores')
options = parser.parse_args()
torch.set_num_threads(1)
torch.set_flush_denormal(True)
data = Data(options.data)


def left_out(fold):
    """Scores of the schools of a fold by a network that has seen neither them nor dev's."""
    network = fit(data, [d for d in data.documents if d['group'] not in (*fold, 'dev')], seed=1)
    return predict(data, network, [d for d in data.documents if d['group'] in fold])


if options.evaluate:
    scores = {}
    with multiprocessing.Pool(len(FOLDS)) as pool:
        for part in pool.imap(left_out, FOLDS):
            scores.update(part)
    if options.scores:
        with open(options.scores, 'w') as file:
            json.dump({f'{name}|{group}': rows.round(3).tolist() for (group, name), rows in scores.items()}, file)
    measure(data, scores, os.path.join(options.rules, 'sentence-calibration.json'))
else:
    started = time.time()
    network = fit(data, [d for d in data.documents if d['group'] != 'dev'], seed=1)
    export(data, network, os.path.join(options.rules, 'sentence-weights.json'))
    print(f'Trained in {time.time() - started:.0f} s')
