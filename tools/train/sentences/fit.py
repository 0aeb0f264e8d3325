"""Trains the network on documents, the same way each time: one thread, fixed seeds."""
import random

import torch
import torch.nn.functional as F

from network import SentenceNetwork

DIM, FILTERS = 32, 64
EPOCHS, BATCH, RATE = 8, 64, 7e-3
# How slowly the kept average of the weights follows them: it reads better than the last step's.
INERTIA = 0.995


def fit(data, documents, seed):
    torch.manual_seed(seed)
    rng = random.Random(seed)
    network = SentenceNetwork(data.vectors, data.trained, data.buckets, len(data.concerns), DIM, FILTERS)
    parameters = list(network.parameters())
    average = [parameter.detach().clone() for parameter in parameters]
    optimiser = torch.optim.Adam(parameters, lr=RATE)
    sentences = sum(len(document['sentences']) for document in documents)
    steps, step = int(sentences / BATCH * EPOCHS) + 5, 0
    for _ in range(EPOCHS):
        for _, batch in data.batches(documents, BATCH, rng):
            for group in optimiser.param_groups:
                group['lr'] = RATE * min(1, (step + 1) / 100) * max(0.02, 1 - step / steps)
            scores = network(batch)
            labels = batch['labels']
            losses = F.binary_cross_entropy_with_logits(scores, labels.clamp(min=0), reduction='none')
            loss = (losses * (labels >= 0)).sum()
            # Of the sentences of a bag the one that says it most must say it; which, the label leaves open.
            for concern, which in batch['bags']:
                loss = loss + F.softplus(-scores[which, concern].max())
            loss = loss / len(scores)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            step += 1
            keep = min(INERTIA, step / (step + 10))
            with torch.no_grad():
                for kept, parameter in zip(average, parameters):
                    kept.mul_(keep).add_(parameter, alpha=1 - keep)
    with torch.no_grad():
        for kept, parameter in zip(average, parameters):
            parameter.copy_(kept)
    return network.eval()


def predict(data, network, documents):
    """Scores (log odds) by group and id: one row a sentence."""
    found = {}
    with torch.no_grad():
        for part, batch in data.batches(documents, 256):
            scores = network(batch).numpy()
            at = 0
            for document in part:
                count = len(document['sentences'])
                found[document['group'], document['id']] = scores[at:at + count]
                at += count
    return found
