#!/usr/bin/env python3
"""An independent oracle for time limits. Python 3.11, standard library only; knows nothing of src/.

    python3 tests/oracle/deadlines.py            verify deadlines.csv, exit 1 on a difference
    python3 tests/oracle/deadlines.py --write    regenerate what is computed in it
    python3 tests/oracle/deadlines.py --count    rows by kind and by office

Rows of kind `computed` are generated here. Rows of the other kinds were entered by hand from a text that was read:
their id, rule, from, office, unrolled, source and note are never changed by this script, only checked.
"""
import csv
import datetime as dt
import io
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TABLE = ROOT / "knowledge/tables/deadlines.csv"
CALENDARS = ROOT / "knowledge/calendars"
OUT = HERE / "deadlines.csv"
COLUMNS = "id rule from office unrolled safe last certain kind source note".split()
DAY = dt.timedelta(days=1)
NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()
D = dt.date.fromisoformat


# ---------------------------------------------------------------- a YAML subset: maps, lists, flow, plain scalars

def uncomment(line):
    quote = None
    for i, c in enumerate(line):
        if quote:
            if c == quote:
                quote = None
        elif c in "\"'" and (i == 0 or line[i - 1] in " [{,:-"):
            quote = c
        elif c == "#" and (i == 0 or line[i - 1] in " \t"):
            return line[:i].rstrip()
    return line.rstrip()


def scalar(text):
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return text


def flow(text):
    """One flow value `[..]`, `{..}` or a scalar."""
    text = text.strip()
    if text[:1] not in "[{" or not text:
        return scalar(text)
    parts, depth, quote, start = [], 0, None, 1
    for i, c in enumerate(text):
        if quote:
            quote = None if c == quote else quote
        elif c in "\"'" and text[i - 1] in " [{,:":
            quote = c
        elif c in "[{":
            depth += 1
        elif c in "]}":
            depth -= 1
            if depth == 0:
                parts.append(text[start:i])
        elif c == "," and depth == 1:
            parts.append(text[start:i])
            start = i + 1
    parts = [p for p in parts if p.strip()]
    if text[0] == "[":
        return [flow(p) for p in parts]
    pairs = (p.split(":", 1) for p in parts)
    return {scalar(k): flow(v) for k, v in pairs}


KEY = re.compile(r"([A-Za-z][\w-]*):(?: +(.*))?$")


def block(lines):
    """Lines as (indent, text); all of one block."""
    if not lines:
        return None
    indent = lines[0][0]
    starts = [i for i, (n, t) in enumerate(lines) if n == indent]
    chunks = [lines[a:b] for a, b in zip(starts, starts[1:] + [len(lines)])]
    if lines[0][1].startswith("- "):
        items = []
        for (n, text), *rest in chunks:
            body = text[2:].lstrip()
            if body[0] not in "[{\"'" and KEY.match(body):
                items.append(block([(n + len(text) - len(body), body)] + rest))
            else:
                items.append(flow(" ".join([body] + [t for _, t in rest])))
        return items
    out = {}
    for (_, text), *rest in chunks:
        found = KEY.match(text)
        if not found:
            raise ValueError(f"not understood: {text}")
        value = found[2] or ""
        if value in (">", "|", ">-", "|-"):
            out[found[1]] = " ".join(t for _, t in rest)
        elif value:
            out[found[1]] = flow(" ".join([value] + [t for _, t in rest]))
        elif rest and not (rest[0][1].startswith("- ") or KEY.match(rest[0][1]) or rest[0][1][0] in "[{"):
            out[found[1]] = flow(" ".join(t for _, t in rest))
        elif rest and rest[0][1][0] in "[{":
            out[found[1]] = flow(" ".join(t for _, t in rest))
        else:
            out[found[1]] = block(rest)
    return out


