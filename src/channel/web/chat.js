// Makes the page live. Everything works without it: a form post a step.
// The server sends whole pages; here only what changed is put in its place, so that a screen reader hears it once.
(() => {
  "use strict";
  const main = document.querySelector("main");
  let busy = false;
  let leaving = false;
  let source = null;

  const parse = (html) => new DOMParser().parseFromString(html, "text/html");
  const log = () => document.getElementById("log");

  // Puts a new page in the place of the old one; returns whether a new screen came.
  function take(page) {
    const from = page.getElementById("log");
    if (!from) { location.href = "/"; return false; }
    const root = document.documentElement;
    root.lang = page.documentElement.lang;
    root.dir = page.documentElement.dir;
    document.title = page.title;
    const before = document.getElementById("now")?.dataset.id;
    const keep = new Map([...log().children].map((e) => [e.dataset.id, e]));
    const wanted = new Set();
    let last = null;
    for (const fresh of [...from.children]) {
      const id = fresh.dataset.id;
      wanted.add(id);
      const old = keep.get(id);
      if (old) {
        if (old.className !== fresh.className || old.id !== fresh.id) {
          old.className = fresh.className;
          fresh.id ? (old.id = fresh.id) : old.removeAttribute("id");
        }
        const forms = old.querySelectorAll("input[name=key]");
        forms.forEach((i) => { i.value = page.querySelector("input[name=key]").value; });
        last = old;
        continue;
      }
      const node = document.importNode(fresh, true);
      last ? last.after(node) : log().prepend(node);
      // What the person wrote meanwhile stands before the answer to it.
      while (node.previousElementSibling !== last && node.nextElementSibling?.classList.contains("you")) {
        node.before(node.nextElementSibling);
      }
      last = node;
    }
    for (const [id, old] of keep) if (id && !wanted.has(id)) old.remove();
    // What the person wrote to a human is kept, and comes back as a message of its own.
    const kept = [...from.querySelectorAll(".you")].some((e) => !keep.has(e.dataset.id));
    if (kept) log().querySelectorAll(".you[data-new]").forEach((e) => e.remove());
    // One's own words stand above the newest message.
    const now = document.getElementById("now");
    log().querySelectorAll(".you[data-new]").forEach((e) => {
      if (now && now.dataset.id !== before) now.before(e);
      e.removeAttribute("data-new");
    });
    for (const part of ["header", "footer", "#choices"]) {
      const [a, b] = [document.querySelector(part), page.querySelector(part)];
      if (a && b) a.replaceWith(document.importNode(b, true));
    }
    for (const id of ["notice", "human"]) {
      document.getElementById(id)?.remove();
      const fresh = page.getElementById(id);
      if (!fresh) continue;
      const node = document.importNode(fresh, true);
      id === "human" ? main.prepend(node) : log().after(node);
    }
    const say = document.getElementById("say"), other = page.getElementById("say");
    const typed = document.getElementById("words").value;
    const there = document.activeElement?.id === "words";
    if (say && other) {
      say.querySelector("input[name=key]").value = other.querySelector("input[name=key]").value;
      for (const q of ["label", "button", "#hint"]) say.querySelector(q).textContent = other.querySelector(q).textContent;
      document.getElementById("words").value = typed;
      if (there) document.getElementById("words").focus();
    }
    main.dataset.newest = page.querySelector("main").dataset.newest;
    return now && now.dataset.id !== before;
  }

  function say(text) {
    document.getElementById("notice")?.remove();
    const p = document.createElement("p");
    p.id = "notice";
    p.setAttribute("role", "status");
    log().after(p);
    p.textContent = text;
  }

  async function ask(request) {
    const answer = await fetch("/", { credentials: "same-origin", cache: "no-store", ...request });
    const page = parse(await answer.text());
    if (!page.getElementById("log")) {
      // Nothing is asked any more on the way out: somebody forgotten would be given a new cookie.
      leaving = true;
      source?.close();
      location.href = answer.url;
      return null;
    }
    return page;
  }

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    const data = new URLSearchParams(new FormData(form));
    if (event.submitter?.name) data.set(event.submitter.name, event.submitter.value);
    const typed = data.get("words");
    const box = document.getElementById("words");
    let own = null;
    if (typed) {
      own = document.createElement("article");
      own.className = "you";
      own.dir = "auto";
      own.dataset.new = "";
      const p = document.createElement("p");
      p.textContent = typed;
      const by = document.createElement("p");
      by.className = "by";
      by.textContent = main.dataset.you;
      own.append(by, p);
      log().append(own);
      box.value = "";
    }
    main.setAttribute("aria-busy", "true");
    try {
      const page = await ask({ method: "POST", body: data });
      if (!page) return;
      const fresh = take(page);
      listen();
      const now = document.getElementById("now");
      if (typed) box.focus();
      else if (now) now.focus({ preventScroll: true });
      if (fresh && now) {
        const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
        (own || now).scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
      }
    } catch {
      own?.remove();
      if (typed) box.value = typed;
      say(main.dataset.offline);
    } finally {
      busy = false;
      main.removeAttribute("aria-busy");
    }
  });

  // News: something was said without being asked (a reminder, a person).
  function listen() {
    if (source || leaving || main.dataset.newest === "0") return;
    source = new EventSource("/events?since=" + main.dataset.newest);
    source.addEventListener("news", async (event) => {
      if (busy || leaving || event.data === main.dataset.newest) return;
      try {
        const page = await ask({});
        if (page) take(page);
      } catch { /* the next news, or the next tap, will tell */ }
    });
  }
  listen();
})();
