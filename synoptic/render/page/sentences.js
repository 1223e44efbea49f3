/* Which sentences a claim rests on, and which of their words: read from the marks in the reports' texts.
   Of a page of many reports the texts are folded as data, and built here when one is asked for. */
const isSentence = (id) => /^d-[0-9a-f-]+-s-\d+$/.test(id);
const reportOf = (id) => byId(id.replace(/-s-\d+$/, ""));

const build = (report) => {
  const data = $("script[type='application/json']", report);
  if (!data) return;
  const text = data.parentElement, paragraphs = JSON.parse(data.textContent);
  data.remove();
  for (const [kind, sentences] of paragraphs) {
    const paragraph = make("p", "w " + kind);
    paragraph.dir = "auto";
    for (const [number, pieces] of sentences) {
      const holder = number ? make("span") : paragraph;
      if (number) {
        const link = make("a", "no", String(number));
        holder.id = report.id + "-s-" + number;
        link.href = "#" + holder.id;
        link.setAttribute("aria-label", "Sentence " + number);
        holder.append(link);
        paragraph.append(holder);
      }
      for (const [words, look, cards] of pieces) {
        if (!look) { holder.append(words); continue; }
        const piece = make(cards ? "a" : "span", look, words);
        if (cards) {
          piece.href = "#" + cards.split(" ")[0];
          piece.dataset.c = cards;
        }
        holder.append(piece);
      }
    }
    text.append(paragraph);
  }
};

const sentence = (id) => {
  if (!isSentence(id)) return null;
  if (!byId(id) && reportOf(id)) build(reportOf(id));
  return byId(id);
};

/* The id that a link leads to: where texts are folded, the sentence's number stands beside the report's. */
const targetOf = (link) => {
  const id = link.getAttribute("href").slice(1);
  return link.dataset.s && link.dataset.s !== "0" ? id + "-s-" + link.dataset.s : id;
};

/* The element that tells a claim, and the ids whose words its panel shows: its own, and those that it stands against. */
const claimElement = (element) => element && element.closest("[data-m], [data-k]");
const idOf = (element) => element.id || (element.dataset.m || "").split(" ")[0];
const idsOf = (element) => (element.dataset.m || element.id).split(" ");
const cardsOf = (piece) => (piece.dataset.c || (piece.getAttribute("href") || "#").slice(1)).split(" ");

const mostReports = 40;
/* Sentences (elements of the reports' texts) in the order of the reports, with those that only a badge leads to. */
const sentencesOf = (element) => {
  const ids = new Set(idsOf(element)), found = new Set();
  const numbers = (element.dataset.r || "").split(" ").filter(Boolean);
  for (const number of numbers.slice(0, mostReports)) {
    const report = $(".report[data-r='" + number + "']");
    if (!report) continue;
    build(report);
    for (const piece of $$("a.m", report)) {
      if (cardsOf(piece).some((id) => ids.has(id))) found.add(piece.closest(".text [id]"));
    }
  }
  for (const link of $$("a[href^='#']", element)) found.add(sentence(targetOf(link)));
  found.delete(null);
  return [...found].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
};

/* The words of a sentence, without its number. */
const wordsOf = (element) => {
  const copy = element.cloneNode(true);
  for (const number of $$(".no", copy)) number.remove();
  return copy.textContent.trim();
};
