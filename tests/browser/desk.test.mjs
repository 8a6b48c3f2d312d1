// A person on the web asks for a human, and somebody at the staff desk answers: English and Arabic, with and without script.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { accessible, browser, serve, shot, somebody, text } from "./stage.mjs";

const SECRET = "three plain words here";
let site, chrome;
before(async () => {
  site = await serve({ IPDESK_OFFICE: "demo,ke" });
  chrome = await browser();
  for (const [id, role, name] of [["root", "admin", "Rita"], ["amina", "adviser", "Amina Otieno"], ["paul", "author", "Paul"]])
    execFileSync(process.env.IPDESK_BIN, ["staff", "add", id, "--role", role, "--name", name, "--secret-stdin"], {
      input: SECRET,
      env: site.env,
    });
});
after(async () => {
  await chrome?.close();
  await site?.stop();
});

async function signIn(who, id) {
  const page = await who.newPage();
  await page.goto(site.url + "/desk");
  await page.locator("#id").fill(id);
  await page.locator("#secret").fill(SECRET);
  await page.locator("main button").click();
  await page.waitForURL(/\/desk\/queue/);
  return page;
}

const button = (page, lang, key) => page.getByRole("button", { name: text(lang, key), exact: true });

for (const lang of ["en", "ar"])
  for (const script of [true, false])
    test(`asked, answered, handed back, ${lang}, ${script ? "with" : "without"} script`, async () => {
      const person = await somebody(chrome, { lang, script });
      const page = await person.newPage();
      await page.goto(site.url);
      const press = async (key) => {
        const before = await page.locator("#now").getAttribute("data-id");
        await page.locator("#choices").getByRole("button", { name: text(lang, key), exact: true }).first().click();
        if (script) await page.waitForFunction((b) => document.getElementById("now")?.dataset.id !== b && !document.querySelector("[aria-busy]"), before);
        else await page.waitForLoadState("load");
      };
      await press("ui#nav-person");
      await press("handover#ask");
      assert.ok((await page.locator("#log").innerText()).includes(text(lang, "handover#card-secret")));
      await accessible(page, `${lang} card`);
      await press("handover#agree");
      await accessible(page, `${lang} waiting`);
      const write = async (words) => {
        await page.locator("#words").fill(words);
        await page.locator("#say button").click();
        await page.locator("article.you", { hasText: words }).last().waitFor();
        if (!script) await page.waitForLoadState("load");
      };
      await write("my <b>bakery</b> name");
      if (!script) await shot(page, `handover-${lang}-waiting`);

      const staff = await somebody(chrome, { lang: "en", script, width: 1280 });
      const desk = await signIn(staff, "amina");
      await accessible(desk, "queue");
      await desk.locator("tbody a").last().click();
      await accessible(desk, "before the claim");
      await button(desk, "en", "desk#claim").click();
      await desk.locator(".said .person", { hasText: "my <b>bakery</b> name" }).waitFor();
      await desk.locator("#words").fill("Good morning, how can I help?");
      await button(desk, "en", "desk#send").click();
      await desk.locator(".said .staff", { hasText: "Good morning" }).waitFor();
      await desk.locator("#words").fill("bakery, call later");
      await button(desk, "en", "desk#keep-note").click();
      await desk.locator(".said .note").waitFor();
      await desk.locator("#guide").selectOption({ index: 0 });
      await button(desk, "en", "desk#send-guide").click();
      await desk.locator(".said .guide").waitFor();
      await accessible(desk, "the talk");
      await shot(desk, `desk-talk-${lang}-${script ? "script" : "plain"}`);

      // On the person's page: live, or when they look again.
      if (!script) await page.goto(site.url);
      const log = page.locator("#log");
      // In Arabic a foreign name and foreign words stand between marks of their own.
      await log.getByText(/Amina Otieno.?: .?Good morning, how can I help\?/).waitFor();
      assert.ok(!(await log.innerText()).includes("call later"), "a note stays among staff");
      await page.locator("#human").waitFor();
      assert.equal(await page.locator("#choices button").count(), 0, "the guide's buttons are away");
      await accessible(page, `${lang} in the talk`);
      await shot(page, `handover-${lang}-talk-${script ? "script" : "plain"}`);
      await write("thank you");
      if (script) await desk.locator(".said .person", { hasText: "thank you" }).waitFor({ timeout: 10_000 });
      else {
        await desk.goto(desk.url().split("#")[0]);
        await desk.locator(".said .person", { hasText: "thank you" }).waitFor();
      }
      await button(desk, "en", "desk#hand-back").click();
      await desk.waitForURL(/\/desk\/queue/);
      if (!script) await page.goto(site.url);
      await page.locator("#choices button").first().waitFor();
      assert.equal(await page.locator("#human").count(), 0, "the guide speaks again");
      await staff.close();
      await person.close();
    });

