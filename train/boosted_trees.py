"""Boosted trees of scikit-learn or LightGBM, written as the table of text that synoptic/matching/scorer reads.

Scripts in folders beside this one find it by `sys.path`: see the head of train/matching/train_pairs.py.
"""
import pathlib

import numpy as np


def _table(tree, number, is_leaf, children, split, value):
    """The lines of one tree, its nodes numbered breadth first: children after their node."""
    order, queue = [], [0]
    while queue:
        n = queue.pop(0)
        order.append(n)
        if not is_leaf(n):
            queue += children(n)
    at = {n: i for i, n in enumerate(order)}
    lines = []
    for n in order:
        if is_leaf(n):
            lines.append(f"leaf\t{number}\t{at[n]}\t{value(n):.5g}")
        else:
            feature, threshold = split(n)
            low, high = children(n)
            lines.append(f"node\t{number}\t{at[n]}\t{feature}\t{np.float32(threshold):.7g}\t{at[low]}\t{at[high]}")
    return lines


def _gradient_tree(tree, number, share):
    return _table(tree, number, lambda n: tree.children_left[n] < 0, lambda n: [tree.children_left[n], tree.children_right[n]],
                  lambda n: (tree.feature[n], tree.threshold[n]), lambda n: share * tree.value[n][0][0])


def _histogram_tree(predictor, number):
    nodes = predictor.nodes
    return _table(predictor, number, lambda n: bool(nodes[n]["is_leaf"]), lambda n: [int(nodes[n]["left"]), int(nodes[n]["right"])],
                  lambda n: (nodes[n]["feature_idx"], nodes[n]["num_threshold"]), lambda n: nodes[n]["value"])


def write(models, names, threshold, path, title):
    """Writes one model, or the mean of several, as one sum of trees. Models: GradientBoostingClassifier or HistGradientBoostingClassifier."""
    models = models if isinstance(models, list) else [models]
    lines, bias, number = [], [], 0
    for model in models:
        if hasattr(model, "_predictors"):
            assert len(models) == 1, "the mean is known for GradientBoostingClassifier alone"
            bias.append(float(model._baseline_prediction.ravel()[0]))
            trees = [lambda n, p=p: _histogram_tree(p, n) for (p,) in model._predictors]
        else:
            prior = float(model.init_.class_prior_[1])
            bias.append(np.log(prior / (1 - prior)))
            trees = [lambda n, t=t: _gradient_tree(t.tree_, n, model.learning_rate / len(models)) for (t,) in model.estimators_]
        for tree in trees:
            lines += tree(number)
            number += 1
    head = [f"# {title}"] + [f"feature\t{n}" for n in names] + [f"bias\t{np.mean(bias):.6f}", f"threshold\t{threshold:.2f}"]
    pathlib.Path(path).write_text("\n".join(head + lines) + "\n")


def _lightgbm_nodes(tree):
    """The nodes of a tree of LightGBM by number, breadth first: (feature, threshold, left, right) or a leaf's value."""
    nodes, queue = [], [tree]
    while queue:
        node = queue.pop(0)
        nodes.append(node)
        if "leaf_value" not in node:
            queue += [node["left_child"], node["right_child"]]
    return nodes


def write_lightgbm(models, names, threshold, path, title):
    """Writes the mean of several models of two classes, LGBMClassifier or Booster, as one sum of trees."""
    lines, number = [], 0
    for model in models:
        for info in getattr(model, "booster_", model).dump_model()["tree_info"]:
            nodes = _lightgbm_nodes(info["tree_structure"])
            at = {id(node): k for k, node in enumerate(nodes)}
            for k, node in enumerate(nodes):
                if "leaf_value" in node:
                    lines.append(f"leaf\t{number}\t{k}\t{node['leaf_value'] / len(models):.5g}")
                else:
                    assert node["decision_type"] == "<="
                    lines.append(f"node\t{number}\t{k}\t{node['split_feature']}\t{np.float32(node['threshold']):.7g}\t"
                                 f"{at[id(node['left_child'])]}\t{at[id(node['right_child'])]}")
            number += 1
    head = [f"# {title}"] + [f"feature\t{n}" for n in names] + ["bias\t0", f"threshold\t{threshold:.2f}"]
    pathlib.Path(path).write_text("\n".join(head + lines) + "\n")
