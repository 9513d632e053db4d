// Fifteen minutes without a hand on it, and the page goes back to the sign-in page; while somebody types, the server is
// told that they are there. All tabs share one clock.
(() => {
  "use strict";
  const away = document.currentScript.dataset.away;
  const limit = 15 * 60 * 1000 + 5000;
  const pause = 60 * 1000;
  let told = Date.now();
  let last = told;

  const shared = () => {
    try {
      return Math.max(last, Number(localStorage.getItem("seen")) || 0);
    } catch {
      return last;
    }
  };
  const here = () => {
    last = Date.now();
    if (last - told < pause) return;
    told = last;
    try {
      localStorage.setItem("seen", String(last));
    } catch {
      // a browser that keeps nothing: this tab has its own clock
    }
    fetch("/con-lam-viec", { credentials: "same-origin", redirect: "manual", cache: "no-store" }).catch(() => {});
  };
  for (const act of ["keydown", "pointerdown", "input", "scroll"]) {
    document.addEventListener(act, here, { passive: true, capture: true });
  }
  setInterval(() => {
    if (Date.now() - shared() > limit) location.assign(away + (away.includes("?") ? "&" : "?") + "ly-do=nghi");
  }, 15000);
})();
