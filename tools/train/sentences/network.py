"""The network that learns what sentences say: one pass of additions for each word when it is used.

A word is a vector: a projection of its public vector, a row of its own, the mean of its character
n-grams' rows and its shape's row. Filters of several widths run over the words; each keeps its highest
value in the sentence, and the concerns are weighed sums of those.
"""
import torch
import torch.nn.functional as F
from torch import nn

WIDTHS = (1, 2, 3, 5)
SHAPES = 5


class SentenceNetwork(nn.Module):
    def __init__(self, vectors, rows, buckets, outputs, dim, filters):
        super().__init__()
        self.vectors = vectors
        self.project = nn.Linear(vectors.shape[1], dim, bias=False)
        self.words = nn.Embedding(rows + 1, dim)  # the last row is for words not met in training
        self.grams = nn.EmbeddingBag(buckets, dim, mode='mean')
        self.shapes = nn.Embedding(SHAPES, dim)
        nn.init.normal_(self.project.weight, std=0.06)
        nn.init.normal_(self.words.weight, std=0.2)
        nn.init.normal_(self.grams.weight, std=0.2)
        nn.init.zeros_(self.shapes.weight)
        with torch.no_grad():
            self.words.weight[rows].zero_()
        self.filters = nn.ModuleList([nn.Conv1d(dim, filters, width) for width in WIDTHS])
        self.out = nn.Linear(filters * len(WIDTHS), outputs)

    def forward(self, batch):
        known = batch['known']
        if self.training:
            # Now and then a word must do without its own row, as those not met in training always do.
            lost = (torch.rand(known.shape) < 0.1) & batch['droppable']
            known = torch.where(lost, torch.full_like(known, self.words.num_embeddings - 1), known)
        table = self.words(known) + self.grams(batch['grams'], batch['gram_offsets'])
        table = table + self.project(self.vectors[batch['used']])
        x = table[batch['words']] + self.shapes(batch['shapes'])
        mask = batch['mask']
        if self.training:
            mask = mask * (torch.rand(mask.shape) > 0.05)
        x = (x * mask.unsqueeze(2)).transpose(1, 2)
        beyond = batch['mask'].unsqueeze(1) == 0
        parts = []
        for width, filters in zip(WIDTHS, self.filters):
            left = (width - 1) // 2
            y = filters(F.pad(x, (left, width - 1 - left)))
            parts.append(y.masked_fill(beyond, -1e4).amax(2))
        pooled = F.relu(torch.cat(parts, 1))
        return self.out(F.dropout(pooled, 0.4, self.training))