def yaml(path):
    lines = []
    for raw in path.read_text(encoding="utf-8").splitlines():
        text = uncomment(raw)
        if text.strip() and text.strip() != "---":
            n = len(text) - len(text.lstrip())
            lines.append((n, text.strip()))
    # a list may stand at the indent of its key: push it in
    fixed, inside = [], False
    for i, (n, t) in enumerate(lines):
        if KEY.match(t) and not KEY.match(t)[2] and i + 1 < len(lines) and lines[i + 1][0] == n and lines[i + 1][1].startswith("- "):
            inside = n
        elif inside is not False and n <= inside and not t.startswith("- "):
            inside = False
        fixed.append((n + 1, t) if inside is not False and not (n == inside and KEY.match(t)) else (n, t))
    return block(fixed)


# ---------------------------------------------------------------- calendars

def days(items):
    return {D(item.get("on") if isinstance(item, dict) else item) for item in items or []}


class Calendar:
    def __init__(self, office, data, weekend):
        data = data or {}
        self.office = office
        self.weekend = {NAMES.index(x.lower()) for x in data.get("weekend") or weekend}
        self.rolls = data.get("rolls")
        self.covers = [(D(c["from"]), D(c["to"])) for c in data.get("covers") or []]
        self.closed, self.open = days(data.get("closed")), days(data.get("working"))

    def is_open(self, day):
        return day not in self.closed and (day.weekday() not in self.weekend or day in self.open)

    def covered(self, first, last):
        day = first
        while day <= last:
            if not any(a <= day <= b for a, b in self.covers):
                return False
            day += DAY
        return True


def calendars():
    weekends = {}
    for entry in yaml(CALENDARS / "weekends.yaml")["weekends"]:
        for office in entry["of"]:
            weekends[office] = entry["days"]
    found = {}
    for path in sorted(CALENDARS.glob("*.yaml")):
        if len(path.stem) == 2:
            data = yaml(path)
            office = data.get("office") or path.stem.upper()
            found[office] = Calendar(office, data, weekends.get(office, ["saturday", "sunday"]))
    return found, weekends


FILES, WEEKENDS = calendars()


def calendar(office):
    return FILES.get(office) or Calendar(office, None, WEEKENDS.get(office, ["saturday", "sunday"]))


# ---------------------------------------------------------------- rules

with TABLE.open(encoding="utf-8", newline="") as f:
    RULES = {r["slug"]: r for r in csv.DictReader(f) if not r["source"].startswith("memory")}

