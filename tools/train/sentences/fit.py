"""Trains the network on documents, the same way each time: one thread, fixed seeds."""
import random

import numpy as np
import torch
import torch.nn.functional as F

from network import SentenceNetwork

SETTINGS = {
    'dim': 32, 'filters': 64, 'epochs': 7, 'batch': 64, 'rate': 6e-3, 'flag_drop': 0.3, 'draft_weight': 1.0,
}


def fit(data, documents, seed, settings=SETTINGS):
    torch.manual_seed(seed)
    rng = random.Random(seed)
    network = SentenceNetwork(len(data.vocabulary), data.buckets, len(data.concerns), settings['dim'], settings['filters'])
    for document in documents:
        document['weight'] = settings['draft_weight'] if document['account'] else 1.0
    optimiser = torch.optim.Adam(network.parameters(), lr=settings['rate'])
    sentences = sum(len(document['sentences']) for document in documents)
    steps, step = int(sentences / settings['batch'] * settings['epochs']) + 5, 0
    for _ in range(settings['epochs']):
        for _, batch in data.batches(documents, settings['batch'], rng, settings['flag_drop']):
            for group in optimiser.param_groups:
                group['lr'] = settings['rate'] * min(1, (step + 1) / 100) * max(0.02, 1 - step / steps)
            scores = network(batch)
            labels = batch['labels']
            counted = (labels >= 0).float() * batch['weights'].unsqueeze(1)
            loss = (F.binary_cross_entropy_with_logits(scores, labels.clamp(min=0), reduction='none') * counted).sum()
            for concern, which in batch['bags']:
                loss = loss + F.softplus(-scores[which, concern].max())
            loss = loss / len(scores)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            step += 1
    return network.eval()


def predict(data, network, documents):
    """Scores (log odds) by document id: one row a sentence."""
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
