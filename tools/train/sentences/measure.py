"""What the network reaches on schools that it has not seen, and the thresholds that follow."""
import json

import numpy as np

# Shares of harmless drafts that may have a sentence above the threshold.
SURE, CLEAR, LIKELY = 1 / 300, 1 / 100, 1 / 30


def draft_scores(data, scores):
    """For each concern: (group, highest score of the expected sentences) and (group, highest of a harmless draft)."""
    found = [([], []) for _ in data.concerns]
    for document in data.documents:
        rows = scores.get((document['group'], document['id']))
        if rows is None or len(rows) == 0:
            continue
        for concern, which in document['bags']:
            if which:
                found[concern][0].append((document['group'], float(rows[which, concern].max())))
        for concern in document['harmless']:
            found[concern][1].append((document['group'], float(rows[:, concern].max())))
    return found


def threshold(harmless, share):
    """The score that just this share of the harmless drafts exceeds."""
    ordered = np.sort(harmless)[::-1]
    return float(ordered[min(len(ordered) - 1, int(share * len(ordered)))])


def logistic(positive, negative):
    """Slope and intercept that make a score a likelihood: gradient descent on standardised scores."""
    x = np.concatenate([positive, negative])
    y = np.concatenate([np.ones(len(positive)), np.zeros(len(negative))])
    middle, spread = x.mean(), x.std()
    z = (x - middle) / spread
    slope, intercept = 1.0, float(np.log(len(positive) / len(negative)))
    for _ in range(3000):
        p = 1 / (1 + np.exp(-(slope * z + intercept)))
        slope -= 2.0 * float(((p - y) * z).mean())
        intercept -= 2.0 * float((p - y).mean())
    return slope / spread, intercept - slope * middle / spread


def measure(data, scores, path=None):
    groups = sorted({document['group'] for document in data.documents if document['account']})
    calibration = {'logistic': {}, 'thresholds': {}}
    print('Drafts of a school left out of the training (thresholds chosen on the other schools)')
    print(f"{'concern':14} {'expected':>8} {'harmless':>8}   recall % at harmless drafts flagged: 1 in 300 | 1 in 100 (measured) | 1 in 30")
    for concern, (positive, negative) in zip(data.concerns, draft_scores(data, scores)):
        columns = []
        for share in (SURE, CLEAR, LIKELY):
            hits = alarms = 0
            for group in groups:
                others = [score for g, score in negative if g != group]
                limit = threshold(others, share)
                hits += sum(score > limit for g, score in positive if g == group)
                alarms += sum(score > limit for g, score in negative if g == group)
            columns.append((100 * hits / max(1, len(positive)), 100 * alarms / max(1, len(negative))))
        cells = ' | '.join(f'{recall:5.1f} ({alarm:4.2f} %)' for recall, alarm in columns)
        print(f'{concern:14} {len(positive):8} {len(negative):8}   {cells}')
        p = np.array([score for _, score in positive])
        n = np.array([score for _, score in negative])
        slope, intercept = logistic(p, n)
        likelihood = lambda score: round(float(1 / (1 + np.exp(-(slope * score + intercept)))), 5)
        calibration['logistic'][concern] = {'slope': round(float(slope), 5), 'intercept': round(float(intercept), 5)}
        calibration['thresholds'][concern] = {
            'sure': likelihood(threshold(n, SURE)), 'likely': likelihood(threshold(n, LIKELY)),
        }
    if path:
        with open(path, 'w') as file:
            json.dump(calibration, file, indent=2)
            file.write('\n')