# Not a limit to do something before an office: a term of protection, a publication. Never moves.
TERMS = {
    "pct-publication", "hague-standard-publication", "hague-deferment-max", "madrid-dependency",
    "eu-unregistered-design", "us-design-term", "jp-design-term",
}
# Acts outside the offices, in courts or towards the public, or periods counted back from a filing: which law would
# move them is not settled here, so nothing is said about a last day that is closed.
UNSETTLED = {
    "eutm-nonuse", "jp-tm-nonuse", "jp-tm-renewal", "ts-us-dtsa", "us-copyright-registration", "cn-customs-recordation",
    "sme-fund-2026-close", "sme-fund-voucher-validity", "pct-isr", "eu-design-grace", "wipo-mediation-then-arbitration",
    "wipo-arbitration-admin-fee",
} | {s for s in RULES if s.startswith(("grace-", "udrp-"))}
# Received by the International Bureau, whatever office the person has in mind, so its days count: PCT Rules 46.2 (Article 19),
# 26bis.1(a) and 17.1(a) (the Bureau or the receiving Office; its list is the one not known here, so no last day is proved),
# 45bis.1(b), 92bis.1; Administrative Instructions Part 8 and the Bureau's practice on informal comments; Madrid Regulations Rules
# 5bis, 11, 30(1) and Protocol Art. 3(4); Hague Common Regulations Rules 14(1), 24(1)(c).
AT_BUREAU = {
    "pct-article-19", "pct-article-19-alt", "pct-correct-priority-claim", "pct-priority-document",
    "pct-supplementary-search", "pct-record-change", "pct-informal-comments", "pct-third-party-observations",
    "madrid-transmittal", "madrid-irregularity", "madrid-continued-processing", "madrid-renewal-grace",
    "hague-irregularity", "hague-renewal-grace",
}
# Moved by the treaty itself to the next day on which the office is open, so no national law is needed for it: Paris Convention
# Art. 4C(3); PCT Rule 80.5 (a document or a fee that must reach an office); Madrid and Hague Regulations, Rule 4(4).
TREATY_MOVES = {
    "paris-patent-priority", "paris-design-priority", "paris-trademark-priority",
    "pct-fees-payment", "pct-restore-priority-ro", "pct-restore-priority-do", "pct-translation-for-search",
    "pct-translation-for-publication", "pct-demand", "pct-demand-19", "pct-reinstatement", "pct-reinstatement-latest",
    "pct-article-19", "pct-article-19-alt", "pct-correct-priority-claim", "pct-priority-document",
    "pct-supplementary-search", "pct-record-change",
    "madrid-transmittal", "madrid-irregularity", "madrid-continued-processing", "madrid-renewal-grace",
    "madrid-refusal-12", "madrid-refusal-18", "madrid-refusal-opposition", "madrid-assignment-opposition",
    "madrid-transformation", "hague-irregularity", "hague-renewal-grace", "hague-refusal-6", "hague-refusal-12",
} | {s for s in RULES if s.startswith(("pct-national-phase-", "pct-route-closed-"))}
# Periods of working days. Their days are those of a customs office, of a provider or of trade, not of the IP office:
# only Saturday and Sunday are left out, and no last day is proved. Fewer days left out = an earlier, safer date.
WORKING_DAYS = {
    "dmca-counter-notice", "eu-customs-detention", "cn-customs-detention", "jp-customs-verification",
    "udrp-notify-decision", "udrp-court-stay",
}
# An event on the last day of a month ends on the last day of a month. EUIPO is no longer among them: Art. 67(3) of
# Delegated Regulation (EU) 2018/625 knows only the same number, and the last day where a month has no such day; the
# older words (Art. 56(4) Reg. (EC) 2245/2002, designs) went with Delegated Regulation (EU) 2026/137.
MONTH_END = {
    "ep-renewal-grace": "Rule 51(2) EPC, J 4/91, Guidelines A-X 5.2.4",
    "jp-tm-opposition": "Art. 3 Patent Act (JP), applied by Art. 77(1) Trademark Act",
    "madrid-response-jp": "Art. 3 Patent Act (JP), applied by Art. 77(1) Trademark Act",
}


