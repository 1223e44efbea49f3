#!/usr/bin/env python3
"""Reads a page as a browser's parser would, and says what is wrong with it.

check_page.py PAGE.html ...            or   check_page.py --run PROGRAM ARGUMENT ...   (its standard output)

Ids are unique and every link inside the page leads to one; nothing is fetched from anywhere; the policy allows no
inline code but by digest; tables have captions and headings with scopes; headings leave out no level; every plot,
button and field has a name. Exit code 1 where something is wrong. --most BYTES (default 200000) bounds the size.
"""
import base64
import hashlib
import re
import subprocess
import sys
from html.parser import HTMLParser

VOID = {"meta", "link", "input", "br", "img", "hr"}
FETCHING = {"src", "srcset", "srcdoc", "data", "poster", "background", "action", "formaction", "ping", "xlink:href"}


class Page(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.problems, self.ids, self.links, self.open = [], set(), [], []
        self.level, self.headings, self.policy, self.inline = 0, 0, "", []
        self.first_in_table, self.labelled, self.fields, self.plots = False, set(), [], []

    def wrong(self, message):
        self.problems.append(f"line {self.getpos()[0]}: {message}")

    def handle_starttag(self, tag, pairs):
        self.begin(tag, dict(pairs), pairs)
        if tag not in VOID:
            self.open.append([tag, dict(pairs), ""])

    def handle_startendtag(self, tag, pairs):
        self.begin(tag, dict(pairs), pairs)

    def begin(self, tag, attributes, pairs):
        if len(attributes) != len(pairs):
            self.wrong(f"<{tag}> has an attribute twice")
        for name, value in pairs:
            if name.startswith("on") or name == "style" or name in FETCHING:
                self.wrong(f"<{tag} {name}>")
        if tag in {"iframe", "object", "embed", "base", "link", "img", "video", "audio", "use", "image"}:
            self.wrong(f"<{tag}>")
        if "id" in attributes:
            if attributes["id"] in self.ids:
                self.wrong(f"id {attributes['id']} twice")
            self.ids.add(attributes["id"])
        href = attributes.get("href")
        if href is not None:
            if href.startswith("#"):
                self.links.append((self.getpos()[0], href[1:]))
            elif not re.match("https?://", href) or "noreferrer" not in attributes.get("rel", ""):
                self.wrong(f"link to {href[:60]}")
        if self.first_in_table and tag != "caption":
            self.wrong("a table does not begin with a caption")
        self.first_in_table = tag == "table"
        if tag == "th" and attributes.get("scope") not in {"col", "row"}:
            self.wrong("a heading of a table without a scope")
        if re.fullmatch("h[1-6]", tag):
            level = int(tag[1])
            if level > self.level + 1:
                self.wrong(f"<{tag}> after a heading of level {self.level}")
            self.level, self.headings = level, self.headings + (level == 1)
        if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy":
            self.policy = attributes["content"]
        if tag == "label" and "for" in attributes:
            self.labelled.add(attributes["for"])
        if tag in {"input", "select", "textarea"} and not any(one[0] == "label" for one in self.open):
            self.fields.append((self.getpos()[0], attributes.get("id")))
        if tag == "svg" and attributes.get("role") == "img":
            self.plots.append([self.getpos()[0], False])
        if tag == "title" and self.plots and any(one[0] == "svg" for one in self.open):
            self.plots[-1][1] = True

    def handle_data(self, data):
        for one in self.open[-2:]:
            one[2] += data

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            self.wrong(f"</{tag}> closes <{self.open[-1][0] if self.open else 'nothing'}>")
            return
        tag, attributes, text = self.open.pop()
        if tag in {"script", "style"}:
            self.inline.append((tag, text))
        if tag in {"a", "button", "summary", "caption", "h1", "h2", "h3"} and not (text.strip() or attributes.get("aria-label")):
            if tag != "h3" and tag != "a":
                self.wrong(f"<{tag}> without words")

    def finish(self, size, most):
        if self.open:
            self.wrong(f"<{self.open[-1][0]}> is never closed")
        for line, target in self.links:
            if target not in self.ids:
                self.problems.append(f"line {line}: #{target} leads nowhere")
        for line, field in self.fields:
            if field not in self.labelled:
                self.problems.append(f"line {line}: a field without a label")
        self.problems += [f"line {line}: a plot without a title" for line, has_title in self.plots if not has_title]
        if self.headings != 1:
            self.problems.append(f"{self.headings} headings of level 1")
        for part in ("default-src 'none'", "base-uri 'none'"):
            if part not in self.policy:
                self.problems.append(f"the policy lacks {part}")
        if "unsafe" in self.policy or "http" in self.policy:
            self.problems.append(f"the policy is too wide: {self.policy}")
        for tag, text in self.inline:
            digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            if f"{tag}-src 'sha256-{digest}'" not in self.policy:
                self.problems.append(f"the policy does not allow the page's own <{tag}>")
        if size > most:
            self.problems.append(f"{size} bytes, more than {most}")
        return self.problems


def main(arguments):
    most = 200_000
    if arguments[:1] == ["--most"]:
        most, arguments = int(arguments[1]), arguments[2:]
    if arguments[:1] == ["--run"]:
        pages = [(" ".join(arguments[1:]), subprocess.run(arguments[1:], stdout=subprocess.PIPE, check=False).stdout)]
    else:
        pages = [(path, open(path, "rb").read()) for path in arguments]
    failed = False
    for name, content in pages:
        page = Page()
        page.feed(content.decode())
        page.close()
        problems = page.finish(len(content), most)
        failed = failed or bool(problems)
        for problem in problems[:20]:
            print(f"{name}: {problem}")
        print(f"{name}: {len(content)} bytes, {len(page.ids)} ids, {len(page.links)} links, {len(problems)} problems")
    return 1 if failed or not pages else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
