// Makes the review page follow the changes of the project, without losing its place, its filters and what is open.

const build = document.querySelector("script[data-build]").dataset.build;
const PLACE = "policyglot-review";
const form = document.getElementById("filters");
const key = (details) => details.id || details.closest("[id]")?.id + details.querySelector("summary").textContent;
const all = () => [...document.querySelectorAll("details")];

function reload() {
  const open = all().filter((details) => details.open).map(key);
  const asked = [...new FormData(form)];
  sessionStorage.setItem(PLACE, JSON.stringify({ open, asked, y: scrollY }));
  history.scrollRestoration = "manual";
  location.reload();
}

function restore() {
  const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
  sessionStorage.removeItem(PLACE);
  history.scrollRestoration = "auto";
  if (!kept) return;
  for (const [name, value] of kept.asked) {
    const field = form.elements[name];
    if (field) field.value = value;
  }
  form.requestSubmit();
  for (const details of all()) if (kept.open.includes(key(details))) details.open = true;
  scrollTo({ top: kept.y, behavior: "instant" });
}

let events;
// A browser keeps few connections to one host; a page that nobody sees needs none.
function watch() {
  events?.close();
  if (document.visibilityState !== "visible") return;
  events = new EventSource("/_policyglot/events");
  events.onmessage = ({ data }) => data !== build && reload();
}

restore();
document.addEventListener("visibilitychange", watch);
watch();
