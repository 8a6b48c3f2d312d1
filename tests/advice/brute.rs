//! “Why”, proved by brute force: for every route, every standing and every set of deciding answers that the labelled cases
//! give, all values of the other answers are tried, class by class, and each deciding answer is shown to matter.
//!
//! Nothing of the search under test is used. A rule is taken apart into its leaves; a leaf whose fields are all decided has
//! one truth, and what the leaves leave open is tried in full: every choice, every set of values, one country of each kind
//! the tables tell apart and every pair of them, the first and the last day of every stretch of days that the law treats alike.

use crate::known::{KNOWN, date, root};
use ipdesk::advice::explain::{Standing, sufficient};
use ipdesk::advice::{Matter, Truth};
use ipdesk::kb::case::{Case, Request};
use ipdesk::kb::condition::{Condition, Limit, Of, Since};
use ipdesk::kb::counting::Ends;
use ipdesk::kb::field::{Field, Kind, fields};
use ipdesk::kb::membership::Treaty;
use ipdesk::kb::period::{Period, PeriodUnit};
use ipdesk::kb::place::Code;
use ipdesk::kb::region::Right;
use ipdesk::kb::route::Route;
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};

/// How many cases of one kind are proved, `IPDESK_PROOFS=6` for six: cases of a kind differ in answers that are then varied
/// in full.
fn of_a_kind() -> usize {
    std::env::var("IPDESK_PROOFS").ok().and_then(|n| n.parse().ok()).unwrap_or(1)
}

/// What a condition can see of a case.
fn sees(condition: &Condition) -> BTreeSet<Field> {
    let places = |of: Of| -> BTreeSet<Field> {
        BTreeSet::from_iter(match of {
            Of::Home => vec![Field::Home],
            Of::Applicant => vec![Field::Home, Field::EstablishmentIn],
            Of::AnyMarket | Of::AllMarkets => vec![Field::Markets],
            Of::AnyMarketAbroad | Of::AllMarketsAbroad | Of::AnyPlace => vec![Field::Home, Field::Markets],
            Of::AnySought => vec![Field::Home, Field::Markets, Field::FirstFiledOn, Field::PctFiledOn],
            Of::ThisPlace => vec![],
        })
    };
    let dates = |since: Since| match since {
        Since::FirstFiledOn => vec![Field::FirstFiledOn],
        Since::PctFiledOn => vec![Field::PctFiledOn],
        Since::DisclosedOn => vec![Field::DisclosedOn],
        Since::OnSaleSince => vec![Field::OnSaleSince],
        Since::PriorityDate => vec![Field::FirstFiledOn, Field::PctFiledOn],
        Since::FirstDisclosure => vec![Field::DisclosedOn, Field::OnSaleSince],
    };
    let with = |mut seen: BTreeSet<Field>, more: &[Field]| {
        seen.extend(more.iter().copied());
        seen
    };
    match condition {
        Condition::All(list) | Condition::Any(list) => list.iter().flat_map(sees).collect(),
        Condition::Not(inner) => sees(inner),
        Condition::Where(each) => with(places(each.of), &sees(&each.holds).into_iter().collect::<Vec<_>>()),
        Condition::Is(of) | Condition::Said(of) => of
            .keys()
            .flat_map(|f| match f {
                Field::Subject => vec![Field::Subject, Field::Components],
                Field::Disclosed => vec![Field::Disclosed, Field::OnSaleSince],
                other => vec![*other],
            })
            .collect(),
        Condition::Known(field) => BTreeSet::from([*field]),
        Condition::Within(Limit { since, .. }) | Condition::Past(Limit { since, .. }) => {
            with(dates(*since).into_iter().collect(), &[Field::Home])
        }
        Condition::StillNew(r) | Condition::GraceHelps(r) => with(
            places(r.of),
            &[
                Field::Disclosed,
                Field::DisclosedOn,
                Field::OnSaleSince,
                Field::DisclosureKind,
                Field::FirstFiledOn,
                Field::PctFiledOn,
                Field::Home,
            ],
        ),
        Condition::EntryRepairable(w) => with(places(w.of), &[Field::FirstFiledOn, Field::PctFiledOn]),
        Condition::Member(m) => places(m.of),
        Condition::UtilityModel(w) | Condition::PctRegionalOnly(w) | Condition::FirstToFile(w) => places(w.of),
        Condition::Regional(r) | Condition::RegionalOnly(r) => places(r.of),
        Condition::PlaceIs(p) => places(p.of),
        Condition::Markets(_) | Condition::MarketsAbroad(_) => BTreeSet::from([Field::Home, Field::Markets]),
    }
}

