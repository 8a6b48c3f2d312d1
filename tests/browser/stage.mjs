// The stage of the browser tests: the built program on a fresh database, a real Chromium, and its judge.
import { chromium } from "playwright-core";
import { spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRequire } from "node:module";
import assert from "node:assert/strict";

const root = process.env.IPDESK_ROOT;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const freePort = () =>
  new Promise((done) => {
    const s = createServer().listen(0, "127.0.0.1", () => {
      const { port } = s.address();
      s.close(() => done(port));
    });
  });

/** Starts the program; `stop` ends it and takes its folder away. */
export async function serve(more = {}) {
  const folder = mkdtempSync(join(tmpdir(), "ipdesk-browser-"));
  const port = await freePort();
  const env = {
    PATH: process.env.PATH,
    IPDESK_DATABASE_URL: `sqlite:${folder}/site.db`,
    IPDESK_LISTEN: `127.0.0.1:${port}`,
    // A bot that reaches nobody: its secrets are canaries.
    IPDESK_TELEGRAM_TOKEN: "7000000001:CANARY-token-that-must-never-show-7",
    IPDESK_TELEGRAM_API_URL: "http://127.0.0.1:9",
    IPDESK_TELEGRAM_SECRET: "CANARY-webhook-secret",
    ...more,
  };
  const child = spawn(process.env.IPDESK_BIN, ["serve"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const out of [child.stdout, child.stderr]) out.on("data", (d) => (log += d));
  const url = `http://127.0.0.1:${port}`;
  const end = Date.now() + 30_000;
  for (;;) {
    const up = await fetch(`${url}/livez`).then((r) => r.ok, () => false);
    if (up) break;
    assert.ok(child.exitCode === null && Date.now() < end, `the program does not answer:\n${log}`);
    await new Promise((r) => setTimeout(r, 50));
  }
  return {
    url,
    folder,
    env,
    log: () => log,
    async stop() {
      child.kill("SIGTERM");
      await new Promise((r) => child.once("exit", r));
      const line = log.split("\n").find((l) => l.includes("CANARY"));
      assert.equal(line, undefined, "a canary stands in the log");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A browser without a memory and without a word to anybody else. */
export async function browser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Somebody at a browser. */
export async function somebody(chrome, { lang = "en", script = true, width = 320, dark = false } = {}) {
  return chrome.newContext({
    locale: lang,
    javaScriptEnabled: script,
    viewport: { width, height: width < 600 ? 720 : 900 },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
}

/** axe finds nothing: every rule of WCAG 2.2 A and AA and the best practices. Pages without script are judged too. */
export async function accessible(page, name) {
  const context = page.context();
  const html = await page.content();
  const judge = await context.browser().newContext({ viewport: page.viewportSize(), bypassCSP: true });
  try {
    const other = await judge.newPage();
    // The same page, as it stands, with its own style; only the judge's script is added.
    await other.route("**/*", async (route) => {
      const request = route.request();
      if (request.isNavigationRequest()) return route.fulfill({ body: html, contentType: "text/html; charset=utf-8" });
      return request.resourceType() === "script" ? route.abort() : route.continue();
    });
    await other.goto(page.url());
    await other.addScriptTag({ content: axe });
    const found = await other.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
    const told = found.violations.map((v) => `${v.id}: ${v.help}\n  ${v.nodes.map((n) => n.html).join("\n  ")}`);
    assert.deepEqual(told, [], `${name}: axe-core finds`);
  } finally {
    await judge.close();
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth).catch(() => 0);
  assert.ok(wide <= 0, `${name}: the page is ${wide} px wider than the screen`);
}

/** A picture to be looked at. */
export async function shot(page, name) {
  mkdirSync(process.env.IPDESK_SHOTS, { recursive: true });
  await page.screenshot({ path: join(process.env.IPDESK_SHOTS, `${name}.png`), fullPage: true });
}

/** A text of the catalogue without values: `ui#book-adviser`. */
export function text(lang, key) {
  const [file, id] = key.split("#");
  const line = readFileSync(join(root, "locales", lang, `${file}.ftl`), "utf8")
    .split("\n")
    .find((l) => l.startsWith(`${id} = `));
  assert.ok(line, `${lang} has no ${key}`);
  return line.slice(id.length + 3).trim();
}
