// page_test.mjs SYNOPTIC RENDER_FIXTURE [ONLY]: makes pages and drives them in headless Chromium: keys, panel, filters,
// permalinks, no scripts, hostile text, axe, widths, print, size and time. Exit code 1 where something does not hold. Says what it skips.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launch, open } from "./browser.mjs";

const [synoptic, fixture, only] = process.argv.slice(2).map((path, at) => (at < 2 ? resolve(path) : path));
const here = import.meta.dirname ?? new URL(".", import.meta.url).pathname;
const root = resolve(here, "../..");
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const work = mkdtempSync(join(tmpdir(), "synoptic-page-"));
const run = (program, ...args) => execFileSync(program, args, { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
// 3: something of a report was not understood, which costs nothing here.
const compare = (name, folder) => {
  const out = join(work, name + ".html");
  try { run(synoptic, "compare", "--quiet", folder, "-o", out); } catch (error) { if (error.status !== 3) throw error; }
  return out;
};
const made = (name, ...args) => { const out = join(work, name + ".html"); writeFileSync(out, run(fixture, "html", ...args)); return out; };
const many = (count) => {
  const folder = join(work, "reports" + count);
  execFileSync("python3", [join(here, "many_reports.py"), String(count), folder]);
  return compare("many" + count, folder);
};

let failures = 0, passed = 0;
const holds = (is, what) => { if (is) passed += 1; else { failures += 1; console.log("  FAILED: " + what); } };
const equal = (is, wanted, what) => holds(is === wanted, `${what}: ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`);
const tests = [];
const test = (name, body) => tests.push([name, body]);

const pages = {
  flood: compare("flood", join(root, "examples/flood")),
  quake: compare("quake", join(root, "tests/stories/quake")),
  fixture: made("fixture"),
  many40: many(40),
};
const strait = compare("strait", join(root, "examples/strait"));  // has conflicts of all kinds
const hash = (page) => page.evaluate(() => location.hash);
const panelOpen = (page) => page.evaluate(() => !document.querySelector(".panel").hidden);
const panelTitle = (page) => page.evaluate(() => document.querySelector(".panel h2").textContent);
const firstRow = (page) => page.evaluate(() => document.querySelector(".matrix tbody tr").id);
const places = (page) => page.evaluate(() => [...document.querySelectorAll("main h2, main h3, .matrix tr, .badge")].map((e) => Math.round(e.getBoundingClientRect().top + scrollY)).join());

test("nothing is asked of any other place and no script throws", async (browser) => {
  for (const path of Object.values(pages)) {
    const page = await open(browser, path);
    equal(page.refused.length, 0, path + " asked for " + page.refused);
    equal(page.errors.join(), "", path);
    await page.close();
  }
});

test("no page scrolls sideways", async (browser) => {
  for (const path of [...Object.values(pages), many(100)]) {
    for (const width of [1280, 768, 390, 320]) {
      const page = await open(browser, path, { width, height: 800, touch: width < 500 });
      const wide = await page.evaluate(() => {
        document.querySelectorAll("details").forEach((details) => { details.open = true; });
        const limit = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= limit && innerWidth <= limit) return "";
        const inScroller = (e) => { for (let at = e.parentElement; at; at = at.parentElement) if (/auto|scroll|hidden/.test(getComputedStyle(at).overflowX)) return true; return false; };
        return [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > limit + 1 && !inScroller(e)).slice(0, 3)
          .map((e) => e.tagName + "." + e.className + " " + e.textContent.slice(0, 30)).join("; ") || "wider than " + limit;
      });
      equal(wide, "", `${path} at ${width}`);
      await page.close();
    }
  }
});

test("the first screen has the figures, what they replaced, and where reports part", async (browser) => {
  for (const [path, wanted, what] of [[pages.flood, /people dead.*12.*←.*11/, "the toll with what it replaced"], [strait, /≠/, "a conflict"]]) {
    const page = await open(browser, path);
    const seen = await page.evaluate(() => [...document.querySelectorAll(".lf, .conflict")].filter((e) => e.getBoundingClientRect().bottom < innerHeight).map((e) => e.textContent.replace(/\s+/g, " ")));
    holds(seen.some((words) => wanted.test(words)), what + ": " + seen.join(" | "));
    await page.close();
  }
});

test("a claim opens all its sentences by origin without moving the page", async (browser) => {
  const page = await open(browser, pages.flood), before = await places(page);
  await page.click(".matrix tbody th a");
  holds(await panelOpen(page), "the panel is open");
  equal(await places(page), before, "nothing moved");
  const counts = await page.evaluate(() => [document.querySelectorAll(".panel .column").length, document.querySelectorAll(".panel .quote").length, document.querySelectorAll(".panel .quote:not(:has(mark))").length]);
  holds(counts[0] >= 4 && counts[1] >= 5, "columns and sentences: " + counts);
  equal(counts[2], 0, "sentences without marked words");
  equal(await hash(page), "#" + await firstRow(page), "the address");
  await page.goBack();
  holds(!(await panelOpen(page)), "back closes it");
  await page.goForward();
  holds(await panelOpen(page), "forward opens it");
  await page.close();
});

test("a cell and a badge open the claim at their sentence", async (browser) => {
  const page = await open(browser, strait);
  for (const link of [".matrix tbody td:nth-child(3) a", ".conflict .b", ".wordings .b", ".day .b"]) {
    await page.evaluate((selector) => document.querySelector(selector).click(), link);
    const at = await page.evaluate(() => document.querySelector(".panel .quote.now")?.dataset.sentence);
    equal("#" + at, await hash(page), link);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.querySelector(".panel").hidden);
  }
  await page.close();
});

