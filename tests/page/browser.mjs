// Starts Debian's chromium for the test and for pictures. It reaches nothing: every request but the page's own file is refused and counted.
import puppeteer from "puppeteer-core";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

export const chromium = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => path && existsSync(path));

export const launch = () => puppeteer.launch({
  executablePath: chromium, headless: true, protocolTimeout: 900_000,
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none", "--disable-extensions"],
});

// A tab on `path` (with `hash`) at a width; `page.refused` holds what it asked of any other place, `page.errors` what its script threw.
export async function open(browser, path, { width = 1280, height = 800, dark = false, hash = "", scripts = true, touch = false } = {}) {
  const page = await browser.newPage();
  page.refused = [];
  page.errors = [];
  const url = pathToFileURL(resolve(path)).href;
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (request.url().split("#")[0] === url || request.url().startsWith("data:")) request.continue();
    else { page.refused.push(request.url()); request.abort(); }
  });
  page.on("pageerror", (error) => page.errors.push(String(error)));
  page.on("console", (message) => { if (message.type() === "error") page.errors.push(message.text()); });
  await page.setJavaScriptEnabled(scripts);
  await page.setViewport({ width, height, deviceScaleFactor: 1, hasTouch: touch, isMobile: touch });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }, { name: "prefers-reduced-motion", value: "reduce" }]);
  await page.goto(url + hash, { waitUntil: "load" });
  return page;
}
