#!/usr/bin/env python3
"""Counts which verbs and nouns are cues of attribution, by what follows them, and writes data/cue_verbs.tsv and data/cue_nouns.tsv.

usage: cue_statistics.py POLNEAR_FOLDER DATA_FOLDER

POLNEAR_FOLDER holds train/*.txt with *.ann and train.conllu.xz (PolNeAR, Newell et al., LREC 2018). Only counts leave it.
A word is counted where it stands outside the content of another attribution. Stances, kinds and irregular forms are the
authors' own lists below; so are verbs that add 2 of 2 to a frame, and nouns that add 10 of 10 to "that", whether the corpus has them or not.
"""
import collections, glob, lzma, os, re, sys

STANCES = {
    "denies": "deny refute rebut dispute reject dismiss disavow repudiate disclaim contradict discount",
    "declines": "decline refuse",
    "asks": "ask question wonder inquire request demand urge call beg plead appeal implore query press",
    "expects": "expect predict forecast project anticipate estimate reckon hope foresee envisage assume presume",
    "plans": "plan intend vow pledge promise aim want seek decide propose agree resolve plot mull prefer offer determine prepare",
    "fears": "fear worry dread warn",
    "threatens": "threaten",
}
KINDS = {
    "belief": "think believe know feel expect hope want fear worry assume suspect doubt see view consider understand imagine presume "
              "prefer like favor love hate regard deem reckon wonder realize recognize remember learn find conclude decide determine",
    "intention": "plan intend aim seek vow pledge promise threaten refuse decline agree offer propose resolve mull prepare plot push "
                 "work fight try",
    "show": "show suggest indicate demonstrate reveal prove imply signal underscore reflect find illustrate confirm",
    "attitude": "sign criticize praise support oppose endorse attack blast slam mock back favor embrace applaud condemn denounce thank "
                "welcome defend blame tout assail decry disavow honor celebrate challenge ignore target champion laud hail deride ridicule "
                "bash rip salute congratulate",
    "seeming": "seem appear look sound",
}
FORMS = {
    "say": "said says", "tell": "told", "think": "thought", "write": "wrote written", "know": "knew known", "see": "saw seen",
    "find": "found", "speak": "spoke spoken", "feel": "felt", "read": "read", "mean": "meant", "understand": "understood",
    "swear": "swore sworn", "hear": "heard", "hold": "held", "foresee": "foresaw foreseen", "deny": "denied denies denying",
    "forecast": "forecast", "put": "put", "seek": "sought", "teach": "taught", "bring": "brought", "leak": "leaked", "quip": "quipped quipping",
    "sing": "sang sung", "draw": "drew drawn", "choose": "chose chosen", "give": "gave given", "make": "made", "take": "took taken",
    "recall": "recalled recalling", "tweet": "tweeted tweeting", "admit": "admitted admitting", "plan": "planned planning",
    "plead": "pleaded pled", "posit": "posited positing", "lay": "laid", "forget": "forgot forgotten", "begin": "began begun",
    "concede": "conceded", "predict": "predicted", "go": "went gone goes", "have": "had has", "be": "", "do": "did done does",
    "cast": "cast", "hit": "hit", "get": "got gotten", "stand": "stood", "keep": "kept", "leave": "left", "spend": "spent",
    "send": "sent", "set": "set", "run": "ran", "come": "came", "become": "became", "meet": "met", "rip": "ripped ripping",
    "slam": "slammed slamming", "refer": "referred referring", "infer": "inferred inferring", "plot": "plotted plotting",
    "retell": "retold", "withdraw": "withdrew withdrawn", "beg": "begged begging", "hope": "hoped hoping", "rebut": "rebutted rebutting",
    "fight": "fought", "let": "let", "shoot": "shot", "strike": "struck", "forbid": "forbade forbidden", "step": "stepped stepping",
    "signal": "signaled signalled signaling signalling", "bet": "bet betting", "show": "shown showed", "dub": "dubbed dubbing",
    "reply": "replied replies", "travel": "travelled", "overturn": "overturned", "text": "texted",
}
# Verbs of saying and judging that news of other kinds uses and the corpus has seldom or never. Own list.
MORE_CLAUSE = ("assess assert aver affirm allege announce assume attest calculate caution certify comment confess confide confirm contend "
               "convey declare deduce determine disclose divulge estimate exclaim forecast foresee gather guess hint hypothesize infer "
               "inform insinuate interject judge maintain mumble murmur muse mutter notify opine posit proclaim profess pronounce quip "
               "reaffirm reason recount reckon reiterate relate remark report respond retort reveal rule scream shout snap sneer specify "
               "speculate stammer stipulate stress suppose surmise swear tell testify theorize underline utter verify vow warn whisper "
               "yell reckon chime counter interrupt joke enthuse fume rail rant sigh boast brag gloat scoff decree decide document record "
               "observe advise clarify emphasise emphasize recognise recognize realise realize apologise apologize criticise criticize "
               "analyse summarise summarize hypothesise spot sight register calculate establish anticipate remind acknowledge")
