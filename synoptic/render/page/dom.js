/* Short names for the document. Text of reports is only ever set as textContent. */
const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
const byId = (id) => (id ? document.getElementById(id) : null);
const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};
const button = (text, act) => {
  const element = make("button", "", text);
  element.type = "button";
  element.addEventListener("click", act);
  return element;
};
const wide = matchMedia("(min-width: 62rem)");

/* Opens every folded part around an element, so that it can be seen. */
const reveal = (element) => {
  for (let at = element; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
};

/* A line that is read out and seen for a moment; `stays` until the next one. */
const toast = make("p", "toast");
toast.setAttribute("role", "status");
document.body.append(toast);
let fading = 0;
const say = (words, stays) => {
  clearTimeout(fading);
  toast.textContent = words;
  if (!stays) fading = setTimeout(() => { toast.textContent = ""; }, 4000);
};
