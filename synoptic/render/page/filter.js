/* What is shown: by report, speaker, kind, and words found as they are typed. All of it acts on every part of the page,
   and what is left empty is hidden with its heading. */
const form = $("#filter"), filterBox = $("#filterbox");
const filterNames = ["r", "s", "k", "q"];
filterBox.hidden = false;
filterBox.open = wide.matches;

const filterNow = () => {
  const parts = filterNames.map((name) => [name, form[name].value.trim()]).filter((part) => part[1]);
  return parts.map((part) => part[0] + "=" + encodeURIComponent(part[1])).join("&");
};
const setFilter = (words) => {
  const given = new URLSearchParams(words);
  for (const name of filterNames) {
    form[name].value = given.get(name) || "";
    if (form[name].value !== (given.get(name) || "")) form[name].value = "";
  }
  applyFilter();
};

const texts = new WeakMap();
const textOf = (element) => {
  if (!texts.has(element)) texts.set(element, element.textContent.toLowerCase());
  return texts.get(element);
};
const has = (list, value) => !value || (list || "").split(" ").includes(value);

function applyFilter() {
  const [report, speaker, kind, words] = filterNames.map((name) => form[name].value.trim());
  const query = words.toLowerCase(), isOn = Boolean(report || speaker || kind || query);
  let count = 0;
  const items = $$("main [data-r]");
  for (const item of items) {
    const isReport = item.classList.contains("report");
    const fits = has(item.dataset.r, report) && (isReport || !speaker || has(item.dataset.s, speaker)) &&
      (isReport || !kind || item.dataset.k === kind) && (!query || textOf(item).includes(query));
    item.hidden = !fits;
    count += fits && !isReport ? 1 : 0;
  }
  /* An item that holds others goes with the last of them; a box with the last item in it. */
  for (const box of $$("main [data-box], main section, main .leadgroup, main table").reverse()) {
    const inside = $$("[data-r]", box);
    box.hidden = inside.length > 0 && inside.every((item) => item.closest("[hidden]") !== null && item.hidden);
    const scroller = box.parentElement;
    if (box.tagName === "TABLE" && scroller.classList.contains("scroll")) scroller.hidden = box.hidden;
    if (isOn && box.tagName === "DETAILS" && !box.hidden && inside.length) box.open = true;
  }
  for (const link of $$(".contents a")) {
    const part = byId(link.getAttribute("href").slice(1));
    link.parentElement.hidden = Boolean(part && part.hidden);
  }
  $("#shown").textContent = !isOn ? "" : count ? count + (count === 1 ? " entry" : " entries") : "Nothing fits.";
}
