"""One reader a corpus: how its files become documents with what is annotated in them."""
