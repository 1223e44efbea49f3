import { launch, open } from "./browser.mjs";
const [file, out, selector, width] = process.argv.slice(2);
const browser = await launch();
const page = await open(browser, file, { width: Number(width || 1280), height: 900 });
const e = await page.$(selector);
await e.screenshot({ path: out });
console.log(page.errors);
await browser.close();
