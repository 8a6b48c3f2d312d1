// The same files, read by ical.js (what Thunderbird reads with): it must say what the others said.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const left = process.argv[2];
const told = JSON.parse(readFileSync(`${left}/told.json`, "utf8"));
const mine = new Map();
const steps = [];
for (const name of Object.keys(told).sort()) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(`${left}/${name}`, "utf8")));
  const [component, ...others] = calendar.getAllSubcomponents("vevent");
  assert.equal(others.length, 0);
  const event = new ICAL.Event(component);
  const utc = (time) => time.toJSDate().toISOString().replace(".000", "");
  const read = {
    method: calendar.getFirstPropertyValue("method"),
    uid: event.uid,
    sequence: event.sequence,
    status: component.getFirstPropertyValue("status"),
    starts: utc(event.startDate),
    ends: utc(event.endDate),
    summary: event.summary,
  };
  assert.deepEqual(read, told[name], name);
  if (read.method === "CANCEL") mine.delete(read.uid);
  else mine.set(read.uid, read.starts);
  steps.push(mine.size);
}
assert.deepEqual(steps, [1, 1, 1, 1, 0, 0]);
console.log("calendars: ical.js reads the same six files, and says the same of them");
