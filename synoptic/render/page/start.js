/* A badge's name, kept inside the window. */
const tip = make("span", "tip");
tip.setAttribute("aria-hidden", "true");
tip.hidden = true;
document.body.append(tip);
const showTip = (event) => {
  const badge = event.target.closest && event.target.closest(".b[aria-label]");
  tip.hidden = !badge;
  if (!badge) return;
  tip.textContent = badge.getAttribute("aria-label");
  const at = badge.getBoundingClientRect(), size = tip.getBoundingClientRect();
  const left = Math.min(Math.max(4, at.left + at.width / 2 - size.width / 2), document.documentElement.clientWidth - size.width - 4);
  const top = at.top - size.height - 6 < 4 ? at.bottom + 6 : at.top - size.height - 6;
  tip.style.setProperty("left", left + "px");
  tip.style.setProperty("top", top + "px");
};
document.addEventListener("focusin", showTip);
if (matchMedia("(hover: hover)").matches) document.addEventListener("mouseover", showTip);
addEventListener("scroll", () => { tip.hidden = true; }, { passive: true, capture: true });

/* Folded texts are built when they are opened. */
document.addEventListener("toggle", (event) => {
  if (event.target.open && event.target.classList.contains("fulltext")) build(event.target.closest(".report"));
}, true);

/* Reports that are printed are printed whole. */
$("#printreports").addEventListener("change", (event) => {
  if (event.target.checked) $$(".fulltext").forEach((details) => { details.open = true; });
});

arrive();