MORE_NOUN = ("announce confirm deny reject dismiss condemn denounce criticise criticize praise hail welcome oppose dispute rebut refute "
             "question urge cite reiterate acknowledge stress emphasise decry lambast lament slam blast deplore echo bemoan")
MORE_TELLING_NOUNS = "report claim allegation assertion suggestion accusation statement estimate assessment finding rumor rumour warning assurance testimony revelation confirmation admission denial prediction forecast insistence contention"
PREPOSITIONS = {"about", "of", "for", "on", "to", "against", "as", "at", "with", "by", "in", "over", "that", "from"}
WH = {"whether", "how", "what", "why", "who", "if", "when", "where", "which"}
PHRASE = {"DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "CD", "POS", "RB", "EX", "WDT"}


def read_conllu(path):
    docs, sent = {}, None
    for line in lzma.open(path, "rt", encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"):
            current = docs.setdefault(line.split("= ")[1], [])
        elif not line or line.startswith("#"):
            sent = None
        else:
            if sent is None:
                sent = []
                current.append(sent)
            part = line.split("\t")
            sent.append((part[1], part[2], part[4], part[7], int(re.search(r"TokenRange=(\d+)", part[9])[1])))
    return docs


def labels(folder, name):
    anns = sorted(glob.glob(os.path.join(glob.escape(folder), glob.escape(name) + "*.ann")))
    out = {}
    if not anns:
        return None
    for line in open(anns[0], encoding="utf-8"):
        tag, _, rest = line.rstrip("\n").partition("\t")
        role, _, where = rest.split("\t")[0].partition(" ")
        if tag.startswith("T") and role in ("Cue", "Content"):
            for piece in where.split(";"):
                for i in range(*map(int, piece.split())):
                    if role == "Cue":
                        out[i] = "C"
                    else:
                        out.setdefault(i, "T")
    return out


def verb_frame(sent, i):
    j = i + 1
    while j < len(sent) and sent[j][2] in ("RB", "RP"):
        j += 1
    if j >= len(sent):
        return "end"
    word, tag = sent[j][0].lower(), sent[j][2]
    if word == "that" and tag == "IN":
        return "that"
    if word in ("``", "''", "“", "”", '"', ":", ",", ".", "?", "!", ";"):
        return "end"
    if word in WH:
        return "wh"
    if tag == "TO" and j + 1 < len(sent) and sent[j + 1][2] in ("VB", "RB"):
        return "to"
    if tag in ("IN", "TO"):
        return word if word in PREPOSITIONS else "other"
    k = j
    while k < len(sent) and sent[k][2] in PHRASE:
        k += 1
    if k > j:
        return "clause" if k < len(sent) and sent[k][2] in ("VBD", "VBZ", "VBP", "MD") else "noun"
    return "noun" if tag in ("VBG", "$") else "other"


def noun_frame(sent, i):
    word, tag = (sent[i + 1][0].lower(), sent[i + 1][2]) if i + 1 < len(sent) else ("", "")
    if tag in ("IN", "TO"):
        return word if word in PREPOSITIONS else "other"
    return "other"


def invert(groups):
    return {word: name for name, words in groups.items() for word in words.split()}


def frames(counts):
    return " ".join(f"{f}={c}/{n}" for f, (c, n) in sorted(counts.items(), key=lambda x: (-x[1][1], x[0])) if n)


def main(folder, data):
    verbs, nouns = (collections.defaultdict(lambda: collections.defaultdict(lambda: [0, 0])) for _ in range(2))
    for name, sents in read_conllu(os.path.join(folder, "train.conllu.xz")).items():
        label = labels(os.path.join(folder, "train"), name)
        if label is None:
            continue
        for sent in sents:
            for i, (form, lemma, tag, rel, at) in enumerate(sent):
                if label.get(at) == "T" or not lemma.isalpha() or not lemma.isascii():
                    continue
                cell = None
                if tag.startswith("VB") and rel not in ("aux", "auxpass", "cop"):
                    cell = verbs[lemma.lower()][verb_frame(sent, i)]
                elif tag in ("NN", "NNS"):
                    cell = nouns[lemma.lower()][noun_frame(sent, i)]
                if cell:
                    cell[1] += 1
                    cell[0] += label.get(at) == "C"
    for words, given in ((MORE_CLAUSE, ("that", "clause", "end")), (MORE_NOUN, ("noun",))):
        for verb in words.split():
            for frame in given:
                cell = verbs[verb][frame]
                cell[0] += 2
                cell[1] += 2
    for noun in MORE_TELLING_NOUNS.split():
        for cell in (nouns[noun]["that"],):
            cell[0] += 10
            cell[1] += 10
    for british in [v for v in list(verbs) if v.endswith("ize") and v[:-3] + "ise" not in verbs]:
        verbs[british[:-3] + "ise"] = verbs[british]
    stance, kind = invert(STANCES), invert(KINDS)
    head = ("# {what}\n# Columns: {columns}.\n# Source: counts in PolNeAR, train (Newell, Margolin and Ruths, LREC 2018; github.com/networkdynamics/PolNeAR), by\n"
            "# tools/cue_statistics.py; stances, kinds and irregular forms are our own lists there. Not counts alone: our own verbs add 2/2 to a frame, our own nouns 10/10 to `that`.\n"
            "# Licence: Apache-2.0 (counts and our own lists; no text of the corpus).\n# Version: 2026-11-22\n")
    with open(os.path.join(data, "cue_verbs.tsv"), "w", encoding="utf-8") as out:
        out.write(head.format(what="Verbs that tell what somebody says, thinks or wants, with how often each is a cue by what follows it.",
                              columns="lemma, kind, stance, irregular forms, frames as NAME=CUES/OCCURRENCES"))
        for verb in sorted(verbs):
            total = [sum(c[0] for c in verbs[verb].values()), sum(c[1] for c in verbs[verb].values())]
            best = max((c[0] for c in verbs[verb].values() if c[0] * 5 >= c[1] * 2), default=0)
            if total[0] < 3 or best < 2:
                continue
            out.write("\t".join([verb, kind.get(verb, "speech"), stance.get(verb, "asserts"), FORMS.get(verb, ""), frames(verbs[verb])]) + "\n")
    with open(os.path.join(data, "cue_nouns.tsv"), "w", encoding="utf-8") as out:
        out.write(head.format(what="Nouns that tell what somebody says, thinks or wants, with how often each is a cue by the word that follows.",
                              columns="lemma, frames as NAME=CUES/OCCURRENCES"))
        for noun in sorted(nouns):
            if any(c[0] >= 2 and c[0] * 2 >= c[1] for f, c in nouns[noun].items() if f != "other"):
                out.write(noun + "\t" + frames(nouns[noun]) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
