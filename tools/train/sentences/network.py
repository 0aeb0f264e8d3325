"""The network that learns what sentences say: one pass of additions for each word when it is used.

Words are vectors made of their own row, the mean of their character n-grams' rows and their shape's
row. Filters of several widths run over them; each keeps its highest value in the sentence. The
sentence before and the circumstances (account, surface) add their say.
"""
import torch
from torch import nn
import torch.nn.functional as F

WIDTHS = (1, 2, 3, 5)


class SentenceNetwork(nn.Module):
    def __init__(self, vocabulary, buckets, outputs, dim=32, filters=64, shapes=5, flags=10, wide=0):
        super().__init__()
        self.words = nn.Embedding(vocabulary + 1, dim)  # the last row is for unknown words
        self.grams = nn.EmbeddingBag(buckets, dim, mode='mean')
        self.shapes = nn.Embedding(shapes, dim)
        nn.init.normal_(self.words.weight, std=0.4)
        nn.init.normal_(self.grams.weight, std=0.4)
        nn.init.zeros_(self.shapes.weight)
        with torch.no_grad():
            self.words.weight[vocabulary].zero_()
        self.filters = nn.ModuleList([nn.Conv1d(dim, filters, width) for width in WIDTHS])
        size = filters * len(WIDTHS)
        self.out = nn.Linear(size, outputs)
        self.before = nn.Linear(size, outputs, bias=False)
        self.flags = nn.Linear(flags, outputs, bias=False)
        nn.init.zeros_(self.before.weight)
        nn.init.zeros_(self.flags.weight)
        self.wide = nn.EmbeddingBag(wide, outputs, mode='sum') if wide else None
        if wide:
            nn.init.zeros_(self.wide.weight)
        self.word_drop, self.token_drop, self.pool_drop, self.before_drop = 0.1, 0.05, 0.4, 0.6

    def pooled(self, batch):
        known = batch['known']
        if self.training and self.word_drop:
            lost = torch.rand(known.shape) < self.word_drop
            known = torch.where(lost & batch['droppable'], torch.full_like(known, self.words.num_embeddings - 1), known)
        table = self.words(known) + self.grams(batch['grams'], batch['gram_offsets'])
        x = table[batch['words']] + self.shapes(batch['shapes'])
        mask = batch['mask']
        if self.training and self.token_drop:
            mask = mask * (torch.rand(mask.shape) > self.token_drop)
        x = (x * mask.unsqueeze(2)).transpose(1, 2)
        parts = []
        for width, conv in zip(WIDTHS, self.filters):
            left = (width - 1) // 2
            y = conv(F.pad(x, (left, width - 1 - left)))
            parts.append((y.masked_fill(batch['mask'].unsqueeze(1) == 0, -1e4)).amax(2))
        return F.relu(torch.cat(parts, 1))

    def forward(self, batch):
        pooled = self.pooled(batch)
        previous = batch['previous']
        before = pooled[previous.clamp(min=0)] * (previous >= 0).unsqueeze(1)
        y = self.out(F.dropout(pooled, self.pool_drop, self.training))
        y = y + self.before(F.dropout(before, self.before_drop, self.training))
        y = y + self.flags(batch['flags'])
        if self.wide is not None:
            y = y + self.wide(batch['wide'], batch['wide_offsets']) * batch['wide_scale']
        return y
