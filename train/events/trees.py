"""Boosted trees: fitted with scikit-learn, written as the table of text that synoptic/matching/scorer reads."""
import pathlib
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier


def fit(x, y, weights=None, trees=120, leaves=16, least=30, rate=0.1):
    return HistGradientBoostingClassifier(max_iter=trees, learning_rate=rate, max_leaf_nodes=leaves, min_samples_leaf=least,
                                          l2_regularization=1.0, early_stopping=False, random_state=1).fit(x, y, sample_weight=weights)


def write(model, names, threshold, path, title):
    lines = [f"# {title}"] + [f"feature\t{n}" for n in names]
    lines += [f"bias\t{float(model._baseline_prediction.ravel()[0]):.6f}", f"threshold\t{threshold:.2f}"]
    for t, (predictor,) in enumerate(model._predictors):
        nodes = predictor.nodes
        order, queue = [], [0]
        while queue:  # breadth first: children after their node
            n = queue.pop(0)
            order.append(n)
            if not nodes[n]["is_leaf"]:
                queue += [int(nodes[n]["left"]), int(nodes[n]["right"])]
        number = {n: i for i, n in enumerate(order)}
        for n in order:
            node = nodes[n]
            if node["is_leaf"]:
                lines.append(f"leaf\t{t}\t{number[n]}\t{node['value']:.4g}")
            else:
                lines.append(f"node\t{t}\t{number[n]}\t{node['feature_idx']}\t{np.float32(node['num_threshold']):.7g}"
                             f"\t{number[int(node['left'])]}\t{number[int(node['right'])]}")
    pathlib.Path(path).write_text("\n".join(lines) + "\n")