/// A rule taken apart: what is left of a condition once the leaves that see nothing open are known.
enum Left<'a> {
    Known(Truth),
    Leaf(&'a Condition),
    All(Vec<Left<'a>>),
    Not(Box<Left<'a>>),
}

fn left<'a>(matter: &Matter<'_>, condition: &'a Condition, open: &BTreeSet<Field>) -> Left<'a> {
    let of_all = |parts: Vec<Left<'a>>| {
        if parts.iter().any(|p| matches!(p, Left::Known(Truth::No))) {
            return Left::Known(Truth::No);
        }
        let parts: Vec<Left<'a>> = parts.into_iter().filter(|p| !matches!(p, Left::Known(Truth::Yes))).collect();
        if parts.is_empty() { Left::Known(Truth::Yes) } else { Left::All(parts) }
    };
    let not = |inner: Left<'a>| match inner {
        Left::Known(truth) => Left::Known(!truth),
        inner => Left::Not(Box::new(inner)),
    };
    match condition {
        Condition::All(list) => of_all(list.iter().map(|c| left(matter, c, open)).collect()),
        Condition::Any(list) => not(of_all(list.iter().map(|c| not(left(matter, c, open))).collect())),
        Condition::Not(inner) => not(left(matter, inner, open)),
        leaf if sees(leaf).is_disjoint(open) => Left::Known(matter.judge(leaf)),
        leaf => Left::Leaf(leaf),
    }
}

impl<'a> Left<'a> {
    fn leaves(&self, out: &mut Vec<&'a Condition>) {
        match self {
            Left::Known(_) => {}
            Left::Leaf(leaf) => {
                if !out.iter().any(|l| std::ptr::eq(*l, *leaf)) {
                    out.push(leaf);
                }
            }
            Left::All(parts) => parts.iter().for_each(|p| p.leaves(out)),
            Left::Not(inner) => inner.leaves(out),
        }
    }

    fn truth(&self, of: &impl Fn(&Condition) -> Truth) -> Truth {
        match self {
            Left::Known(truth) => *truth,
            Left::Leaf(leaf) => of(leaf),
            Left::All(parts) => Truth::all(parts.iter().map(|p| p.truth(of))),
            Left::Not(inner) => !inner.truth(of),
        }
    }
}

/// Three standings from the parts of a rule.
fn stands(considered: &Left<'_>, closings: &[Left<'_>], of: &impl Fn(&Condition) -> Truth) -> Standing {
    if !considered.truth(of).is_yes() {
        Standing::Absent
    } else if closings.iter().any(|c| c.truth(of).is_yes()) {
        Standing::Closed
    } else {
        Standing::Open
    }
}

