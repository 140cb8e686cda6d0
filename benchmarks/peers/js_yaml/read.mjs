// Reads every YAML file of a folder with js-yaml, which Eleventy brings: `node read.mjs DIR`.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";

for (const one of readdirSync(process.argv[2], { recursive: true })) {
  if (one.endsWith(".yaml")) load(readFileSync(join(process.argv[2], one), "utf8"));
}
