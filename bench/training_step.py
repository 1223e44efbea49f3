#!/usr/bin/env python3
"""Forward and backward of the bare encoder (6 layers of 384, 16 windows of 192 pieces) in PyTorch or JAX, in bfloat16 and in 32 bits: why
train/encoder is written in the one it is.

usage: training_step.py torch|jax      needs that package; two threads; prints pieces a second, the best of five steps after a warm-up
"""
import sys
import time

WIDTH, INNER, LAYERS, HEADS, WINDOWS, PIECES, VOCABULARY = 384, 1536, 6, 12, 16, 192, 28000


def timed(step):
    step()
    best = 1e9
    for _ in range(5):
        begin = time.perf_counter()
        step()
        best = min(best, time.perf_counter() - begin)
    return WINDOWS * PIECES / best


def with_torch():
    import os

    import torch

    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "train", "encoder"))
    from model import Encoder

    torch.set_num_threads(2)
    net = Encoder(VOCABULARY).train()

    class Batch:
        ids = torch.randint(0, VOCABULARY, (WINDOWS, PIECES))
        shapes = torch.zeros_like(ids)
        mask = torch.ones_like(ids, dtype=torch.bool)
        first = last = torch.arange(PIECES).expand(WINDOWS, PIECES)

    def step(half):
        with torch.autocast("cpu", torch.bfloat16, enabled=half):
            loss = net(Batch).square().mean()
        loss.backward()
        net.zero_grad()

    for half in (True, False):
        print("torch", "bfloat16" if half else "float32", f"{timed(lambda: step(half)):.0f} pieces/s")


def with_jax():
    import jax
    import jax.numpy as jnp

    key = jax.random.PRNGKey(1)

    def normal(*shape):
        nonlocal key
        key, own = jax.random.split(key)
        return jax.random.normal(own, shape, jnp.float32) * 0.02

    layer = lambda: {"qkv": normal(WIDTH, 3 * WIDTH), "out": normal(WIDTH, WIDTH), "up": normal(WIDTH, INNER), "down": normal(INNER, WIDTH)}
    weights = {"words": normal(VOCABULARY, WIDTH), "layers": [layer() for _ in range(LAYERS)]}
    ids = jax.random.randint(key, (WINDOWS, PIECES), 0, VOCABULARY)

    def norm(x):
        x = x.astype(jnp.float32)
        return (x - x.mean(-1, keepdims=True)) * jax.lax.rsqrt(x.var(-1, keepdims=True) + 1e-12)

    def loss(weights, chance, kind):
        def drop(x, i):
            return x * jax.random.bernoulli(jax.random.fold_in(chance, i), 0.9, x.shape) / 0.9

        x = norm(weights["words"][ids])
        for i, w in enumerate(weights["layers"]):
            w = jax.tree.map(lambda a: a.astype(kind), w)
            q, k, v = jnp.moveaxis((x.astype(kind) @ w["qkv"]).reshape(WINDOWS, PIECES, 3, HEADS, -1), 2, 0)
            scores = jnp.einsum("bqhd,bkhd->bhqk", q, k) * (WIDTH // HEADS) ** -0.5
            y = jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(scores), v).reshape(WINDOWS, PIECES, WIDTH)
            x = norm(x + drop((y @ w["out"]).astype(jnp.float32), 2 * i))
            y = jax.nn.gelu(x.astype(kind) @ w["up"], approximate=False) @ w["down"]
            x = norm(x + drop(y.astype(jnp.float32), 2 * i + 1))
        return jnp.square(x).mean()

    for kind in (jnp.bfloat16, jnp.float32):
        grad = jax.jit(jax.grad(lambda w, c: loss(w, c, kind)))
        print("jax", kind.__name__, f"{timed(lambda: jax.block_until_ready(grad(weights, key))):.0f} pieces/s")


if __name__ == "__main__":
    if sys.argv[1:] == ["torch"]:
        with_torch()
    elif sys.argv[1:] == ["jax"]:
        with_jax()
    else:
        sys.exit(__doc__)
