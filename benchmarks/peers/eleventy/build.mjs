// Runs Eleventy over the folder this file stands in: `node build.mjs FOLDER OUT [SPECS]`, with FOLDER one of those of `pages`.
// With SPECS, the YAML files of that folder are data too, and nothing is made of them.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { load } from "js-yaml";

const FORMATS = { njk: "njk", js: "11ty.js" };
const [folder, out, specs] = process.argv.slice(2);

const read = () => readdirSync(specs, { recursive: true })
  .filter(one => one.endsWith(".yaml"))
  .map(one => load(readFileSync(join(specs, one), "utf8")));

process.chdir(import.meta.dirname);
const site = new Eleventy(`pages/${folder}`, out, {
  quietMode: true,
  config(settings) {
    settings.addGlobalData("shown", JSON.parse(readFileSync("shown.json", "utf8")));
    if (specs) settings.addGlobalData("specs", read());
    settings.addGlobalData("PARTS", { lead: "je mène", support: "j’appuie", listens: "à l’écoute" });
    settings.setIncludesDirectory("../../_includes");
    settings.setTemplateFormats([FORMATS[folder]]);
  },
});
await site.write();
