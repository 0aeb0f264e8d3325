"""runs.py RUNS.json LEFT_OUT.json RULES: a linear model over runs of words, one output a stance. Writes what it
says of the sentences of each school when it has not seen that school, by their id, and the
weights, in whole steps, to RULES/word-runs.json. Deterministic; needs PyTorch."""
import json
import os
import sys

import torch

torch.set_num_threads(1)
FOLDS = (('t1', 't4', 't7'), ('t2', 't5', 't6', 'dev'), ('t3', 't8'))
EPOCHS, BATCH, RATE, DECAY, LOST = 10, 512, 0.02, 0.02, 0.3
data = json.load(open(sys.argv[1]))
rows, count = data['rows'], len(data['stances'])


def batches(chosen, generator=None):
    order = torch.randperm(len(chosen), generator=generator).tolist() if generator else range(len(chosen))
    chosen = [chosen[at] for at in order]
    for at in range(0, len(chosen), BATCH):
        part = chosen[at:at + BATCH]
        flat, offsets = [], []
        for row in part:
            offsets.append(len(flat))
            flat += row['runs']
        share = torch.tensor([max(1, len(row['runs'])) ** -0.5 for row in part]).unsqueeze(1)
        yield torch.tensor(flat, dtype=torch.long), torch.tensor(offsets), share, torch.tensor([row['labels'] for row in part])


def fit(chosen):
    generator = torch.Generator().manual_seed(1)
    torch.manual_seed(1)
    table = torch.nn.EmbeddingBag(data['buckets'], count, mode='sum')
    torch.nn.init.zeros_(table.weight)
    bias = torch.nn.Parameter(torch.full((count,), -3.0))
    optimiser = torch.optim.AdamW([{'params': table.parameters(), 'weight_decay': DECAY}, {'params': [bias], 'weight_decay': 0}], lr=RATE)
    for epoch in range(EPOCHS):
        for group in optimiser.param_groups:
            group['lr'] = RATE * (1 - epoch / EPOCHS)
        for flat, offsets, share, labels in batches(chosen, generator):
            keep = (torch.rand(len(flat), generator=generator) > LOST).float() / (1 - LOST)
            said = table(flat, offsets, per_sample_weights=keep) * share + bias
            known = (labels >= 0).float()
            loss = (torch.nn.functional.binary_cross_entropy_with_logits(said, labels.clamp(min=0).float(), reduction='none') * known).sum() / len(labels)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return table, bias


def say(table, bias, chosen):
    with torch.no_grad():
        return [row for flat, offsets, share, _ in batches(chosen) for row in (table(flat, offsets) * share + bias).tolist()]


left_out = [None] * len(rows)
for fold in FOLDS:
    table, bias = fit([row for row in rows if row['group'] not in (*fold, 'dev')])
    chosen = [at for at, row in enumerate(rows) if row['group'] in fold]
    for at, said in zip(chosen, say(table, bias, [rows[at] for at in chosen])):
        left_out[at] = [round(x, 3) for x in said]
# Sentences that stand alone: the model has seen half of them.
halves = [at for at, row in enumerate(rows) if row['group'] == 'sentences']
for half in (0, 1):
    table, bias = fit([row for at, row in enumerate(rows) if row['group'] != 'dev' and not (row['group'] == 'sentences' and at // 50 % 2 == half)])
    chosen = [at for at in halves if at // 50 % 2 == half]
    for at, said in zip(chosen, say(table, bias, [rows[at] for at in chosen])):
        left_out[at] = [round(x, 3) for x in said]
json.dump({row['id']: said for row, said in zip(rows, left_out)}, open(sys.argv[2], 'w'))
table, bias = fit([row for row in rows if row['group'] != 'dev'])
weights = table.weight.detach()
scale = float(torch.quantile(weights.abs().flatten(), 0.9995)) / 45
steps = torch.round(weights / scale).clamp(-45, 45).int().flatten().tolist()
with open(os.path.join(sys.argv[3], 'word-runs.json'), 'w') as file:
    values = ''.join(chr(80 + step if 80 + step < 92 else 81 + step) for step in steps)
    json.dump({'scale': round(scale, 6), 'bias': [round(float(b), 3) for b in bias], 'values': values}, file)
    file.write('\n')
print('trained')
for at, stance in enumerate(data['stances']):
    pairs = [(said[at], row['labels'][at]) for row, said in zip(rows, left_out) if row['group'] != 'sentences' and row['labels'][at] >= 0]
    expected = torch.tensor([s for s, label in pairs if label == 1])
    harmless = torch.tensor([s for s, label in pairs if label == 0])
    print(f'{stance:14} sentences of schools left out: AUC {float((expected.unsqueeze(1) > harmless).float().mean()):.3f}')