/// Every standing that the case can have while these fields take all their values; how many tries it took.
fn standings(route: &Route, case: &Case, open: &BTreeSet<Field>, today: Date) -> (BTreeSet<u8>, u64) {
    let matter = Matter::new(&KNOWN.tables, case, today);
    let considered = left(&matter, &route.rule.considered, open);
    let mut closings: Vec<Left<'_>> = route.rule.closed_when.iter().map(|c| left(&matter, &c.when, open)).collect();
    // One closing that surely holds is enough, and one that surely does not can go; nothing closes what is not considered.
    if let Left::Known(truth) = considered
        && !truth.is_yes()
    {
        return (BTreeSet::from([Standing::Absent as u8]), 1);
    }
    if closings.iter().any(|c| matches!(c, Left::Known(Truth::Yes))) {
        closings = vec![Left::Known(Truth::Yes)];
    }
    closings.retain(|c| !matches!(c, Left::Known(Truth::No | Truth::Unknown(_))));
    let mut leaves: Vec<&Condition> = Vec::new();
    considered.leaves(&mut leaves);
    for c in &closings {
        c.leaves(&mut leaves);
    }
    // Leaves that share an open field are tried together, the others apart.
    let mut groups: Vec<(BTreeSet<Field>, Vec<usize>)> = Vec::new();
    for (n, leaf) in leaves.iter().enumerate() {
        let mut mine = (sees(leaf).intersection(open).copied().collect::<BTreeSet<_>>(), vec![n]);
        let (touching, apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(f, _)| !f.is_disjoint(&mine.0));
        for (fields, members) in touching {
            mine.0.extend(fields);
            mine.1.extend(members);
        }
        groups = apart;
        groups.push(mine);
    }
    let mut tries = 0;
    let mut all: Vec<(Vec<usize>, HashSet<Vec<u8>>)> = Vec::new();
    for (fields, members) in groups {
        let values = Values::of(route, case, today);
        let fields: Vec<Field> = fields.into_iter().collect();
        let mut found = HashSet::new();
        let mut varied = case.clone();
        each(&values, &fields, &mut varied, &mut |case| {
            tries += 1;
            let matter = Matter::new(&KNOWN.tables, case, today);
            found.insert(members.iter().map(|n| as_number(matter.judge(leaves[*n]))).collect::<Vec<u8>>());
        });
        all.push((members, found));
    }
    let mut out = BTreeSet::new();
    let mut now: BTreeMap<usize, u8> = BTreeMap::new();
    combine(&all, &mut now, &mut |now| {
        let of = |leaf: &Condition| {
            let n = leaves.iter().position(|l| std::ptr::eq(*l, leaf)).unwrap();
            as_truth(now[&n])
        };
        out.insert(stands(&considered, &closings, &of) as u8);
    });
    (out, tries)
}

fn combine(
    all: &[(Vec<usize>, HashSet<Vec<u8>>)],
    now: &mut BTreeMap<usize, u8>,
    tell: &mut impl FnMut(&BTreeMap<usize, u8>),
) {
    let Some(((members, found), rest)) = all.split_first() else { return tell(now) };
    for truths in found {
        now.extend(members.iter().copied().zip(truths.iter().copied()));
        combine(rest, now, tell);
    }
}

fn as_number(truth: Truth) -> u8 {
    match truth {
        Truth::No => 0,
        Truth::Unknown(_) => 1,
        Truth::Yes => 2,
    }
}

fn as_truth(n: u8) -> Truth {
    match n {
        0 => Truth::No,
        1 => Truth::Unknown(ipdesk::advice::Missing::NOTHING),
        _ => Truth::Yes,
    }
}

/// Every combination of the values of these fields.
fn each(values: &Values, fields: &[Field], case: &mut Case, tell: &mut impl FnMut(&Case)) {
    let Some((field, rest)) = fields.split_first() else { return tell(case) };
    for value in &values.0[field] {
        case.clear(*field);
        if let Some(value) = value {
            case.set(field.name(), value).unwrap_or_else(|e| panic!("{field:?} {value}: {e}"));
        }
        each(values, rest, case, tell);
    }
}

/// The values of each field, as a person would write them; none for “not said”.
struct Values(BTreeMap<Field, Vec<Option<String>>>);

