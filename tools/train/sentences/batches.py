"""Documents as tensors."""
import json
import os

import numpy as np
import torch

# Words of a sentence beyond this many are not trained on; few sentences are longer.
LONGEST = 64
# How many of the tables' sentences are met with a harmless one before or after them, as people write
# them, so that harmless words do not weigh against what is said beside them.
JOINED = 0.2
VECTOR_SIZE = 100


class Data:
    def __init__(self, folder):
        with open(os.path.join(folder, 'data.json')) as file:
            raw = json.load(file)
        self.concerns = raw['concerns']
        self.vocabulary = raw['vocabulary']
        self.trained = raw['trained']
        self.buckets = raw['buckets']
        self.documents = [document for document in raw['documents'] if document['sentences']]
        self.tie = self.concerns.index('tie')
        self.harmless = [d for d in self.documents if d['id'].startswith('none')]
        types = raw['types']
        self.index = {t['word']: at for at, t in enumerate(types)}
        self.known = np.array([t['known'] if t['known'] >= 0 else self.trained for t in types])
        self.grams = [np.array(t['grams'], np.int64) for t in types]
        self.droppable = np.array([len(t['grams']) > 0 and t['known'] >= 0 for t in types])
        vectors = np.fromfile(os.path.join(folder, 'vectors.f32'), np.float32).reshape(-1, VECTOR_SIZE)
        there = np.abs(vectors).sum(1) > 0
        vectors[there] -= vectors[there].mean(0)
        vectors[there] /= vectors[there].std()
        self.vectors = torch.from_numpy(vectors)

    def joined(self, document, rng):
        other = rng.choice(self.harmless)['sentences'][0]
        first, second = (document['sentences'][0], other)[::rng.choice((1, -1))]
        labels = list(document['labels'][0])
        # The other may be a tie for all that its label says.
        if labels[self.tie] == 0:
            labels[self.tie] = -1
        sentence = {key: first[key] + second[key] for key in ('words', 'shapes')}
        return {'sentences': [sentence], 'labels': [labels], 'bags': []}

    def batch(self, documents, rng=None):
        """Sentences of the documents in order; bags as (concern, indices of sentences)."""
        sentences, labels, bags = [], [], []
        for document in documents:
            if rng and document['account'] is None and rng.random() < JOINED:
                document = self.joined(document, rng)
            start = len(sentences)
            sentences.extend(document['sentences'])
            labels.extend(document['labels'])
            for concern, which in document['bags']:
                if len(which) > 1:
                    bags.append((concern, [start + at for at in which]))
        length = min(LONGEST, max(1, max(len(s['words']) for s in sentences)))
        words = np.zeros((len(sentences), length), np.int64)
        shapes = np.zeros((len(sentences), length), np.int64)
        mask = np.zeros((len(sentences), length), np.float32)
        for at, sentence in enumerate(sentences):
            count = min(length, len(sentence['words']))
            words[at, :count] = sentence['words'][:count]
            shapes[at, :count] = sentence['shapes'][:count]
            mask[at, :max(1, count)] = 1
        used, local = np.unique(words, return_inverse=True)
        lists = [self.grams[word] for word in used]
        offsets = np.cumsum([0] + [len(part) for part in lists[:-1]])
        tensor = torch.from_numpy
        return {
            'used': tensor(used), 'known': tensor(self.known[used]), 'droppable': tensor(self.droppable[used]),
            'grams': tensor(np.concatenate(lists)), 'gram_offsets': tensor(offsets),
            'words': tensor(local.reshape(words.shape)), 'shapes': tensor(shapes), 'mask': tensor(mask),
            'labels': torch.tensor(labels, dtype=torch.float32), 'bags': bags,
        }

    def batches(self, documents, size, rng=None):
        """Batches of about `size` sentences. Documents of like length go together, which halves the work;
        with `rng` both they and the batches come in random order."""
        longest = [max(len(s['words']) for s in document['sentences']) for document in documents]
        order = list(range(len(documents)))
        order.sort(key=lambda at: (longest[at] * (rng.uniform(0.8, 1.25) if rng else 1), at))
        parts, part, count = [], [], 0
        for at in order:
            part.append(documents[at])
            count += len(documents[at]['sentences'])
            if count >= size:
                parts.append(part)
                part, count = [], 0
        if part:
            parts.append(part)
        if rng:
            rng.shuffle(parts)
        for part in parts:
            yield part, self.batch(part, rng)