test("keys walk through claims and reports, copy, and can be switched off", async (browser) => {
  const page = await open(browser, pages.flood);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  const first = await panelTitle(page), at = () => page.evaluate(() => [...document.querySelectorAll(".panel .quote")].findIndex((e) => e.classList.contains("now")));
  equal(await at(), 0, "begins with the first sentence");
  await page.keyboard.press("l");
  const second = await at();
  holds(second > 0 && await page.evaluate(() => { const quotes = [...document.querySelectorAll(".panel .quote")].map((e) => e.dataset.sentence.replace(/-s-.*/, "")); const now = [...document.querySelectorAll(".panel .quote")].findIndex((e) => e.classList.contains("now")); return quotes[now] !== quotes[0] && quotes[now - 1] === quotes[0]; }), "l goes to the next report");
  await page.keyboard.press("h");
  equal(await at(), 0, "h goes back");
  await page.evaluate(() => { window.copied = []; document.execCommand = () => { window.copied.push(document.activeElement.value); return true; }; Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { window.copied.push(text); } } }); });
  await page.keyboard.press("c");
  await page.keyboard.down("Shift"); await page.keyboard.press("C"); await page.keyboard.up("Shift");
  await page.waitForFunction(() => window.copied.length === 2);
  const copied = await page.evaluate(() => window.copied);
  holds(/^Meridian News Agency, “Seven dead.*”, 12 June 2025: “/.test(copied[0]), "citation: " + copied[0]);
  holds(/^\{\{cite news \|title=Seven dead.*\|work=Meridian News Agency.*\|date=2025-06-12.*\|quote=.*\}\}$/.test(copied[1]), "template: " + copied[1]);
  await page.keyboard.press("j");
  holds(await panelTitle(page) !== first, "j goes to the next claim");
  await page.keyboard.press("k");
  equal(await panelTitle(page), first, "k goes back");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.querySelector(".panel").hidden);
  await page.keyboard.press("?");
  holds(await page.evaluate(() => document.querySelector("dialog").open), "? explains");
  await page.evaluate(() => { document.querySelector("dialog input").click(); document.querySelector("dialog").close(); document.querySelectorAll(".at").forEach((e) => e.classList.remove("at")); });
  await page.keyboard.press("j");
  equal(await page.evaluate(() => document.querySelectorAll(".at").length), 0, "switched off");
  await page.close();
});

test("filters act on everything, keep their state in the address, and leave nothing empty", async (browser) => {
  const page = await open(browser, pages.flood);
  const empties = () => page.evaluate(() => [...document.querySelectorAll("main section, main .leadgroup, main .day, main tbody")].filter((e) => e.offsetParent !== null && ![...e.querySelectorAll("[data-r]")].some((i) => !i.hidden) && e.querySelector("[data-r]")).map((e) => e.id || e.className || e.tagName));
  const shown = () => page.evaluate(() => [...document.querySelectorAll("main [data-r]")].filter((e) => !e.hidden).length);
  const all = await shown();
  await page.type("#filter [name=q]", "siren");
  await page.waitForFunction(() => location.hash.includes("q=siren"));
  const found = await shown();
  holds(found > 0 && found < all, `find: ${found} of ${all}`);
  equal((await empties()).join(), "", "nothing empty after find");
  holds(await page.evaluate(() => [...document.querySelectorAll("main [data-r]")].filter((e) => !e.hidden).every((e) => e.textContent.toLowerCase().includes("siren"))), "all that is shown has the word");
  for (const [name, value] of [["r", "3"], ["k", "quotation"], ["k", "conflict"], ["s", "1"]]) {
    await page.evaluate(() => document.querySelector("#filter").reset());
    await page.waitForFunction(() => !location.hash.includes("="));
    await page.select(`#filter [name=${name}]`, value);
    const address = await hash(page);
    equal(address, `#!${name}=${value}`, "address");
    equal((await empties()).join(), "", `nothing empty with ${name}=${value}`);
    const count = await shown();
    holds(count > 0 && count < all, `${name}=${value}: ${count} of ${all}`);
    const again = await open(browser, pages.flood, { hash: address });
    equal(await again.evaluate(() => [...document.querySelectorAll("main [data-r]")].filter((e) => !e.hidden).length), count, "the same from the address");
    await again.close();
  }
  await page.close();
});