impl Values {
    fn of(route: &Route, case: &Case, today: Date) -> Self {
        let rule = format!(
            "{:?} {:?}",
            route.rule.considered,
            route.rule.closed_when.iter().map(|c| &c.when).collect::<Vec<_>>()
        );
        let Alike { homes, places, days } = &*alike(route, &rule, today);
        let mut days = days.clone();
        // Dates are also held against one another.
        for said in fields().iter().filter(|s| s.kind == Kind::Date).filter_map(|s| case.date(s.field)) {
            let said = said.earliest();
            let year = said.checked_add(12.months()).unwrap();
            let edges = [said.yesterday().unwrap(), said, said.tomorrow().unwrap(), year, year.tomorrow().unwrap()];
            days.extend(edges);
        }
        let of = |field: Field| -> Vec<String> {
            match field.spec().kind {
                Kind::Choice(values) => values.iter().map(|v| (*v).to_owned()).collect(),
                Kind::Choices(values) => {
                    sets(&values.iter().copied().filter(|v| rule.contains(&format!("\"{v}\""))).collect::<Vec<_>>())
                        .into_iter()
                        .chain(values.iter().copied().find(|v| !rule.contains(&format!("\"{v}\""))).map(str::to_owned))
                        .collect()
                }
                // At home in a market is a kind of its own; the country of the case is the one its standing comes from.
                Kind::Country => {
                    let own = case
                        .home()
                        .into_iter()
                        .chain(case.markets().into_iter().flatten().filter_map(ipdesk::kb::place::Place::code));
                    homes
                        .iter()
                        .copied()
                        .chain(own)
                        .map(|c| c.to_string())
                        .collect::<BTreeSet<_>>()
                        .into_iter()
                        .collect()
                }
                Kind::Countries { world } => {
                    let own = case.home().map(|h| h.to_string());
                    let all: BTreeSet<String> = places.iter().map(Code::to_string).chain(own).collect();
                    let mut out: BTreeSet<String> = all.clone();
                    out.extend(
                        all.iter().flat_map(|a| all.iter().filter(move |b| a < *b).map(move |b| format!("{a} {b}"))),
                    );
                    out.extend(world.then(|| "world".to_owned()));
                    out.extend(homes.iter().map(Code::to_string));
                    out.into_iter().collect()
                }
                Kind::Date => days.iter().map(Date::to_string).collect(),
            }
        };
        let all = |f: Field| std::iter::once(None).chain(of(f).into_iter().map(Some)).collect();
        Self(fields().iter().map(|s| (s.field, all(s.field))).collect())
    }
}

/// What a rule treats alike on a day.
struct Alike {
    homes: Vec<Code>,
    places: Vec<Code>,
    days: BTreeSet<Date>,
}

/// Found once for a route and a day.
fn alike(route: &Route, rule: &str, today: Date) -> Arc<Alike> {
    type Known = BTreeMap<(String, Date), Arc<Alike>>;
    static FOUND: LazyLock<Mutex<Known>> = LazyLock::new(Mutex::default);
    let key = (route.id.to_string(), today);
    if let Some(found) = FOUND.lock().unwrap().get(&key) {
        return found.clone();
    }
    let found = Alike { homes: kinds(rule, today, true), places: kinds(rule, today, false), days: days(rule, today) };
    let found = Arc::new(found);
    FOUND.lock().unwrap().insert(key, found.clone());
    found
}

/// Every set of up to three of these.
fn sets(named: &[&str]) -> Vec<String> {
    let mut out = Vec::new();
    for (n, a) in named.iter().enumerate() {
        out.push((*a).to_owned());
        for (m, b) in named.iter().enumerate().skip(n + 1) {
            out.push(format!("{a} {b}"));
            out.extend(named.iter().skip(m + 1).map(|c| format!("{a} {b} {c}")));
        }
    }
    out
}

