// Cockpit writes its times as in 2026-11-23T08:50:00; Vietnamese readers expect 23/11/2026 08:50:00.
import { language } from "../../../lib/claimdesk-language.js";

const VIETNAMESE = "DD/MM/YYYY HH:mm:ss";

if (language === "vi") {
  window.angular.module("cam.commons.filter.date").config(["$provide", ($provide) => {
    $provide.decorator("camDateFormat", ["$delegate", ($delegate) => (name = "normal") =>
      name === "normal" ? VIETNAMESE : $delegate(name)]);
  }]);
}
