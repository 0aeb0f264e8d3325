"""Documents as tensors."""
import numpy as np
import torch

SURFACES = ['post', 'comment', 'reply', 'message', 'caption', 'share', 'bio']
LONGEST = 64


class Data:
    def __init__(self, raw):
        self.concerns = raw['concerns']
        self.vocabulary = raw['vocabulary']
        self.buckets = raw['buckets']
        self.types = raw['types']
        self.documents = raw['documents']
        unknown = len(self.vocabulary)
        self.known = np.array([t['known'] if t['known'] >= 0 else unknown for t in self.types])
        self.grams = [np.array(t['grams'], np.int64) for t in self.types]
        self.droppable = np.array([len(t['grams']) > 0 and t['known'] >= 0 for t in self.types])

    def flags(self, document):
        row = np.zeros(len(SURFACES) + 3, np.float32)
        if document['account'] is None:
            return row
        row[0] = document['account'] == 'school'
        row[1] = document['account'] == 'personal'
        row[2 + SURFACES.index(document['surface'])] = 1
        return row

    def batch(self, documents, rng=None, flag_drop=0.0):
        """Sentences of the documents in order; bags as (concern, indices of sentences)."""
        sentences, labels, previous, flags, weights, bags = [], [], [], [], [], []
        for document in documents:
            row = self.flags(document)
            if rng is not None and rng.random() < flag_drop:
                row = np.zeros_like(row)
            start = len(sentences)
            for at, sentence in enumerate(document['sentences']):
                sentences.append(sentence)
                labels.append(document['labels'][at])
                previous.append(start + at - 1 if at else -1)
                flags.append(row)
                weights.append(document.get('weight', 1.0))
            for concern, which in document['bags']:
                if len(which) > 1:
                    bags.append((concern, [start + i for i in which]))
        length = min(LONGEST, max(1, max(len(s['words']) for s in sentences)))
        words = np.zeros((len(sentences), length), np.int64)
        shapes = np.zeros((len(sentences), length), np.int64)
        mask = np.zeros((len(sentences), length), np.float32)
        for i, sentence in enumerate(sentences):
            n = min(length, len(sentence['words']))
            words[i, :n] = sentence['words'][:n]
            shapes[i, :n] = sentence['shapes'][:n]
            mask[i, :n] = 1
            if n == 0:
                mask[i, 0] = 1
        used, local = np.unique(words, return_inverse=True)
        grams = np.concatenate([self.grams[t] for t in used] + [np.zeros(1, np.int64)])
        offsets = np.cumsum([0] + [len(self.grams[t]) for t in used[:-1]])
        t = torch.from_numpy
        return {
            'known': t(self.known[used]), 'droppable': t(self.droppable[used]),
            'grams': t(grams[:-1] if len(grams) > 1 else grams), 'gram_offsets': t(offsets),
            'words': t(local.reshape(words.shape)), 'shapes': t(shapes), 'mask': t(mask),
            'previous': torch.tensor(previous), 'flags': t(np.array(flags)),
            'labels': torch.tensor(labels, dtype=torch.float32),
            'weights': torch.tensor(weights, dtype=torch.float32), 'bags': bags,
        }

    def batches(self, documents, size=256, rng=None, flag_drop=0.0):
        """Batches of about `size` sentences. Documents of like length go together, which halves the work;
        with `rng` both they and the batches come in random order."""
        longest = [max((len(s['words']) for s in d['sentences']), default=0) for d in documents]
        order = [at for at in range(len(documents)) if longest[at]]
        if rng is not None:
            order.sort(key=lambda at: (longest[at] * rng.uniform(0.8, 1.25), at))
        else:
            order.sort(key=lambda at: (longest[at], at))
        parts, part, count = [], [], 0
        for at in order:
            part.append(documents[at])
            count += len(documents[at]['sentences'])
            if count >= size:
                parts.append(part)
                part, count = [], 0
        if part:
            parts.append(part)
        if rng is not None:
            rng.shuffle(parts)
        for part in parts:
            yield part, self.batch(part, rng, flag_drop)
