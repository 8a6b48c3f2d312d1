// From hello to a booked adviser on the web chat: in English and Arabic, with and without script.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { accessible, browser, serve, shot, somebody, text } from "./stage.mjs";

let site, chrome;
before(async () => {
  site = await serve();
  chrome = await browser();
});
after(async () => {
  await chrome?.close();
  await site?.stop();
});

const now = (page) => page.locator("#now");
const id = (page) => now(page).getAttribute("data-id");

/** Does something, and waits for the next screen. */
async function next(page, script, deed) {
  const before = await id(page);
  await deed();
  if (script) await page.waitForFunction((b) => document.getElementById("now")?.dataset.id !== b && !document.querySelector("[aria-busy]"), before);
  else await page.waitForLoadState("load");
  assert.notEqual(await id(page), before, "a new screen came");
}

const tap = (page, script, n) => next(page, script, () => page.locator("#choices button").nth(n - 1).click());
const named = (page, script, label) =>
  next(page, script, () => page.locator("#choices").getByRole("button", { name: label, exact: true }).click());
const type = (page, script, words) =>
  next(page, script, async () => {
    await page.locator("#words").fill(words);
    await page.locator("#say button").click();
  });

const people = [
  { lang: "en", home: "Kenya", markets: "Kenya, Uganda" },
  { lang: "ar", home: "المغرب", markets: "المغرب ومصر" },
];
for (const { lang, home, markets } of people)
  for (const script of [true, false])
    test(`hello to booking, ${lang}, ${script ? "with" : "without"} script`, async () => {
      const who = await somebody(chrome, { lang, script });
      const page = await who.newPage();
      const wrong = [];
      page.on("console", (m) => m.type() === "error" && wrong.push(m.text()));
      page.on("pageerror", (e) => wrong.push(String(e)));
      const loaded = [];
      page.on("response", (r) => loaded.push(r));
      await page.goto(site.url);
      const bytes = (await Promise.all(loaded.map((r) => r.body().then((b) => b.length, () => 0)))).reduce((a, b) => a + b, 0);
      assert.ok(bytes > 0 && bytes <= 50 * 1024, `the first load has ${bytes} bytes`);
      const html = page.locator("html");
      assert.equal(await html.getAttribute("lang"), lang);
      assert.equal(await html.getAttribute("dir"), lang === "ar" ? "rtl" : "ltr");
      await accessible(page, `${lang} hello`);

      for (const n of [1, 4, 1, 1]) await tap(page, script, n);
      await accessible(page, `${lang} question`);
      await type(page, script, home);
      await type(page, script, markets);
      await tap(page, script, 1);
      await tap(page, script, 1);
      assert.match(await now(page).innerText(), new RegExp(text(lang, "ui#result-title")));
      await accessible(page, `${lang} result`);

      await named(page, script, text(lang, "ui#book-adviser"));
      await tap(page, script, 1);
      await accessible(page, `${lang} confirm`);
      await tap(page, script, 1);
      const file = page.locator("a.file").last();
      assert.match(await file.getAttribute("href"), /\.ics$/);
      const ics = await who.request.get(site.url + (await file.getAttribute("href")));
      assert.match(await ics.text(), /BEGIN:VCALENDAR/);
      assert.match(ics.headers()["content-disposition"], /^attachment/);
      await accessible(page, `${lang} booked`);
      // Come back later: the same conversation, without a sign-in.
      const again = await who.newPage();
      await again.goto(site.url);
      assert.equal(await id(again), await id(page));
      assert.deepEqual(wrong, [], "nothing goes wrong in the browser");
      // A file's link is nobody else's.
      const other = await somebody(chrome, { lang });
      const foreign = await (await other.newPage()).goto(site.url + (await file.getAttribute("href")));
      assert.equal(foreign.status(), 404);
      await other.close();
      await who.close();
    });

test("pictures at 320 and 1280 px, light and dark, English and Arabic", async () => {
  for (const lang of ["en", "ar"])
    for (const width of [320, 1280])
      for (const dark of [false, true]) {
        const who = await somebody(chrome, { lang, width, dark });
        const page = await who.newPage();
        const name = `chat-${lang}-${width}-${dark ? "dark" : "light"}`;
        await page.goto(site.url);
        await accessible(page, name);
        await shot(page, `${name}-1-hello`);
        await tap(page, true, 1);
        await shot(page, `${name}-2-question`);
        await type(page, true, lang === "en" ? "how long does a patent last" : "كم تدوم البراءة");
        await accessible(page, `${name} answer`);
        await shot(page, `${name}-3-answer`);
        await who.close();
      }
});

test("keyboard alone: choose, type, and the focus stays where one reads", async () => {
  const who = await somebody(chrome, { width: 1280 });
  const page = await who.newPage();
  await page.goto(site.url);
  const first = page.locator("#choices button").first();
  await first.focus();
  await next(page, true, () => page.keyboard.press("Enter"));
  assert.equal(await page.evaluate(() => document.activeElement.id), "now", "after a choice: on the new question");
  await page.locator("#words").focus();
  await page.keyboard.type("What is a patent?");
  await next(page, true, () => page.keyboard.press("Enter"));
  assert.equal(await page.evaluate(() => document.activeElement.id), "words", "after typing: still in the input");
  assert.equal(await page.locator("article.you").count(), 1);
  await who.close();
});

test("another tab hears at once, and a double click has one effect", async () => {
  const who = await somebody(chrome, { width: 1280 });
  const [one, two] = [await who.newPage(), await who.newPage()];
  await one.goto(site.url);
  await tap(one, true, 1);
  await two.goto(site.url);
  assert.equal(await id(two), await id(one));
  await tap(one, true, 4);
  const newest = await id(one);
  await two.waitForFunction((n) => document.getElementById("now")?.dataset.id === n, newest, { timeout: 5000 });
  await who.close();

  const calm = await somebody(chrome, { script: false });
  const page = await calm.newPage();
  await page.goto(site.url);
  await page.locator("#choices button").first().dblclick();
  await page.waitForLoadState("networkidle");
  await page.goto(site.url);
  assert.match(await now(page).innerText(), new RegExp(text("en", "trees/which-route#thing").slice(0, 30)));
  await calm.close();
});

test("the judge does find what is wrong", async () => {
  const who = await somebody(chrome);
  const page = await who.newPage();
  await page.goto(site.url);
  await page.evaluate(() => document.querySelector("label[for=words]").remove());
  await assert.rejects(accessible(page, "a page without a label"), /label/);
  await who.close();
});

test("to be forgotten takes three taps, and leaves a page that says so", async () => {
  for (const script of [true, false]) {
    const who = await somebody(chrome, { script });
    const page = await who.newPage();
    await page.goto(site.url);
    await tap(page, script, 1);
    await next(page, script, () => page.locator("footer").getByRole("button", { name: text("en", "ui#privacy") }).click());
    await named(page, script, text("en", "ui#erase"));
    await page.locator("#choices button").first().click();
    await page.waitForURL(/\/gone/);
    await accessible(page, "gone");
    assert.equal((await who.cookies()).length, 0, "the cookie is gone as well");
    await who.close();
  }
});

test("no word that people typed stands in the log", () => {
  for (const word of ["Kenya", "patent last", "What is a patent"]) assert.ok(!site.log().includes(word), word);
});
