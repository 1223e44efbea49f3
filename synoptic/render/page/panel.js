/* The panel: all sentences of a claim side by side, a column an origin, the words that it rests on marked. It lies over
   the page's edge, so that nothing under it moves. */
const panel = make("aside", "panel");
panel.hidden = true;
panel.tabIndex = -1;
document.body.append(panel);
let shown = { claim: null, from: null, at: -1 };

const marked = (element, ids) => {
  const holder = make("p", "w");
  holder.dir = "auto";
  for (const node of element.childNodes) {
    if (node.nodeType === Node.ELEMENT_NODE && node.classList.contains("no")) continue;
    const supports = node.nodeType === Node.ELEMENT_NODE && node.classList.contains("m") &&
      node.hasAttribute("href") && cardsOf(node).some((id) => ids.has(id));
    if (supports) holder.append(make("mark", "", node.textContent));
    else holder.append(node.textContent);
  }
  return holder;
};

/* A line of context: the sentence before, cut to one line by the style sheet. */
const context = (element) => {
  const all = $$(".text [id]", element.closest(".report")), at = all.indexOf(element);
  return at > 0 ? make("p", "context w", wordsOf(all[at - 1])) : null;
};

const quoteOf = (element, ids, isFirst) => {
  const report = element.closest(".report"), quote = make("article", "quote");
  quote.tabIndex = -1;
  quote.dataset.sentence = element.id;
  if (isFirst) {
    const head = make("p", "from");
    head.append($("h3 .b", report).cloneNode(true), " ", $(".outlet", report).textContent + ", ", make("span", "nb", dayOf(report)));
    quote.append(head);
  }
  const before = context(element);
  quote.append(...(before ? [before] : []), marked(element, ids));
  return quote;
};

/* A column an origin; a report is named above the first of its sentences. */
const columns = (found, ids) => {
  const byOrigin = new Map();
  let last = null;
  for (const element of found) {
    const report = element.closest(".report"), origin = report.dataset.o;
    if (!byOrigin.has(origin)) byOrigin.set(origin, make("section", "column"));
    byOrigin.get(origin).append(quoteOf(element, ids, report !== last));
    last = report;
  }
  const holder = make("div", "columns");
  holder.append(...byOrigin.values());
  return holder;
};

const titleOf = (element) => {
  const what = $(".what", element);
  return what ? what.textContent.trim() : "What stands there";
};

const focusQuote = (at) => {
  const quotes = $$(".quote", panel);
  if (!quotes.length) return;
  shown.at = Math.min(Math.max(at, 0), quotes.length - 1);
  quotes.forEach((quote, index) => quote.classList.toggle("now", index === shown.at));
  quotes[shown.at].scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
};

/* The first sentence of the next report, or of the one before. */
const focusReport = (by) => {
  const quotes = $$(".quote", panel), reportAt = (index) => quotes[index].dataset.sentence.replace(/-s-\d+$/, "");
  if (!quotes.length) return;
  let next = shown.at;
  while (next + by >= 0 && next + by < quotes.length && reportAt(next) === reportAt(shown.at)) next += by;
  if (reportAt(next) === reportAt(shown.at)) return;
  while (next > 0 && reportAt(next - 1) === reportAt(next)) next -= 1;
  focusQuote(next);
};
panel.addEventListener("click", (event) => {
  const quote = event.target.closest(".quote");
  if (quote && !event.target.closest("a")) focusQuote($$(".quote", panel).indexOf(quote));
});

const closePanel = () => {
  panel.hidden = true;
  if (shown.claim) shown.claim.classList.remove("at");
  const from = shown.from;
  shown = { claim: null, from: null, at: -1 };
  if (from && from.isConnected) from.focus({ preventScroll: true });
};

/* Shows a claim (an element of the page), beginning with a sentence; or a sentence alone. */
const openPanel = (claim, sentenceId, from) => {
  if (shown.claim) shown.claim.classList.remove("at");
  const alone = sentence(sentenceId);
  const found = claim ? sentencesOf(claim) : alone ? [alone] : [];
  const ids = new Set(claim ? idsOf(claim) : []);
  const head = make("header"), acts = make("p", "acts");
  head.append(make("h2", "w", claim ? titleOf(claim) : "One sentence"));
  if (claim && claim.dataset.why) head.append(make("p", "why", claim.dataset.why));
  const all = claim ? (claim.dataset.r || "").split(" ").filter(Boolean).length : 1;
  if (all > mostReports) head.append(make("p", "why", "The first " + mostReports + " of " + all + " reports."));
  acts.append(button("Copy citation", () => cite(false)), button("Copy {{cite news}}", () => cite(true)),
    button("In the full report", () => toReport()), button("Close", () => leave()));
  panel.replaceChildren(head, columns(found, ids), acts);
  panel.setAttribute("aria-label", "Side by side: " + (claim ? titleOf(claim) : "one sentence"));
  panel.hidden = false;
  panel.scrollTop = 0;
  shown = { claim, from: from || shown.from, at: 0 };
  if (claim) claim.classList.add("at");
  focusQuote(Math.max(0, found.findIndex((element) => element.id === sentenceId)));
};
const quoteNow = () => $$(".quote", panel)[shown.at] || null;
