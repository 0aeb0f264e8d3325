"""left_out_scores.py PREPARED OUT.json: what the sentence model says of drafts whose school it has not seen,
as {"<id>|<school>": [[score of each concern] for each sentence]}; the stance weights are trained on these.
PREPARED is the folder that `tools/train/sentences/prepare.ts` writes."""
import json
import multiprocessing
import os
import sys

import torch

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'sentences'))
from batches import Data  # noqa: E402
from fit import fit, predict  # noqa: E402

torch.set_num_threads(1)
# Dev's drafts are left out of every training.
FOLDS = (('t1', 't4', 't7'), ('t2', 't5', 't6', 'dev'), ('t3', 't8'))
data = Data(sys.argv[1])


def left_out(fold):
    network = fit(data, [d for d in data.documents if d['group'] not in (*fold, 'dev')], seed=1)
    return predict(data, network, [d for d in data.documents if d['group'] in fold])


scores = {}
with multiprocessing.Pool(2) as pool:
    for part in pool.imap(left_out, FOLDS):
        scores.update(part)
with open(sys.argv[2], 'w') as file:
    json.dump({f'{name}|{group}': [[round(float(x), 3) for x in row] for row in rows] for (group, name), rows in scores.items()}, file)
print(f'{len(scores)} drafts')
