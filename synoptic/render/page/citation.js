/* What is copied: a citation of the sentence at hand, as a line of text or as Wikipedia's {{cite news}}; a table as CSV. */
const copy = async (text) => {
  try { await navigator.clipboard.writeText(text); return true; } catch (refused) { /* a file: page may not */ }
  const area = make("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
};
const dayOf = (report) => ($(".sub", report).textContent.split(" · ")[1] || "").trim();
const factOf = (report, name) => {
  const entry = $$(".facts div", report).find((div) => $("dt", div).textContent === name);
  return entry ? $("dd", entry).textContent.trim() : "";
};
/* Braces, pipes and equals signs would end a parameter of the template. */
const inTemplate = (words) => words.replace(/[{}|[\]]/g, (sign) => "&#" + sign.charCodeAt(0) + ";").replace(/\s+/g, " ").trim();
const citation = (element, isTemplate) => {
  const report = element.closest(".report"), title = $(".title", report).textContent.trim();
  const outlet = $(".outlet", report).textContent.trim(), day = dayOf(report), words = wordsOf(element);
  const time = $(".sub time", report), url = $(".url", report), author = factOf(report, "Author"), agency = factOf(report, "Agency");
  if (!isTemplate) return outlet + ", “" + title + "”, " + (day || "no date") + ": “" + words + "”" + (url ? " " + url.href : "");
  const fields = [["title", title], ["work", outlet], ["author", author], ["agency", agency],
    ["date", time ? time.getAttribute("datetime") : day === "unknown" ? "" : day], ["url", url ? url.href : ""], ["quote", words]];
  return "{{cite news" + fields.filter((field) => field[1]).map((field) => " |" + field[0] + "=" + inTemplate(field[1])).join("") + "}}";
};
const cite = async (isTemplate) => {
  const quote = quoteNow(), element = quote && byId(quote.dataset.sentence);
  if (!element) return;
  const text = citation(element, isTemplate);
  say((await copy(text) ? "Copied: " : "Could not copy: ") + text);
};

/* RFC 4180, formulas defused. */
const csv = (table) => $$("tr", table).map((row) => [...row.cells].map((cell) => {
  let words = cell.textContent.trim();
  if (/^[=+@\t]|^-(?!\d)/.test(words)) words = "'" + words;
  return /[",\n]/.test(words) ? '"' + words.replaceAll('"', '""') + '"' : words;
}).join(",")).join("\r\n") + "\r\n";
for (const copier of $$("button.csv")) {
  copier.hidden = false;
  copier.addEventListener("click", async () => {
    say(await copy(csv($("table", copier.parentElement))) ? "Copied the table as CSV" : "Could not copy");
  });
}
