/** The first part of a dossier's page: claim, policy, decision, findings, open tasks. */
import { el, icon } from "./dom.js";
import { t } from "./texts.js";
import { instant, money } from "./values.js";

export function overview(data) {
  return [stops(data), claimCard(data), decisionCard(data), proposalCard(data), findings(data), grounds(data), tasks(data)].filter(Boolean);
}

function card(title, ...content) {
  return el("section.cd-card", {}, el("h2.cd-card-title", {}, title), ...content);
}

function list(rows) {
  return el("dl.cd-list", {}, ...rows.filter(([, value]) => value).flatMap(([term, value]) => [el("dt", {}, term), el("dd", {}, value)]));
}

function claimCard({ claim, policy }) {
  return card(t("dossier.claim"), list([
    [t("dossier.status"), t(`status.${claim.status}`)], [t("dossier.insured"), claim.insuredName], [t("dossier.benefit"), t(`benefit.${claim.benefit}`)],
    [t("dossier.claimed"), money(claim.claimedAmount)], [t("dossier.reference"), claim.reference],
    [t("dossier.filed"), t("dossier.filedBy", instant(claim.filedAt), claim.filedBy)], [t("dossier.due"), instant(claim.dueAt).slice(0, 10)],
    [t("decide.policyNumber"), claim.policyNumber], [t("decide.holder"), policy && policy.holder],
    [t("decide.period"), policy && `${policy.validFrom} – ${policy.validTo}`],
  ]));
}

function decisionCard({ decision }) {
  if (!decision) {
    return card(t("dossier.decision"), el("p", {}, t("dossier.undecided")));
  }
  return card(t("dossier.decision"), list([
    [t("dossier.status"), t(decision.outcome === "approved" ? "status.approved" : "status.declined")],
    [t("dossier.amount"), money(decision.amount)], [t("dossier.reason"), decision.reason], [t("dossier.note"), decision.note],
    [t("dossier.decidedBy"), decision.decidedBy === "system" ? t("events.system") : decision.decidedBy], [t("dossier.decidedAt"), instant(decision.decidedAt)],
  ]), decision.refusedLines.length ? refused(decision) : "");
}

function refused(decision) {
  return el("table.cd-table.cd-refused-lines", {},
    el("caption", {}, `${t("decide.refusedLines")}: ${money(decision.refusedAmount)}`),
    el("tbody", {}, ...decision.refusedLines.map((line) =>
      el("tr", {}, el("th", { scope: "row" }, line.text), el("td", {}, line.reason), el("td.is-number", {}, money(line.amount))))));
}

function proposalCard({ proposal }) {
  return proposal && card(t("dossier.proposal"), list([
    [t("decide.proven"), money(proposal.provenAmount)], [t("decide.limit"), money(proposal.limitAmount)],
    [t("decide.ownShare"), `${proposal.coPaymentPercent} %`], [t("decide.payable"), money(proposal.payableAmount)],
    [t("decide.inPeriod"), t(proposal.withinPeriod ? "dossier.yes" : "dossier.no")], [t("decide.covered"), t(proposal.benefitCovered ? "dossier.yes" : "dossier.no")],
  ]));
}

/** Steps that wait for an administrator; those that say the same are told once. */
function stops({ stops: found }) {
  const told = [...new Map(found.map((stop) => [stop.message, stop])).values()];
  return told.length ? card(t("dossier.stopped"), el("p", {}, t("dossier.stoppedWhy")),
    el("ul.cd-flags", {}, ...told.map((stop) => el("li", {}, icon("warning"), el("span", {}, el("strong", {}, `${stop.cause}, ${instant(stop.since)}. `), stop.message))))) : null;
}

function findings({ proposal, flags }) {
  return proposal && card(t("dossier.findings"), flags.length
    ? el("ul.cd-flags", {}, ...flags.map((flag) => el("li", {}, icon("warning"), el("span", {}, flag))))
    : el("p.cd-note.is-good", {}, icon("check"), t("dossier.noFindings")));
}

function grounds(data) {
  return data.grounds.length ? card(t("dossier.grounds"), el("ul.cd-grounds", {}, ...data.grounds.map((ground) => el("li", {}, ground)))) : null;
}

function tasks({ openTasks }) {
  return card(t("dossier.tasks"), openTasks.length
    ? el("ul.cd-grounds", {}, ...openTasks.map((task) => el("li", {}, `${task.name} · ${task.assignee || t("dossier.unassigned")} · ${instant(task.createdAt)}`)))
    : el("p", {}, t("dossier.noTasks")));
}
