/** Words that English uses for nearly the same when something is asked, a group a line; none needs an accent. */
export const alike = `
  customer, client, cust, clients, they, their, them, company, firm, business, guy
  partner, reseller, msp, csp, vendor, supplier, provider, seller, shop, dealer, var
  old, former, previous, current, existing, incumbent, other, losing, prior, last, present, another, competitor, outgoing
  refuse, decline, reject, block, deny, no, stall, stalling, unwilling, won, blocking, hostage, cooperate, cooperating, release, let
  ignore, answer, reply, respond, react, silence, silent, dead, answering, responding, replying, reaction, ghosting, ghost, unresponsive
  accept, approve, approved, click, sign, confirm, okay, ok, agree, tick, yes, consent, accepting, authorise
  invite, invitation, link, request
  rights, access, permission, permissions, role, roles, privileges, admin, admins, administrator
  money, refund, refunded, reimbursed, reimburse, credit, credited, back, return, compensation
  pay, paid, paying, bill, billed, billing, charge, charged, invoice, invoiced, invoices, cost, costs, double
  price, pricing, expensive, cheaper, pricier, rate, rates, fee, dearer, cost, costs
  cancel, terminate, kill, end, stop, close, drop, shut, axe, ditch, cancelling, cancellation
  renew, renews, renewal, renewing, roll, rolls, rollover, recurring, auto, autorenew, renewed
  expire, expired, expires, lapse, lapsed, ended, over, end, ends, ran, runs, expiry
  grace, buffer, leeway, slack, margin, cushion, respite, free, days
  users, people, staff, employees, colleagues, folks, workers, team, everyone
  seats, licences, licenses, licence, license, seat
  fewer, less, reduce, lower, shrink, cut, trim, downsize, decrease, drop, smaller
  more, add, increase, grow, extra, additional, raise
  notice, affected, interruption, downtime, outage, disruption, offline, break, lose, stop, down
  mail, mails, email, emails, outlook, mailbox, mailboxes, inbox, calendar
  weeks, days, long, time, quick, fast, duration, quickly, soon, timeline, hours
  deadline, latest, late, date, time, miss, missed, before, until, last
  first, order, before, start, begin, sequence, next, step
  who, whose, whom, responsible, responsibility, job, task
  distributor, disti, wholesaler, pax8, ingram, synnex, also, crayon, arrow, westcon
  country, region, countries, abroad, foreign, overseas, border, nation
  merge, merged, merger, acquire, acquired, acquisition, bought, subsidiary, sister, spin
  tenant, tenants, environment, organisation, org
  trial, test, testing, demo, evaluation, pilot, trying
  school, education, nonprofit, charity, ngo, university, students, student, academic, donated, church
  person, human, someone, somebody, call, phone, support, agent
  stored, store, save, saved, keep, data, privacy, private, delete, log
  send, share, forward, email, pdf, print, export, document, copy
  see, find, look, where, check, shown, show, screen, page, menu
  why, reason, purpose, need, point
  month, monthly`;
