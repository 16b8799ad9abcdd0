// The bar of a preview: loads the page anew after each build without losing its place, and names what one points at.

const host = document.querySelector("policyglot-preview");
const bar = host.shadowRoot;
const PLACE = "policyglot-place";
const CLOSED = "policyglot-closed";
const PLAIN = "policyglot-plain";
const marked = "[data-policyglot-message], [data-policyglot-fact]";

// The first element in view, and how far it stands from the top: what is above may have grown.
function place() {
  const all = [...document.querySelectorAll("[data-policyglot-message], main [id]")];
  const at = all.findIndex((element) => element.getBoundingClientRect().bottom > 0);
  const first = all[at];
  if (!first) return { y: scrollY };
  const name = first.id || first.dataset.policyglotMessage;
  const before = all.slice(0, at).filter((other) => (other.id || other.dataset.policyglotMessage) === name).length;
  return { y: scrollY, name, before, top: first.getBoundingClientRect().top };
}

let restored = false;

function keep() {
  // Another build may come before the place of the last is taken up again.
  if (!restored) return;
  const open = [...document.querySelectorAll("details")].map((details) => details.open);
  sessionStorage.setItem(PLACE, JSON.stringify({ path: location.pathname, open, ...place() }));
}

function restore() {
  restored = true;
  history.scrollRestoration = "auto";
  const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
  sessionStorage.removeItem(PLACE);
  if (kept?.path !== location.pathname) return;
  const details = [...document.querySelectorAll("details")];
  if (details.length === kept.open.length) details.forEach((own, at) => (own.open = kept.open[at]));
  const all = [...document.querySelectorAll("[data-policyglot-message], main [id]")];
  const same = all.filter((element) => (element.id || element.dataset.policyglotMessage) === kept.name);
  const element = same[Math.min(kept.before, same.length - 1)];
  const top = element ? scrollY + element.getBoundingClientRect().top - kept.top : kept.y;
  scrollTo({ top, behavior: "instant" });
}

function reload() {
  keep();
  history.scrollRestoration = "manual";
  location.reload();
}

let events;
function listen() {
  events?.close();
  events = new EventSource("/_policyglot/events");
  const ended = bar.querySelector(".ended");
  events.onopen = () => (ended.textContent = "");
  events.onmessage = ({ data }) => data !== host.dataset.build && reload();
  events.onerror = () => (ended.textContent = "policyglot serve has ended; this page no longer changes");
}

// A browser keeps few connections to one host; a page that nobody sees needs none.
function watch() {
  if (document.visibilityState === "visible") listen();
  else events?.close();
}

// Findings that someone has closed stay closed until there are others.
function findings() {
  const panel = bar.querySelector(".findings");
  const told = panel.querySelector(".panel").textContent;
  if (sessionStorage.getItem(CLOSED) === told) panel.open = false;
  panel.querySelector("summary").addEventListener("click", () => {
    if (panel.open) sessionStorage.setItem(CLOSED, told);
    else sessionStorage.removeItem(CLOSED);
  });
}

function outline() {
  const label = bar.querySelector(".outline");
  const box = label.querySelector("input");
  label.hidden = !document.querySelector("[data-policyglot-behind]");
  box.checked = localStorage.getItem(PLAIN) === null;
  const show = () => document.documentElement.classList.toggle(PLAIN, !box.checked);
  box.addEventListener("change", () => {
    if (box.checked) localStorage.removeItem(PLAIN);
    else localStorage.setItem(PLAIN, "");
    show();
  });
  show();
}

// The line of the list that tells of a message or a fact.
function about(element) {
  const { policyglotMessage: message, policyglotFact: fact } = element.dataset;
  const items = [...bar.querySelectorAll(message ? "[data-message]" : "[data-fact]")];
  const item = items.find((own) => (message ? own.dataset.message === message : own.dataset.fact === fact));
  return item ? item.textContent.replace(/\s+/g, " ").trim() : (message ?? fact);
}

function point() {
  const pointed = bar.querySelector(".pointed");
  document.addEventListener("mouseover", ({ target }) => {
    if (target === host) return;
    const inner = target.closest?.(marked);
    document.querySelectorAll(".policyglot-pointed").forEach((own) => own.classList.remove("policyglot-pointed"));
    pointed.hidden = !inner;
    if (!inner) return;
    inner.classList.add("policyglot-pointed");
    const outer = inner.dataset.policyglotMessage ? null : inner.closest("[data-policyglot-message]");
    pointed.textContent = [inner, outer].filter(Boolean).map(about).join(" · in ");
  });
}

function show(link) {
  const selector = `[data-policyglot-message="${CSS.escape(link.dataset.show)}"]`;
  const element = document.querySelector(selector);
  if (!element) return false;
  for (let own = element; own; own = own.parentElement?.closest("details")) if ("open" in own) own.open = true;
  element.scrollIntoView({ block: "center" });
  document.querySelectorAll(".policyglot-pointed").forEach((own) => own.classList.remove("policyglot-pointed"));
  element.classList.add("policyglot-pointed");
  return true;
}

bar.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (link?.dataset.show && show(link)) {
    event.preventDefault();
    const panel = link.closest("details[name]");
    panel.open = false;
    panel.querySelector("summary").focus({ preventScroll: true });
  }
  if (link?.hasAttribute("data-keep-place")) {
    const sections = [...document.querySelectorAll("section[id]")];
    const here = sections.filter((section) => section.getBoundingClientRect().top < 40).at(-1);
    if (here) link.hash = here.id;
  }
});

bar.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const panel = bar.querySelector("details[name][open]");
  if (!panel) return;
  panel.open = false;
  panel.querySelector("summary").focus();
});

findings();
outline();
point();
if (document.readyState === "complete") restore();
else addEventListener("load", restore, { once: true });
document.addEventListener("visibilitychange", watch);
watch();
