/* Keys: j and k walk through the claims, h and l through the reports of one, Enter opens, c copies a citation, Esc closes,
   / finds, ? explains. They can be switched off. */
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
const keyList = make("dl");
for (const [key, what] of [["j k", "next claim, the one before"], ["l h", "next report of a claim, the one before"], ["Enter", "open a claim side by side"],
  ["c C", "copy a citation, as text or as {{cite news}}"], ["/", "find"], ["Esc", "close"], ["?", "these keys"]]) {
  const term = make("dt");
  for (const one of key.split(" ")) term.append(make("kbd", "", one), " ");
  keyList.append(term, make("dd", "", what));
}
const keyLabel = make("label"), keyCheck = make("input"), keyLine = make("p"), closeLine = make("p");
keyCheck.type = "checkbox";
keyCheck.checked = keysOn;
keyCheck.addEventListener("change", () => { keysOn = keyCheck.checked; stored(keysOn); });
keyLabel.append(keyCheck, " Single keys work");
keyLine.append(keyLabel);
closeLine.append(button("Close", () => help.close()));
help.append(make("h2", "", "Keys"), keyList, keyLine, closeLine);
document.body.append(help);
form.append(button("Keys", () => help.showModal()));

const stops = () => {
  const seen = new Set();
  return $$("main [data-m], main [data-k]").filter((stop) => {
    if (stop.offsetParent === null || seen.has(idOf(stop))) return false;
    seen.add(idOf(stop));
    return true;
  });
};
const walk = (by) => {
  const all = stops();
  if (!all.length) return;
  const now = all.findIndex((stop) => stop.classList.contains("at"));
  const next = all[now < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(now + by, 0), all.length - 1)];
  $$(".at").forEach((stop) => stop.classList.remove("at"));
  next.classList.add("at");
  next.scrollIntoView({ block: "nearest", behavior: "instant" });
  if (!panel.hidden) {
    history.replaceState({ id: idOf(next), claim: idOf(next), panel: true }, "", address(idOf(next)));
    openPanel(next, "");
    return;
  }
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
};
const actOn = (key) => {
  const at = $(".at");
  if (key === "j") walk(1);
  else if (key === "k") walk(-1);
  else if (key === "?") help.showModal();
  else if (key === "/") { filterBox.open = true; form.q.focus(); }
  else if ((key === "Enter" || key === "l" || key === "h") && panel.hidden && at) {
    go(idOf(at), at, at);
    panel.focus({ preventScroll: true });
  }
  else if (key === "l" && !panel.hidden) focusReport(1);
  else if (key === "h" && !panel.hidden) focusReport(-1);
  else if ((key === "c" || key === "C") && !panel.hidden) cite(key === "C");
  else return false;
  return true;
};
document.addEventListener("keydown", (event) => {
  if (help.open || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape" && !panel.hidden) { leave(); return; }
  if (!keysOn || (event.target.closest && event.target.closest("input, select, textarea"))) return;
  if (event.key === "Enter" && !event.target.classList.contains("at")) return;
  if (actOn(event.key)) event.preventDefault();
});