/// One country of each kind: alike in every column that the words of the rule can ask for.
#[allow(clippy::too_many_lines)] // one list of what tells countries apart; cut up, nobody could see that it is whole
fn kinds(rule: &str, today: Date, home: bool) -> Vec<Code> {
    let tables = &KNOWN.tables;
    let mut all: BTreeSet<Code> = BTreeSet::new();
    all.extend(Treaty::ALL.iter().flat_map(|t| tables.treaties.parties(*t).map(|(c, ..)| c)));
    all.extend(tables.rights.all().map(|(c, _)| c));
    all.extend(tables.regions.rows().iter().flat_map(|r| r.states.iter().copied().chain([r.office])));
    let novelty = rule.contains("StillNew") || rule.contains("GraceHelps");
    let mut found: BTreeMap<String, Code> = BTreeMap::new();
    for code in all {
        if Code::parse(code.as_str()).is_none() {
            continue;
        }
        let mut kind = Vec::new();
        for treaty in Treaty::ALL.iter().filter(|t| rule.contains(&format!("treaty: {t:?}"))) {
            kind.push(format!("{:?}", tables.member(*treaty, code, today)));
        }
        for right in [Right::Patent, Right::UtilityModel, Right::Trademark, Right::Design] {
            // The law of utility models falls back on that of patents.
            let asked = rule.contains(&format!("right: {right:?}"))
                || right == Right::UtilityModel && rule.contains("UtilityModel(")
                || right == Right::Patent && rule.contains("right: UtilityModel");
            if !asked {
                continue;
            }
            let office = tables.office_for(right, code);
            if rule.contains("Regional") || rule.contains("UtilityModel(") {
                kind.push(format!(
                    "{:?} {:?}",
                    tables.regions.offices(right, office).collect::<Vec<_>>(),
                    tables.regions.sole_office(right, code)
                ));
            }
            if novelty {
                let row = tables.limits.grace(right, office);
                kind.push(format!(
                    "{:?}",
                    row.map(|l| (l.period, l.grace.map(|g| g.narrow), l.from_memory, how(&l.slug)))
                ));
                let model = tables.regions.offices(right, office).find_map(|o| tables.limits.grace(right, o));
                kind.push(format!("{:?}", model.map(|l| l.period)));
                let months = |c: &Option<ipdesk::kb::value::Cell<u16>>| c.as_ref().map(|c| (c.value, c.verified));
                let rights = tables.rights_of(office);
                kind.push(match right {
                    Right::Design => format!(
                        "{:?} {:?}",
                        rights.map(|r| months(&r.design_grace_months)),
                        rights.map(|r| r.design_grace_scope.as_ref().map(|c| (c.value, c.verified)))
                    ),
                    _ => format!(
                        "{:?} {:?}",
                        rights.map(|r| months(&r.patent_grace_months)),
                        rights.map(|r| r.patent_grace_scope.as_ref().map(|c| (c.value, c.verified)))
                    ),
                });
            }
        }
        if rule.contains("UtilityModel(") {
            kind.push(format!(
                "{:?}",
                tables.rights_of(code).and_then(|r| r.utility_model.as_ref().map(|c| (c.value, c.verified)))
            ));
        }
        if rule.contains("FirstToFile") {
            kind.push(format!(
                "{:?}",
                tables.rights_of(code).and_then(|r| r.mark_system.as_ref().map(|c| (c.value, c.verified)))
            ));
        }
        if rule.contains("Regional") || rule.contains("UtilityModel(") {
            kind.push(format!(
                "{} {} {:?}",
                code.is_regional(),
                tables.regions.grants(code),
                tables.regions.pct_only_through(code)
            ));
        }
        if novelty && (!rule.contains("right: Design") || rule.contains("right: Patent"))
            || rule.contains("EntryRepairable")
        {
            kind.push(format!(
                "{:?}",
                tables
                    .national_phase(Some(code))
                    .map(|l| (l.period, rule.contains("EntryRepairable").then_some(l.restoration)))
            ));
        }
        if rule.contains(&format!("{code:?}")) && rule.contains("one_of") {
            kind.push(code.to_string());
        }
        if rule.contains("UtilityModel(") && matches!(code.as_str(), "EM" | "EP") {
            kind.push(code.to_string());
        }
        if home && (novelty || rule.contains("Past(") || rule.contains("Within(") || rule.contains("EntryRepairable")) {
            let calendar = tables.calendars.of(Some(code));
            let mut day = today.yesterday().unwrap();
            let mut closed = 0;
            while !calendar.is_working(day) {
                closed += 1;
                day = day.yesterday().unwrap();
            }
            kind.push(closed.to_string());
        }
        found.entry(kind.join(" | ")).or_insert(code);
    }
    found.into_values().collect()
}

