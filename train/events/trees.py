"""Boosted trees as events and dates are learned with; written by train/boosted_trees.py."""
import pathlib
import sys

from sklearn.ensemble import HistGradientBoostingClassifier

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from boosted_trees import write  # noqa: E402, F401


def fit(x, y, weights=None, trees=120, leaves=16, least=30, rate=0.1):
    return HistGradientBoostingClassifier(max_iter=trees, learning_rate=rate, max_leaf_nodes=leaves, min_samples_leaf=least,
                                          l2_regularization=1.0, early_stopping=False, random_state=1).fit(x, y, sample_weight=weights)
