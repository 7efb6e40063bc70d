// node validate.mjs <folder>: holds manifest.json and its translations against the schemas in @microsoft/app-manifest.
// Prints each finding on a line of its own, after the version of the schema and whether it is the newest there is.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const { AppManifestUtils } = require("@microsoft/app-manifest");
const Ajv = require("ajv-draft-04").default;
const schemas = join(dirname(require.resolve("@microsoft/app-manifest")), "json-schemas", "teams");
const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));
const number = (version) => Number(version.split(".")[1]);

const folder = process.argv[2];
const manifest = read(folder, "manifest.json");
const newest = readdirSync(schemas).filter((name) => /^v1\.\d+$/.test(name)).sort((a, b) => number(b) - number(a))[0].slice(1);
console.log(`schema ${manifest.manifestVersion} newest ${newest}`);

for (const fault of await AppManifestUtils.validateAgainstSchema(manifest)) console.log(`manifest.json ${fault}`);
// What an administrator centre that is behind would say.
const older = JSON.parse(JSON.stringify(manifest).replaceAll(`v${manifest.manifestVersion}/`, "v1.25/"));
for (const fault of await AppManifestUtils.validateAgainstSchema({ ...older, manifestVersion: "1.25" })) console.log(`as 1.25 ${fault}`);

const localization = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false })
  .compile(read(schemas, `v${manifest.manifestVersion}`, "MicrosoftTeams.Localization.schema.json"));
for (const { file } of manifest.localizationInfo.additionalLanguages) {
  if (!localization(read(folder, file))) for (const fault of localization.errors) console.log(`${file} ${fault.instancePath} ${fault.message}`);
}