fn how(slug: &str) -> bool {
    KNOWN.tables.counting.of(slug).is_some_and(|h| h.ends == Ends::MonthEnd)
}

/// The first and last day of every stretch of days whose limits all stand alike today.
fn days(rule: &str, today: Date) -> BTreeSet<Date> {
    let limits = &KNOWN.tables.limits;
    let months = |count| Period { count, unit: PeriodUnit::Months };
    let mut ways: BTreeSet<(bool, i16, PeriodUnit, i16, PeriodUnit)> = BTreeSet::new();
    let none = (0, PeriodUnit::Months);
    let mut add = |slug: &str, p: Period, then: (i16, PeriodUnit)| {
        ways.insert((how(slug), p.count, p.unit, then.0, then.1));
    };
    for limit in limits.all() {
        let entry = limit.slug.starts_with("pct-national-phase-");
        let named = rule.contains(&format!("\"{}\"", limit.slug));
        let novelty = rule.contains("StillNew") || rule.contains("GraceHelps");
        let of_novelty = limit.grace.is_some()
            || ["pct-publication", "paris-patent-priority", "paris-design-priority"].contains(&&*limit.slug);
        if named || novelty && (of_novelty || entry) || rule.contains("EntryRepairable") && entry {
            add(&limit.slug, limit.period, none);
        }
        if rule.contains("EntryRepairable") && entry {
            let latest = limits.rule("pct-reinstatement-latest").unwrap().period;
            add(&limit.slug, limit.period, (latest.count, latest.unit));
        }
    }
    if rule.contains("StillNew") || rule.contains("GraceHelps") {
        let published = limits.rule("pct-publication").unwrap().period;
        for count in [6, 12] {
            add("", months(count), none);
            add("", published, (count, PeriodUnit::Months));
        }
    }
    let calendars: Vec<_> =
        KNOWN.tables.calendars.all().map(|(_, c)| c).chain([KNOWN.tables.calendars.of(None)]).collect();
    let ends: BTreeSet<Date> = calendars
        .iter()
        .map(|c| c.working_on_or_before(today.yesterday().unwrap()))
        .chain([today.yesterday().unwrap()])
        .collect();
    let over = |day: Date| -> Vec<bool> {
        let mut out = vec![day > today];
        for (month_end, count, unit, then, then_unit) in &ways {
            let mut end = Period { count: *count, unit: *unit }.after(day).unwrap();
            if *month_end && day == day.last_of_month() {
                end = end.last_of_month();
            }
            let end = Period { count: *then, unit: *then_unit }.after(end).unwrap();
            out.extend(ends.iter().map(|e| end <= *e));
        }
        out
    };
    let mut out = BTreeSet::new();
    let mut day = today.checked_sub(20.years()).unwrap();
    let mut before = over(day);
    out.insert(day);
    while day < today.checked_add(40.days()).unwrap() {
        let next = day.tomorrow().unwrap();
        let now = over(next);
        if now != before {
            out.extend([day, next]);
            before = now;
        }
        day = next;
    }
    out.insert(day);
    out
}

