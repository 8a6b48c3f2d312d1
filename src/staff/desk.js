// Keeps the part of a page that changes by itself up to date. Without script there is a link for it.
(() => {
  "use strict";
  const live = () => document.querySelector("[data-live]");
  if (!live()) return;
  setInterval(async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch(location.pathname, { credentials: "same-origin", cache: "no-store" });
      if (!answer.ok || answer.redirected) return location.reload();
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("[data-live]");
      // Another state of the page (somebody closed it, say) is shown whole.
      if (!fresh) return location.reload();
      const log = live().querySelector("[role=log]"), news = fresh.querySelector("[role=log]");
      if (log && news) {
        // Only what is new, so that a screen reader hears it once.
        [...news.children].slice(log.querySelectorAll("article").length ? log.children.length : 0).forEach((e) => {
          log.querySelector(".soft")?.remove();
          log.append(document.importNode(e, true));
        });
      } else if (live().innerHTML !== fresh.innerHTML && !live().contains(document.activeElement)) {
        live().replaceChildren(...document.importNode(fresh, true).childNodes);
      }
    } catch { /* the next time */ }
  }, 4000);
})();
