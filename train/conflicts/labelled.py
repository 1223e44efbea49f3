"""Stories with gold, as the trainers of conflicts read them."""
import json, pathlib


def golds_in(folders):
    """{story: (folder, gold)} of all folders of stories."""
    return {p.parent.name: (p.parent, json.loads(p.read_text())) for f in folders for p in sorted(pathlib.Path(f).glob("*/gold.json"))}


def spans_of(rows, folder):
    """(document, begin, end) of rows whose places are bytes of UTF-8: in code points, as gold has them."""
    texts = {}

    def code_point(document, byte):
        if document not in texts:
            texts[document] = (folder / document).read_bytes()
        return len(texts[document][:byte].decode("utf-8", "replace"))
    return [(r["document"], code_point(r["document"], r["begin"]), code_point(r["document"], r["end"])) for r in rows]
