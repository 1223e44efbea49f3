/* The address: a claim or sentence and the filter, "#f1", "#d-…-s-4", "#f1!q=dam". Back and forward walk through what
   was opened; a link that leads nowhere says so. */
const parse = (hash) => {
  let words = hash.replace(/^#/, "");
  try { words = decodeURI(words); } catch (malformed) { /* it is looked for as it stands, and not found */ }
  const [id, filter] = words.split("!");
  return { id: id || "", filter: filter || "" };
};
const address = (id) => {
  const filter = filterNow();
  return id || filter ? "#" + id + (filter ? "!" + filter : "") : location.pathname + location.search;
};

const scrollTo = (element) => {
  reveal(element);
  $$(".target").forEach((old) => old.classList.remove("target"));
  element.classList.add("target");
  element.scrollIntoView({ block: "start", behavior: "instant" });
};

const unknown = (id) => {
  const report = isSentence(id) && reportOf(id);
  say(report ? "“" + $(".outlet", report).textContent + "” has no sentence " + id.replace(/.*-s-/, "") + ": its text is another one now."
    : "Nothing on this page has the address “" + id + "”. The story may have been laid side by side anew, with other reports.", true);
};

/* Shows what an address names. `claimId`: the claim in whose panel a sentence is looked at. */
const visit = (id, claimId, from) => {
  const element = sentence(id) || byId(id), claim = claimId ? byId(claimId) : null;
  if (!id) { if (!panel.hidden) closePanel(); return; }
  if (!element) { if (!panel.hidden) closePanel(); unknown(id); return; }
  if (claimId || from === "panel") openPanel(claim ? claim.closest("[data-m], [data-k]") : null, id);
  else if (claimElement(element) && !isSentence(id)) {
    openPanel(claimElement(element), "");
    reveal(element);
    if (element.offsetParent) element.scrollIntoView({ block: "nearest", behavior: "instant" });
  } else {
    if (!panel.hidden) closePanel();
    if (element.classList.contains("report")) build(element);
    scrollTo(element);
  }
};

/* Opens, and writes the address. */
const go = (id, claim, link) => {
  const claimId = claim ? idOf(claim) : "";
  history.pushState({ id, claim: claimId, panel: Boolean(claim) || isSentence(id) }, "", address(id));
  if (isSentence(id)) openPanel(claim, id, link);
  else if (claim) openPanel(claim, "", link);
};
const leave = () => {
  if (history.state && history.state.panel) history.back();
  else { closePanel(); history.replaceState(null, "", address("")); }
};
const toReport = () => {
  const quote = quoteNow();
  if (!quote) return;
  const id = quote.dataset.sentence;
  closePanel();
  history.pushState(null, "", address(id));
  scrollTo(byId(id));
};

document.addEventListener("click", (event) => {
  const link = event.target.closest && event.target.closest("a[href^='#']");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const id = targetOf(link), element = sentence(id) || byId(id);
  if (!element) { unknown(id); return; }
  const isPlain = link.classList.contains("no") || link.classList.contains("skip");
  const inText = link.closest(".text"), around = inText ? null : claimElement(link);
  if (isSentence(id) && !isPlain) go(id, around, link);
  else if (!isSentence(id) && claimElement(element)) go(id, claimElement(element), link);
  else {
    if (!panel.hidden) closePanel();
    history.pushState(null, "", address(id));
    if (element.classList.contains("report")) { build(element); reveal($(".fulltext", element)); }
    scrollTo(element);
    if (link.classList.contains("skip")) { element.tabIndex = -1; element.focus(); }
  }
  if (event.detail === 0 && !panel.hidden) panel.focus({ preventScroll: true });
});

const arrive = () => {
  const { id, filter } = parse(location.hash), state = history.state;
  if (filter !== filterNow()) setFilter(filter);
  visit(id, state && state.id === id ? state.claim : "", state && state.panel ? "panel" : null);
};
addEventListener("popstate", arrive);

let typing = 0;
const filterChanged = () => {
  applyFilter();
  history.replaceState(history.state, "", address(parse(location.hash).id));
};
form.addEventListener("change", filterChanged);
form.addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(filterChanged, 120); });
form.addEventListener("reset", () => setTimeout(filterChanged));
form.addEventListener("submit", (event) => event.preventDefault());