test("every page of the desk, in three languages, narrow and wide, light and dark", async () => {
  for (const [lang, width, dark] of [["en", 320, false], ["fr", 1280, false], ["ar", 320, true], ["ar", 1280, false], ["en", 1280, true]]) {
    const who = await somebody(chrome, { lang, width, dark });
    const door = await who.newPage();
    await door.goto(site.url + "/desk");
    await accessible(door, `sign-in ${lang}`);
    await shot(door, `desk-${lang}-${width}-sign-in`);
    const page = await signIn(who, "root");
    for (const path of ["queue", "bookings", "hours", "hours/amina", "content", "numbers", "accounts", "audit", "password"]) {
      await page.goto(`${site.url}/desk/${path}`);
      assert.equal(await page.locator("html").getAttribute("lang"), lang);
      await accessible(page, `${path} ${lang} ${width}`);
      await shot(page, `desk-${lang}-${width}-${path.replace("/", "-")}`);
    }
    await who.close();
  }
});

for (const [lang, script] of [["en", true], ["ar", false]])
  test(`two offices, and a new adviser, ${lang}, ${script ? "with" : "without"} script`, async () => {
    const who = await somebody(chrome, { lang, script, width: 320 });
    const page = await signIn(who, "root");
    const look = async (office) => {
      await page.locator('.me select[name="office"]').selectOption(office);
      await button(page, lang, "desk#office-look").click();
    };
    await look("ke");
    await page.waitForURL(/\/desk\/queue/);
    await page.goto(`${site.url}/desk/hours`);
    await page.locator("section.card", { hasText: "Wanjiru Kamau" }).waitFor();
    assert.equal(await page.locator("section.card", { hasText: "Amina Otieno" }).count(), 0, "of this office alone");
    await page.locator("#id").fill(`njeri-${lang}`);
    await page.locator("#name").fill("Njeri");
    await shot(page, `desk-offices-${lang}`);
    await button(page, lang, "desk#hours-add").click();
    await page.waitForURL(/\/desk\/hours\/njeri/);
    await page.locator('[name="left"]').check();
    await button(page, lang, "desk#hours-look-at").click();
    await button(page, lang, "desk#hours-save").click();
    await page.waitForURL(/\/desk\/hours$/);
    await page.getByRole("heading", { name: text(lang, "desk#hours-left-head") }).waitFor();
    await accessible(page, `who is no longer here ${lang}`);
    await shot(page, `desk-left-${lang}`);
    await who.close();
  });

test("who may not, is told so", async () => {
  const who = await somebody(chrome, { width: 1280 });
  const page = await signIn(who, "paul");
  const answer = await page.goto(`${site.url}/desk/accounts`);
  assert.equal(answer.status(), 403);
  await accessible(page, "refused");
  await who.close();
});

test("no password and no word stands in the log", () => {
  for (const word of [SECRET, "bakery", "Good morning"]) assert.ok(!site.log().includes(word), word);
});

for (const [lang, script, width] of [["en", true, 1280], ["ar", false, 320]])
  test(`an adviser edits their own hours, ${lang}, ${script ? "with" : "without"} script`, async () => {
    const who = await somebody(chrome, { lang, script, width });
    const page = await signIn(who, "amina");
    await page.goto(`${site.url}/desk/hours`);
    // Their own entry has a button, the others have none.
    const edit = page.locator('a[href^="/desk/hours/"]');
    assert.equal(await edit.count(), 1);
    await edit.click();
    await page.locator('[name="from-sat-0"]').fill("10:00");
    await page.locator('[name="to-sat-0"]').fill("11:30");
    await page.locator('[name="day-0"]').fill("2027-12-24");
    await page.locator('[name="until-0"]').fill("2027-12-31");
    await page.locator('[name="minutes"]').fill("20");
    await button(page, lang, "desk#hours-look-at").click();
    await page.locator('[role="alert"]', { hasText: text(lang, "desk#hours-bad-minutes") }).waitFor();
    assert.equal(await page.locator('[name="from-sat-0"]').inputValue(), "10:00", "nothing typed is lost");
    await accessible(page, `hours with a mistake ${lang}`);
    await page.locator('[name="minutes"]').fill("30");
    await button(page, lang, "desk#hours-look-at").click();
    await button(page, lang, "desk#hours-save").waitFor();
    await accessible(page, `the look at hours ${lang}`);
    await shot(page, `desk-hours-look-${lang}`);
    await button(page, lang, "desk#hours-save").click();
    await page.waitForURL(/\/desk\/hours$/);
    await page.locator("section.card", { hasText: "10:00–11:30" }).first().waitFor();
    await shot(page, `desk-hours-${lang}`);
    await who.close();
  });
