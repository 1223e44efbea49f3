// shots.mjs PAGE.html OUT-PREFIX: pictures of a page at 1280 and 390, light and dark, with its panel, and as a PDF.
import { launch, open } from "./browser.mjs";
const [file, prefix] = process.argv.slice(2);
const browser = await launch();
for (const [width, height] of [[1280, 800], [390, 844]]) {
  for (const dark of [false, true]) {
    const page = await open(browser, file, { width, height, dark, touch: width < 500 });
    await page.screenshot({ path: `${prefix}-${width}-${dark ? "dark" : "light"}.png` });
    if (!dark) await page.screenshot({ path: `${prefix}-${width}-whole.png`, fullPage: true });
    await page.evaluate(() => document.querySelector(".matrix tbody th a")?.click());
    await page.screenshot({ path: `${prefix}-${width}-panel-${dark ? "dark" : "light"}.png` });
    if (page.errors.length || page.refused.length) console.log(width, dark, page.errors, page.refused);
    await page.close();
  }
}
const page = await open(browser, file);
await page.pdf({ path: `${prefix}.pdf`, preferCSSPageSize: true, format: "A4" });
await browser.close();
