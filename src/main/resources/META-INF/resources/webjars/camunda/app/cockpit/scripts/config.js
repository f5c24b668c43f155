// Read by Cockpit at its start; replaces the file of the same name in Camunda's own archive.
export default {
  customScripts: ["claimdesk/plugin.js"],
};
