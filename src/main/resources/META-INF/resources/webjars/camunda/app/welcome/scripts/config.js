// Read by Welcome at its start; replaces the file of the same name in Camunda's own archive.
import { locales } from "../../../lib/claimdesk-language.js";

export default { locales };