def last_of(year, month):
    return (dt.date(year + month // 12, month % 12 + 1, 1) - DAY).day


def months(day, count, end_sticks):
    index = day.year * 12 + day.month - 1 + count
    year, month = index // 12, index % 12 + 1
    end = last_of(year, month)
    if end_sticks and day.day == last_of(day.year, day.month):
        return dt.date(year, month, end)
    return dt.date(year, month, min(day.day, end))


def unrolled(rule, start):
    sign, count, unit = re.fullmatch(r"(-?)P(\d+)([DWMY])", RULES[rule]["period"]).groups()
    count = -int(count) if sign else int(count)
    if rule in WORKING_DAYS:
        day = start
        while count:
            day += DAY
            count -= day.weekday() < 5
        return day
    if unit in "DW":
        return start + DAY * (count * (7 if unit == "W" else 1))
    return months(start, count * (12 if unit == "Y" else 1), rule in MONTH_END)


def office_of(rule, office):
    party = RULES[rule]["party"]
    if rule in AT_BUREAU:
        return "IB"
    return office or (party if party and ";" not in party else "")


def solve(rule, start, office):
    """unrolled, safe, last or None, certain"""
    cal = calendar(office_of(rule, office))
    end = unrolled(rule, start)
    safe = end
    while not cal.is_open(safe):
        safe -= DAY
    if rule in TERMS:
        return end, safe, end, cal.covered(end, end)
    if rule in WORKING_DAYS:
        return end, safe, None, False
    step = -DAY if RULES[rule]["period"].startswith("-") else DAY
    last = end
    while not cal.is_open(last):
        last += step
    if not cal.covered(min(end, last), max(end, last)):
        return end, safe, None, False
    if last != end and (rule in UNSETTLED or (step > DAY * 0 and not cal.rolls and rule not in TREATY_MOVES)):
        return end, safe, None, False
    return end, safe, last, True


def start_for(rule, end):
    """A start whose limit ends, before any rolling, exactly on `end`; None when there is none."""
    period = RULES[rule]["period"]
    count, unit = int(re.search(r"\d+", period)[0]), period[-1]
    guess = end - DAY * count if unit == "D" else months(end, -count * (12 if unit == "Y" else 1), False)
    for off in (0, 1, -1, 2, -2, 3, -3):
        if unrolled(rule, guess + DAY * off) == end:
            return guess + DAY * off
    return None


# ---------------------------------------------------------------- the computed cases

EDGES = [D(x) for x in """2024-02-29 2025-01-31 2025-02-28 2025-08-31 2025-10-31 2025-11-30 2025-12-31 2026-01-30
2026-02-28 2026-03-31 2026-05-31 2026-06-30 2026-07-31 2026-08-29 2026-12-24 2026-12-31 2027-01-29 2027-02-28
2027-08-30 2027-08-31 2027-11-29 2027-12-31 2028-01-31 2028-02-28 2028-02-29 2095-12-31 2096-02-29 2099-08-31
2099-12-31""".split()]
GENERAL = """paris-patent-priority paris-design-priority paris-trademark-priority pct-fees-payment
pct-restore-priority-ro pct-correct-priority-claim pct-translation-for-search pct-translation-for-publication
pct-article-19 pct-supplementary-search pct-demand pct-informal-comments pct-record-change pct-national-phase-default
madrid-transmittal madrid-irregularity madrid-refusal-12 madrid-refusal-18 madrid-refusal-opposition
madrid-transformation madrid-renewal madrid-renewal-grace madrid-continued-processing hague-renewal
hague-refusal-6 pct-publication madrid-dependency hague-standard-publication""".split()
SPECIAL = {
    "eutm-opposition": ["EM", "2026-01-31 2026-02-27 2026-02-28 2026-04-30 2026-05-31 2026-06-30 2026-09-29 2026-09-30 2026-11-30 2027-02-28 2027-08-31 2027-11-30 2028-02-28 2028-02-29"],
    "eutm-renewal": ["EM", "2016-02-29 2017-02-28 2018-02-28 2016-12-31"],
    "jp-tm-opposition": ["JP", "2026-02-27 2026-02-28 2026-03-31 2026-04-30 2026-06-30 2026-10-31 2026-12-31 2027-02-28 2027-12-31 2028-02-28 2028-02-29"],
    "madrid-response-jp": ["JP", "2026-02-28 2026-03-01 2026-04-30 2026-06-30 2026-11-30 2027-11-30 2028-02-28 2028-02-29"],
    "jp-tm-renewal": ["JP", "2016-03-31 2017-01-15 2017-06-30"],
    "ep-renewal-grace": ["EP", "2025-11-30 2026-02-28 2026-04-30 2026-06-30 2026-08-31 2026-09-30 2027-02-28 2028-02-29 2027-03-15"],
    "ep-further-processing": ["EP", "2025-12-31 2026-02-28 2026-10-24 2026-10-28 2026-10-31 2026-11-02 2026-12-31 2027-12-29 2027-12-30"],
    "us-tm-opposition": ["US", "2026-01-01 2026-01-31 2026-02-01 2026-11-25 2028-01-30 2028-02-01"],
    "us-maintenance-window": ["US", "2024-08-31 2023-08-29 2022-12-20 2024-02-29"],
    "us-provisional-conversion": ["US", "2024-02-29 2025-05-25 2025-12-25 2026-02-28"],
    "us-tm-section-8": ["US", "2020-02-29 2020-12-25 2021-07-06"],
    "us-tm-renewal": ["US", "2016-02-29 2017-07-04"],
    "us-section-71": ["US", "2020-02-29 2020-10-12"],
    "us-tm-statement-of-use": ["US", "2025-08-31 2026-08-30 2027-08-30"],
    "madrid-response-opposition-us": ["US", "2026-01-10 2026-10-17 2027-01-19"],
    "uk-tm-opposition": ["GB", "2026-01-30 2026-02-28 2026-12-31 2027-12-31"],
    "uk-tm-opposition-extended": ["GB", "2025-11-30 2026-02-28 2027-11-30"],
    "pct-withdraw-before-publication": ["IB", "2026-01-15 2026-04-20 2026-05-21 2027-01-07 2027-01-14 2028-03-15"],
    "us-design-term": ["US", "2012-02-29 2011-05-28 2011-07-04"],
    "jp-design-term": ["JP", "2001-05-03 2075-02-28 2076-02-29"],
    "eu-unregistered-design": ["EM", "2023-05-01 2024-02-29 2023-12-25"],
    "hague-deferment-max": ["", "2024-08-31 2025-08-29 2025-08-30"],
    "dmca-counter-notice": ["US", "2031-03-05 2031-03-07 2031-03-08"],
    "eu-customs-detention": ["EM", "2031-03-03 2031-03-07 2031-03-08 2031-03-09"],
    "cn-customs-detention": ["CN", "2031-03-03 2031-03-08"],
    "jp-customs-verification": ["JP", "2031-06-02 2031-06-06 2031-06-07"],
    "udrp-notify-decision": ["", "2026-11-18 2026-11-19 2026-11-20 2026-11-21"],
    "udrp-court-stay": ["", "2026-11-02 2026-11-06 2026-11-07 2026-11-08"],
    "udrp-response": ["", "2026-02-20 2028-02-20 2026-12-20"],
    "udrp-response-extension": ["", "2026-12-28"],
    "udrp-deficiency": ["", "2028-02-26"],
    "udrp-decision": ["", "2027-02-20"],
    "wipo-mediation-then-arbitration": ["", "2026-12-31 2027-12-31 2028-01-01"],
    "wipo-arbitration-admin-fee": ["", "2027-01-30 2028-01-30"],
    "eutm-nonuse": ["EM", "2024-02-29"],
    "grace-patent-us": ["", "2027-03-01 2024-02-29"],
    "grace-patent-au": ["", "2027-06-15"],
    "grace-patent-ea": ["", "2027-08-31"],
}
# Limits that end around the weekends of Friday and Saturday, the year's end, the great feasts.
ENDS = {
    "SA": "2026-05-28 2026-05-29 2026-05-30 2026-05-31 2026-09-23", "EG": "2026-10-08 2026-10-09 2026-10-10 2026-10-11",
    "IL": "2026-09-10 2026-09-11 2026-09-12 2026-09-13 2026-09-21", "KW": "2027-02-25 2027-02-26 2027-02-27",
    "QA": "2026-12-17 2026-12-18 2026-12-19", "JO": "2027-05-20 2027-05-21 2027-05-22", "OM": "2026-11-20 2026-11-21",
    "DZ": "2026-07-03 2026-07-04", "BH": "2026-12-18 2026-12-19", "IQ": "2027-01-08 2027-01-09",
    "AE": "2026-06-05 2026-06-06 2026-06-07", "JP": "2026-04-29 2026-05-02 2026-05-06 2026-12-28 2027-05-05",
    "CN": "2026-01-03 2026-02-13 2026-02-14 2026-02-24 2026-05-09 2026-10-07 2026-10-10",
    "KR": "2026-02-16 2026-02-18 2026-09-24 2027-02-08", "SG": "2026-02-17 2027-02-06", "MY": "2026-02-17",
    "VN": "2026-02-17", "TH": "2026-04-13", "ID": "2026-03-20", "IN": "2026-01-26 2026-08-15 2026-11-08",
    "TR": "2026-05-27", "RU": "2026-01-01 2026-01-08 2026-05-09", "AU": "2026-12-28 2027-01-26", "NZ": "2026-12-31 2027-02-06",
    "CA": "2026-06-24 2026-09-30 2026-12-28", "BR": "2027-02-09", "MX": "2026-12-21", "ZA": "2026-12-16", "KE": "2026-12-12",
    "EP": "2026-12-24 2026-12-31 2027-01-01 2027-01-02", "GB": "2026-12-28 2027-03-29", "DE": "2026-05-25",
    "CH": "2026-08-01", "SE": "2026-06-19", "NO": "2026-05-17", "FI": "2026-12-06", "AP": "2027-04-18", "OA": "2027-01-02",
    "EA": "2026-05-11", "US": "2026-07-03 2026-11-26 2027-07-05", "PH": "2026-12-30", "LK": "2026-04-14",
}
PREFERRED = {
    "EP": ["ep-further-processing", "pct-national-phase-ep"], "EM": ["eutm-opposition"], "BX": ["madrid-response-bx"],
    "IB": ["madrid-irregularity", "pct-article-19", "pct-fees-payment"], "US": ["us-tm-office-action", "us-tm-statement-of-use", "us-tm-opposition"],
    "GB": ["uk-tm-opposition", "madrid-response-gb", "pct-national-phase-gb"], "JP": ["jp-tm-opposition", "pct-national-phase-jp"],
    "FR": ["madrid-response-fr", "madrid-response-opposition-fr"],
}

RO = {r["party"] for s, r in RULES.items() if s.startswith("pct-national-phase-")} | {"IB", "FR"}


def rules_at(office):
    low = office.lower()
    names = PREFERRED.get(office, []) + [f"pct-national-phase-{low}", f"madrid-response-{low}"]
    names += ["pct-fees-payment", "pct-article-19"] if office in RO else ["paris-trademark-priority", "paris-patent-priority"]
    return [n for n in names if n in RULES]


def spread(items, count):
    items = sorted(items)
    if len(items) <= count:
        return items
    return [items[round(i * (len(items) - 1) / (count - 1))] for i in range(count)]


def computed():
    cases = {}

    def add(rule, start, office, note):
        cases.setdefault(f"{rule}.{office.lower() or 'none'}.{start}", (rule, start, office, note))

    def ending(office, end, note, spare=0):
        for rule in rules_at(office)[spare:] + rules_at(office)[:spare]:
            start = start_for(rule, end)
            if start:
                return add(rule, start, office, note)

    for i, rule in enumerate(GENERAL):
        for j in range(5):
            add(rule, EDGES[(i * 5 + j * 6) % len(EDGES)], "IB" if j % 2 and rule.startswith(("pct", "madrid", "hague")) else "", "month and year ends")
    for rule, (office, starts) in SPECIAL.items():
        for start in starts.split():
            add(rule, D(start), office, "Art. 67(3) EUTMDR: the same number" if rule == "eutm-opposition" else MONTH_END.get(rule, "working days: only weekends left out" if rule in WORKING_DAYS else "never moves" if rule in TERMS else ""))
    late = [x for x in EDGES if x.year in (2024, 2025)]
    for i, rule in enumerate(sorted(RULES)):
        party = RULES[rule]["party"]
        if rule.startswith("pct-national-phase-") and party:
            add(rule, late[i % len(late)], party, "Rule 80 PCT")
        elif rule.startswith("madrid-response-") and party and rule not in MONTH_END:
            add(rule, D(f"2026-{i % 12 + 1:02}-{i * 7 % 27 + 1:02}"), party if i % 2 else "", "no month end: the national counting does not matter")
    for office, ends in ENDS.items():
        for end in ends.split():
            ending(office, D(end), "ends at a weekend or a feast")
    for office, cal in sorted(FILES.items()):
        known = {d for d in cal.closed if d.weekday() not in cal.weekend and cal.covered(d, d) and d.year >= 2025}
        for i, end in enumerate(spread(known, 8)):
            ending(office, end, "ends on a closed day", i % 2)
        for first, last in cal.covers:
            if last.year < 2025:
                continue
            ending(office, last, "last day of the closure list")
            day = max(first, D("2025-01-01")) + DAY * 40
            for want in sorted(cal.weekend) + [2]:
                while day.weekday() != want:
                    day += DAY
                if day <= last:
                    ending(office, day, "within the closure list")
        for day in spread({d - DAY for d in known} | {d + DAY for d in known}, 3):
            ending(office, day, "next to a closed day")
    return cases


# ---------------------------------------------------------------- the file

def row(id_, rule, start, office, kind, source, note):
    end, safe, last, certain = solve(rule, start, office)
    return dict(zip(COLUMNS, [id_, rule, str(start), office, str(end), str(safe), str(last or ""), str(certain).lower(), kind, source, note]))


def check_official(rows):
    """What was entered by hand against the arithmetic and, where the note says the official last day, against that."""
    wrong, announced = [], {}
    for r in rows:
        days = re.findall(r"\d{4}-\d\d-\d\d", (re.search(r"also closed: ([\d\- ]+)", r["note"]) or [""])[0])
        if r["kind"] == "closure-notice":
            days.append(r["unrolled"])
        announced.setdefault(r["office"], set()).update(D(d) for d in days)
    for r in rows:
        at = f"{r['id']}: "
        if r["rule"] not in RULES:
            wrong.append(at + "no such rule, or from memory")
            continue
        if not r["source"]:
            wrong.append(at + "no source")
        end, _, last, _ = solve(r["rule"], D(r["from"]), r["office"])
        if str(end) != r["unrolled"]:
            wrong.append(at + f"the source says {r['unrolled']}, the arithmetic {end}")
        cal = calendar(r["office"])
        if r["kind"] == "closure-notice" and cal.covered(end, end) and cal.is_open(end) and end not in cal.open:
            wrong.append(at + f"{end} is announced as closed, the calendar says open")
        said = re.search(r"official last day: (\S+)", r["note"])
        if not said:
            continue
        said = D(said[1].rstrip(".;,"))
        if last and last != said:
            wrong.append(at + f"official last day {said}, computed {last}")
        day = end
        while day < said:
            if day.weekday() not in cal.weekend and day not in announced[r["office"]] | cal.closed:
                wrong.append(at + f"{day} is not known as closed, so {said} is not the next open day")
            day += DAY
        works = said in cal.open or said.weekday() not in cal.weekend and said not in announced[r["office"]]
        if said < end or not works:
            wrong.append(at + f"official last day {said} is closed")
    return wrong


def main():
    with OUT.open(encoding="utf-8", newline="") as f:
        present = list(csv.DictReader(f))
    official = [r for r in present if r["kind"] != "computed"]
    rows = [row(r["id"], r["rule"], D(r["from"]), r["office"], r["kind"], r["source"], r["note"]) | {"unrolled": r["unrolled"]} for r in official if r["rule"] in RULES]
    wrong = check_official(official)
    taken = {(r["rule"], r["from"], r["office"]) for r in official}
    rows += [row(i, *case[:3], "computed", "", case[3]) for i, case in sorted(computed().items()) if (case[0], str(case[1]), case[2]) not in taken]
    ids = Counter(r["id"] for r in rows)
    wrong += [f"{i}: twice" for i, n in ids.items() if n > 1]
    for w in wrong:
        print(w, file=sys.stderr)
    if "--count" in sys.argv:
        print("kind    ", dict(Counter(r["kind"] for r in rows)), "all", len(rows))
        offices = Counter(office_of(r["rule"], r["office"]) or "none" for r in rows)
        print("offices ", len(offices), dict(sorted(offices.items())))
        print("official", dict(sorted(Counter(r["office"] for r in rows if r["kind"] != "computed").items())))
        print("certain ", sum(r["certain"] == "true" for r in rows), "moved", sum(bool(r["last"]) and r["last"] != r["unrolled"] for r in rows))
    text = io.StringIO()
    out = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    out.writeheader()
    out.writerows(rows)
    if "--write" in sys.argv:
        OUT.write_text(text.getvalue(), encoding="utf-8", newline="")
        return 1 if wrong else 0
    have = {r["id"]: r for r in present}
    want = {r["id"]: r for r in rows}
    for i in sorted(have.keys() | want.keys()):
        if have.get(i) != want.get(i):
            wrong.append(i)
            print(f"{i}: file {have.get(i)} here {want.get(i)}" if i in have and i in want else f"{i}: {'not in the file' if i in want else 'no longer generated'}", file=sys.stderr)
    print(f"{len(want)} cases, {len(official)} official, {len(FILES)} calendars: " + (f"{len(wrong)} wrong" if wrong else "all as written"))
    return 1 if wrong else 0


sys.exit(main())
