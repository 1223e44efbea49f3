"""One file a head: its net, its loss, its reading of the answer, and its tensors' names in the file of weights."""
