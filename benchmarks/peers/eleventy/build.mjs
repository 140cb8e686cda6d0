// Runs Eleventy over the folder this file stands in: `node build.mjs FOLDER OUT`, with FOLDER one of those of `pages`.
import { readFileSync } from "node:fs";
import Eleventy from "@11ty/eleventy";

const FORMATS = { njk: "njk", js: "11ty.js" };
const [folder, out] = process.argv.slice(2);

process.chdir(import.meta.dirname);
const site = new Eleventy(`pages/${folder}`, out, {
  quietMode: true,
  config(settings) {
    settings.addGlobalData("shown", JSON.parse(readFileSync("shown.json", "utf8")));
    settings.addGlobalData("PARTS", { lead: "je mène", support: "j’appuie", listens: "à l’écoute" });
    settings.setIncludesDirectory("../../_includes");
    settings.setTemplateFormats([FORMATS[folder]]);
  },
});
await site.write();
