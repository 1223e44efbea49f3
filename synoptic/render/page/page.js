/* What the page does beyond links: a sentence beside what it supports, a filter, keys. All of it works on what is
   there; nothing is fetched, nothing of a report is ever read as markup. */
(() => {
  "use strict";
  const $ = (selector, within = document) => within.querySelector(selector);
  const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const isSentence = (id) => /^d-[0-9a-f-]+-s-\d+$/.test(id);
  const wide = matchMedia("(min-width: 75rem)");
  const reveal = (element) => {
    for (let at = element; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  };

  /* The sentence in its report, with the sentences before and after it. */
  let peek = null, cameFrom = null;
  /* What was clicked stays where it is while the page makes room beside it. */
  const still = (element, change) => {
    const before = element && element.isConnected ? element.getBoundingClientRect().top : null;
    change();
    if (before !== null) scrollBy({ top: element.getBoundingClientRect().top - before, behavior: "instant" });
  };
  const close = () => {
    if (peek) still(cameFrom, () => { peek.remove(); document.body.classList.remove("peeking"); });
    if (cameFrom) { cameFrom.classList.remove("now"); cameFrom.removeAttribute("aria-expanded"); }
    peek = null;
  };
  const copyOf = (sentence, isIt) => {
    const span = make("span", isIt ? "s now w" : "s w");
    const copy = sentence.cloneNode(true);
    $$(".no", copy).forEach((number) => number.remove());
    span.textContent = copy.textContent;
    span.dir = "auto";
    return span;
  };
  const show = (id, link) => {
    close();
    const sentence = document.getElementById(id);
    if (!sentence) return;
    const report = sentence.closest(".report"), all = $$(".text [id]", report), at = all.indexOf(sentence);
    peek = make("aside", wide.matches ? "peek side" : "peek inplace");
    peek.tabIndex = -1;
    const heading = make("h2");
    heading.append($("h3 .b", report).cloneNode(true), make("span", "", $(".sub", report).textContent));
    const text = make("div", "text");
    for (let i = Math.max(0, at - 1); i <= Math.min(all.length - 1, at + 1); ++i) text.append(copyOf(all[i], i === at));
    const acts = make("div", "acts"), whole = make("a", "", "In the full report"), shut = make("button", "", "Close");
    whole.href = "#" + id;
    whole.dataset.whole = "";
    shut.type = "button";
    shut.addEventListener("click", () => history.state && history.state.peek ? history.back() : close());
    acts.append(whole, shut);
    peek.setAttribute("aria-label", "Sentence " + (at + 1) + " of " + $("h3", report).textContent);
    peek.append(heading, text, acts);
    const row = link && link.closest("tr");
    if (wide.matches || !link) still(link, () => { document.body.append(peek); document.body.classList.add("peeking"); });
    else if (row) {
      const holder = make("tr"), cell = make("td");
      cell.colSpan = row.cells.length;
      cell.append(peek);
      holder.append(cell);
      row.after(holder);
      const aside = peek;
      peek = { remove: () => holder.remove(), focus: () => aside.focus() };
    } else (link.closest(".row, li, .card") || link).after(peek);
    cameFrom = link;
    if (link) { link.classList.add("now"); link.setAttribute("aria-expanded", "true"); }
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const id = link.getAttribute("href").slice(1), target = document.getElementById(id);
    if (target) reveal(target);
    if (link.dataset.whole !== undefined) { close(); return; }
    if (!isSentence(id) || link.classList.contains("no")) return;
    event.preventDefault();
    if (cameFrom === link && peek) { history.back(); return; }
    show(id, link);
    history.pushState({ peek: id }, "", "#" + id);
    if (event.detail === 0) peek.focus();
  });
  addEventListener("popstate", () => {
    const from = cameFrom;
    close();
    cameFrom = null;
    const state = history.state;
    if (state && state.peek && wide.matches) show(state.peek, null);
    else if (from && from.isConnected) from.focus({ preventScroll: true });
  });
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && !(history.state && history.state.peek)) { reveal(target); target.scrollIntoView(); }
  });
  if (location.hash) {
    const target = document.getElementById(location.hash.slice(1));
    if (target) { reveal(target); target.scrollIntoView(); }
  }

  /* Filter by report, speaker and kind. */
  const form = $("#filter"), box = $("#filterbox");
  box.hidden = false;
  box.open = wide.matches;
  const apply = () => {
    const report = form.r.value, speaker = form.s.value, kind = form.k.value;
    let shown = 0, all = 0;
    for (const card of $$("main [data-r]")) {
      if (card.classList.contains("report")) continue;
      const has = (list, value) => !value || (list || "").split(" ").includes(value);
      const fits = has(card.dataset.r, report) && (!speaker || has(card.dataset.s, speaker)) && (!kind || card.closest("section").id === kind);
      card.hidden = !fits;
      all += 1;
      shown += fits ? 1 : 0;
    }
    for (const article of $$(".report")) article.hidden = Boolean(report) && article.dataset.r !== report;
    for (const part of $$("main > section")) part.hidden = Boolean(kind) && part.id !== kind && part.id !== "reports";
    const isOn = report || speaker || kind;
    if (isOn) $$("details.rest").forEach((details) => { if ($("[data-r]:not([hidden])", details)) details.open = true; });
    $("#shown").textContent = isOn ? shown + " of " + all + " shown" : "";
  };
  form.addEventListener("change", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());

  /* A table as CSV on the clipboard (RFC 4180), formulas defused. */
  const csv = (table) => $$("tr", table).filter((row) => !$(".peek", row)).map((row) => [...row.cells].map((cell) => {
    let words = cell.textContent.trim();
    if (/^[=+@\t]|^-(?!\d)/.test(words)) words = "'" + words;
    return /[",\n]/.test(words) ? '"' + words.replaceAll('"', '""') + '"' : words;
  }).join(",")).join("\r\n") + "\r\n";
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
  for (const button of $$("button.csv")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const done = await copy(csv($("table", button.parentElement)));
      button.textContent = done ? "Copied" : "Could not copy";
      setTimeout(() => { button.textContent = "Copy as CSV"; }, 2000);
    });
  }

  /* Keys: j and k walk, Enter opens, Esc closes, ? explains. They can be switched off. */
  const stored = (value) => {
    try {
      if (value === undefined) return localStorage.getItem("synoptic-keys") !== "off";
      localStorage.setItem("synoptic-keys", value ? "on" : "off");
    } catch (refused) { /* no storage: on until switched off */ }
    return true;
  };
  let keysOn = stored();
  const help = make("dialog");
  help.setAttribute("aria-label", "Keys");
  const list = make("dl");
  for (const [key, what] of [["j", "next"], ["k", "the one before"], ["Enter", "open its first sentence"], ["Esc", "close"], ["?", "these keys"]]) {
    const term = make("dt");
    term.append(make("kbd", "", key));
    list.append(term, make("dd", "", what));
  }
  const label = make("label"), check = make("input"), done = make("button", "", "Close");
  check.type = "checkbox";
  check.checked = keysOn;
  check.addEventListener("change", () => { keysOn = check.checked; stored(keysOn); });
  label.append(check, " Single keys work");
  done.type = "button";
  done.addEventListener("click", () => help.close());
  const last = make("p");
  last.append(done);
  help.append(make("h2", "", "Keys"), list, label, last);
  document.body.append(help);
  const opener = make("button", "", "Keys");
  opener.type = "button";
  opener.addEventListener("click", () => help.showModal());
  form.append(opener);
  let at = -1;
  const walk = (by) => {
    const stops = $$("main .leadgroup li, main .card, main tr[data-r], main .wordings > li[data-r]").filter((stop) => stop.offsetParent !== null);
    if (!stops.length) return;
    const now = stops.indexOf($(".at"));
    at = now >= 0 ? now + by : by > 0 ? 0 : stops.length - 1;
    at = Math.min(Math.max(at, 0), stops.length - 1);
    $$(".at").forEach((stop) => stop.classList.remove("at"));
    stops[at].classList.add("at");
    stops[at].tabIndex = -1;
    stops[at].focus({ preventScroll: true });
    stops[at].scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && peek) { history.state && history.state.peek ? history.back() : close(); return; }
    if (!keysOn || event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.target.closest && event.target.closest("input, select, textarea, button, summary")) return;
    if (event.key === "j") walk(1);
    else if (event.key === "k") walk(-1);
    else if (event.key === "?") help.showModal();
    else if (event.key === "Enter" && event.target.classList.contains("at")) {
      const link = $(".b", event.target);
      if (link) link.click();
    } else return;
    event.preventDefault();
  });

  /* A timeline that is wider than the screen begins with its end, where the story is. */
  for (const drawing of $$(".timeline")) drawing.parentElement.scrollLeft = drawing.parentElement.scrollWidth;

  /* Print what is folded, too. */
  addEventListener("beforeprint", () => $$("details:not(.twin)").forEach((details) => { details.open = true; }));
})();