fn cases() -> Vec<(String, Case, Date)> {
    ["personas.jsonl", "personas.kept.jsonl", "personas.en.jsonl"]
        .iter()
        .flat_map(|file| {
            std::fs::read_to_string(root().join("tests/eval").join(file))
                .unwrap()
                .lines()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .map(|line| {
            let value: Value = serde_json::from_str(&line).unwrap();
            let request = Request::from_json(&value["case"]).unwrap();
            (
                value["id"].as_str().unwrap().to_owned(),
                request.case,
                request.today.unwrap_or_else(|| date("2026-11-21")),
            )
        })
        .collect()
}

/// The proof. It takes minutes, so `make test-all` runs it.
#[test]
#[ignore = "slow: make test-all runs it"]
fn the_answers_told_decide_over_every_class() {
    /// A route, how it stands, and the fields told as deciding that.
    type Sort = (String, u8, Vec<Field>);
    let mut kinds: BTreeMap<Sort, Vec<(String, Case, Date)>> = BTreeMap::new();
    let mut cut_off = Vec::new();
    let most = of_a_kind();
    for (id, case, today) in cases() {
        for route in KNOWN.routes.iter() {
            let why = sufficient(&KNOWN.tables, route, &case, today);
            if why.standing == Standing::Absent {
                continue;
            }
            if !why.fewest {
                // What was not searched to its end may name an answer too many, and is told as such.
                cut_off.push(format!("{id} {}", route.id));
                continue;
            }
            let of_kind = kinds.entry((route.id.to_string(), why.standing as u8, why.fields)).or_default();
            if of_kind.len() < most {
                of_kind.push((id.clone(), case.clone(), today));
            }
        }
    }
    let routes: BTreeSet<&String> = kinds.keys().map(|(route, ..)| route).collect();
    let sum = Mutex::new(Sum::default());
    let next = AtomicUsize::new(0);
    let all: Vec<(&Sort, &(String, Case, Date))> =
        kinds.iter().flat_map(|(k, of)| of.iter().map(move |c| (k, c))).collect();
    std::thread::scope(|threads| {
        for _ in 0..std::thread::available_parallelism().map_or(1, NonZero::get) {
            threads.spawn(|| {
                while let Some(((route, standing, fields), (id, case, today))) =
                    all.get(next.fetch_add(1, Ordering::Relaxed))
                {
                    let route = KNOWN.routes.get(route).unwrap();
                    let proof = prove(route, *standing, fields, id, case, *today);
                    sum.lock().unwrap().add(proof);
                }
            });
        }
    });
    let Sum { tries, answers, wrong } = sum.into_inner().unwrap();
    println!(
        "{} proofs of {} kinds for {} routes, {answers} answers each shown to matter, {tries} tries",
        all.len(),
        kinds.len(),
        routes.len()
    );
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(cut_off.is_empty(), "the search was cut off: {cut_off:?}");
    assert_eq!(routes.len(), KNOWN.routes.iter().count(), "a route that no case reaches");
}

/// What the proofs came to.
#[derive(Default)]
struct Sum {
    tries: u64,
    answers: usize,
    wrong: Vec<String>,
}

impl Sum {
    fn add(&mut self, other: Self) {
        self.tries += other.tries;
        self.answers += other.answers;
        self.wrong.extend(other.wrong);
    }
}

/// The answers told are enough, whatever the others are; and each of them matters.
fn prove(route: &Route, standing: u8, fields: &[Field], id: &str, case: &Case, today: Date) -> Sum {
    let mut sum = Sum::default();
    let free: BTreeSet<Field> = case.answered().filter(|f| !fields.contains(f)).collect();
    let (found, n) = standings(route, case, &free, today);
    sum.tries += n;
    if found != BTreeSet::from([standing]) {
        sum.wrong.push(format!("{id} {}: {fields:?} do not decide", route.id));
    }
    for field in fields {
        // Mostly another value of this answer alone shows it; else all others are tried with it.
        let (alone, n) = standings(route, case, &BTreeSet::from([*field]), today);
        sum.tries += n;
        sum.answers += 1;
        let mut shaken = alone.len() > 1;
        if !shaken {
            let open = free.iter().copied().chain([*field]).collect();
            let (found, n) = standings(route, case, &open, today);
            sum.tries += n;
            shaken = found.len() > 1;
        }
        if !shaken {
            sum.wrong.push(format!("{id} {}: {field:?} of {fields:?} decides nothing", route.id));
        }
    }
    sum
}
