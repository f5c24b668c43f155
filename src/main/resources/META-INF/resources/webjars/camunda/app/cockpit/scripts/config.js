// Read by Cockpit at its start; replaces the file of the same name in Camunda's own archive.
import { locales } from "../../../lib/claimdesk-language.js";

export default {
  locales,
  customScripts: ["claimdesk/plugin.js", "claimdesk/dates.js"],
};