test("permalinks survive, and an unknown one says so", async (browser) => {
  const sentence = readFileSync(pages.flood, "utf8").match(/id="(d-[0-9a-f]+-s-4)"/)[1];
  let page = await open(browser, pages.flood, { hash: "#" + sentence });
  equal(await page.evaluate(() => document.querySelector(".target")?.id), sentence, "a sentence");
  holds(await page.evaluate(() => { const box = document.querySelector(".target").getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }), "it is seen");
  await page.close();
  page = await open(browser, pages.flood, { hash: "#f2" });
  holds(await panelOpen(page), "a claim opens");
  await page.close();
  for (const [unknown, words] of [["#f999", "f999"], ["#" + sentence.replace(/4$/, "400"), "has no sentence 400"], ["#%E0%A4%A", ""]]) {
    page = await open(browser, pages.flood, { hash: unknown });
    const said = await page.evaluate(() => document.querySelector(".toast").textContent);
    holds(words ? said.includes(words) : page.errors.length === 0, `${unknown} says: ${said} ${page.errors}`);
    await page.close();
  }
});

test("without scripts every link leads to words that are seen", async (browser) => {
  const page = await open(browser, pages.flood, { scripts: false });
  const reader = await page.createCDPSession();
  const { root } = await reader.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await reader.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: ".panel, .toast, .tip" });
  equal(nodeIds.length, 0, "nothing that only scripts make");
  const words = readFileSync(pages.flood, "utf8"), ids = new Set([...words.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
  equal([...words.matchAll(/href="#([^"]+)"/g)].filter((m) => !ids.has(m[1])).length, 0, "dead links");
  await page.close();
});

test("hostile text stays text", async (browser) => {
  for (const payload of ["</script><script>window.owned=1</script>", "<img src=x onerror=window.owned=1>", "' autofocus onfocus='window.owned=1", "javascript:window.owned=1", "[]\"}]</script><svg onload=window.owned=1>"]) {
    for (const copies of [3, 130]) {
      const folder = join(work, "hostile" + Math.random().toString(36).slice(2));
      run("mkdir", "-p", folder);
      for (let at = 0; at < copies; ++at) {
        writeFileSync(join(folder, at + ".txt"), `${payload}\n\nFire ${payload} killed ${at + 5} people in Kesten, police ${payload} said on Monday. "${payload} we saw ${at}," said Jon ${payload}.\n`);
        writeFileSync(join(folder, at + ".json"), JSON.stringify({ outlet: payload + at, title: payload, author: payload, url: payload, published: "2031-03-04" }));
      }
      const page = await open(browser, compare("hostile" + copies, folder));
      await page.evaluate(() => { document.querySelectorAll("details").forEach((details) => { details.open = true; }); });
      await page.evaluate(() => { [...document.querySelectorAll("main a.what, main .b")].slice(0, 12).forEach((link) => link.click()); });
      await page.keyboard.press("c");
      equal(await page.evaluate(() => window.owned), undefined, payload);
      equal(await page.evaluate(() => document.querySelectorAll("img, iframe, [onerror], [onload], [onfocus]").length), 0, payload + " made an element");
      equal(page.refused.length + page.errors.length, 0, payload + ": " + page.refused + page.errors);
      await page.close();
      if (only !== "all") break;
    }
  }
});

test("axe finds nothing", async (browser) => {
  for (const [name, path] of Object.entries(pages)) {
    // Every page in one look, the first in all; `all` crosses them.
    const looks = [{ width: 1280 }, { width: 1280, dark: true }, { width: 390, height: 844, touch: true }];
    const own = { quake: [2], fixture: [1], many40: [0] }[name];
    for (const set of own && only !== "all" ? looks.filter((_, at) => own.includes(at)) : looks) {
      const page = await open(browser, path, set);
      for (const state of name === "flood" || only === "all" ? ["page", "panel"] : ["panel"]) {
        if (state === "panel") await page.evaluate(() => document.querySelector("main a.what").click());
        await page.evaluate(axeSource);
        const found = await page.evaluate(async () => {
          document.querySelectorAll("details").forEach((details) => { details.open = true; });
          const { violations } = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
          return violations.map((one) => `${one.id} (${one.nodes.length}): ${one.nodes[0].html.slice(0, 140)} ${one.nodes[0].failureSummary.split("\n")[1] ?? ""}`);
        });
        equal(found.join("\n    "), "", `${name} at ${set.width}${set.dark ? ", dark" : ""}, ${state}`);
      }
      await page.close();
    }
  }
});

test("targets on phones are 24 pixels and more, tips are not cut", async (browser) => {
  const page = await open(browser, pages.flood, { width: 390, height: 844, touch: true });
  const small = await page.evaluate(() => [...document.querySelectorAll("main .b, main .matrix a, main summary, .contents a, button, select, input[type=search]")].filter((e) => e.offsetParent && (e.getBoundingClientRect().height < 24 || (e.matches(".b, button") && e.getBoundingClientRect().width < 24))).map((e) => e.tagName + "." + e.className + " " + e.textContent.slice(0, 20)));
  equal(small.slice(0, 4).join("; "), "", "too small");
  const cut = await page.evaluate(() => {
    const tip = document.querySelector(".tip"), cuts = [];
    for (const badge of [...document.querySelectorAll(".b")].slice(0, 60)) {
      badge.focus();
      const box = tip.getBoundingClientRect();
      if (!tip.hidden && (box.left < 0 || box.right > document.documentElement.clientWidth || box.top < 0 || box.bottom > innerHeight)) cuts.push(tip.textContent);
    }
    return cuts;
  });
  equal(cut.join(), "", "cut tips");
  await page.close();
});

test("five reports print on at most four pages, the reports by choice", async (browser) => {
  const count = (pdf) => (Buffer.from(pdf).toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length;
  for (const path of [pages.flood, strait]) {
    const page = await open(browser, path);
    const short = count(await page.pdf({ preferCSSPageSize: true, format: "A4" }));
    holds(short <= 4, `${path}: ${short} pages`);
    await page.evaluate(() => document.querySelector("#printreports").click());
    const long = count(await page.pdf({ preferCSSPageSize: true, format: "A4" }));
    holds(long > short, `with the reports: ${long} pages`);
    console.log(`  ${path.replace(work, "")}: ${short} pages, ${long} with the reports`);
    await page.close();
  }
});

test("1,000 reports are folded and still open, 50 are small and fast", async (browser) => {
  for (const [count, most, ms] of [[50, 1_500_000, 1000], ...(only === "all" ? [[1000, 8_000_000, 4000]] : [[150, 2_000_000, 1500]])]) {
    const path = many(count), size = statSync(path).size;
    const began = performance.now(), page = await open(browser, path);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const took = Math.round(performance.now() - began);
    console.log(`  ${count} reports: ${Math.round(size / 1000)} KB, ${took} ms to load and draw`);
    holds(size < most, `${count}: ${size} bytes`);
    if (!process.env.SYNOPTIC_SLOW_MACHINE) holds(took < ms * 3, `${count}: ${took} ms`);
    await page.evaluate(() => document.querySelector(".matrix tbody th a").click());
    holds(await page.evaluate(() => document.querySelectorAll(".panel .quote mark").length > 20), "its sentences stand in the panel");
    await page.close();
    const id = readFileSync(path, "utf8").match(/class="report" id="([^"]+)"/)[1] + "-s-2";
    const linked = await open(browser, path, { hash: "#" + id });
    equal(await linked.evaluate(() => document.querySelector(".target")?.id), id, "a permalink into a folded text");
    await linked.close();
  }
});

const browser = await launch();
try {
  for (const [name, body] of tests) {
    if (only && only !== "all" && !name.includes(only)) continue;
    const began = performance.now(), before = failures;
    try { await body(browser); } catch (error) { failures += 1; console.log("  FAILED: " + (error.stack ?? error)); }
    console.log(`${failures === before ? "ok" : "NOT OK"}: ${name} (${Math.round(performance.now() - began)} ms)`);
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
console.log(`${passed} hold, ${failures} do not`);
process.exit(failures ? 1 : 0);
