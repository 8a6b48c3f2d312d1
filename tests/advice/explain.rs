//! Why a route stands as it does, proved by trying: the answers told are enough, and none of them can go.
//!
//! The tries here are drawn apart from the classes that the search uses: raw countries, raw days, raw values.

use crate::known::{KNOWN, date, root};
use ipdesk::advice::explain::{Standing, standing, sufficient};
use ipdesk::kb::case::{Case, Request};
use ipdesk::kb::field::{Field, Kind};
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::Value;

/// A small generator: the same tries on every run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n
    }

    /// Some value of a field, or none.
    fn vary(&mut self, case: &mut Case, field: Field, today: Date) {
        case.clear(field);
        if self.below(8) == 0 {
            return;
        }
        let country = |draw: &mut Self| CODES[draw.below(CODES.len())].to_owned();
        let text = match field.spec().kind {
            Kind::Choice(values) => values[self.below(values.len())].to_owned(),
            Kind::Choices(values) => {
                (0..=self.below(3)).map(|_| values[self.below(values.len())]).collect::<Vec<_>>().join(" ")
            }
            Kind::Country => country(self),
            Kind::Countries { .. } => (0..=self.below(4)).map(|_| country(self)).collect::<Vec<_>>().join(" "),
            Kind::Date => {
                let back = i64::try_from(self.below(1_300)).unwrap() - 30;
                today.checked_sub(back.days()).unwrap().to_string()
            }
        };
        // A country named twice is refused; then the field stays unsaid, which is a value too.
        case.set(field.name(), &text).ok();
    }
}

const CODES: [&str; 48] = [
    "KE", "US", "DE", "GB", "FR", "JP", "KR", "CN", "IN", "BR", "AR", "ZA", "NG", "CM", "SN", "GH", "UG", "TZ", "ET",
    "EG", "MA", "TN", "SA", "AE", "KW", "PK", "NP", "TW", "HK", "VE", "CO", "CL", "MX", "CA", "AU", "NZ", "RU", "KZ",
    "AM", "TR", "UA", "VN", "TH", "ID", "MY", "EM", "EP", "OA",
];

fn cases() -> Vec<(String, Case, Date)> {
    let text = std::fs::read_to_string(root().join("tests/eval/personas.jsonl")).unwrap();
    text.lines()
        .step_by(12)
        .map(|line| {
            let value: Value = serde_json::from_str(line).unwrap();
            let request = Request::from_json(&value["case"]).unwrap();
            let today = request.today.unwrap_or_else(|| date("2026-11-21"));
            (value["id"].as_str().unwrap().to_owned(), request.case, today)
        })
        .collect()
}

#[test]
fn the_answers_told_are_enough_and_none_can_go() {
    let mut draw = Draw(7);
    let (mut told, mut cut_off, mut unshaken, mut answers) = (0, 0, Vec::new(), 0);
    for (id, case, today) in cases() {
        for route in KNOWN.routes.iter() {
            let why = sufficient(&KNOWN.tables, route, &case, today);
            if why.standing == Standing::Absent {
                continue;
            }
            told += 1;
            answers += why.fields.len();
            cut_off += usize::from(!why.fewest);
            let free: Vec<Field> = case.answered().filter(|f| !why.fields.contains(f)).collect();
            for _ in 0..40 {
                let mut other = case.clone();
                for f in &free {
                    draw.vary(&mut other, *f, today);
                }
                assert_eq!(
                    standing(&KNOWN.tables, route, &other, today),
                    why.standing,
                    "{id}: {} rests on {:?}, yet not for {:?}",
                    route.id,
                    why.fields,
                    other.to_json()
                );
            }
            // Each one matters: with it left free as well, some case stands otherwise.
            for field in why.fields.iter().filter(|_| why.fewest) {
                let shaken = (0..400).any(|_| {
                    let mut other = case.clone();
                    for f in &free {
                        if draw.below(2) == 0 {
                            draw.vary(&mut other, *f, today);
                        }
                    }
                    draw.vary(&mut other, *field, today);
                    standing(&KNOWN.tables, route, &other, today) != why.standing
                });
                if !shaken {
                    unshaken.push(format!("{id} {} {field:?}", route.id));
                }
            }
        }
    }
    println!("{told} routes explained by {answers} answers; cut off {cut_off}; not shaken by chance {unshaken:?}");
    assert!(told > 80, "too few routes were explained: {told}");
    assert!(cut_off * 10 < told, "the search was cut off for {cut_off} of {told}");
    // Chance misses what takes an exact day; the search tried it.
    assert!(unshaken.len() * 20 < answers, "answers that change nothing are told: {unshaken:?}");
}

/// Of all labelled cases these took the search longest: many dates and places that can make up for one another.
#[test]
fn the_longest_searches_come_to_their_end() {
    for (file, id) in
        [("personas", "r-057"), ("personas", "r-232"), ("personas.kept", "k-027"), ("personas.kept", "k-117")]
    {
        let text = std::fs::read_to_string(root().join(format!("tests/eval/{file}.jsonl"))).unwrap();
        let line = text.lines().find(|l| l.contains(&format!("\"{id}\""))).unwrap();
        let value: Value = serde_json::from_str(line).unwrap();
        let request = Request::from_json(&value["case"]).unwrap();
        let today = request.today.unwrap_or_else(|| date("2026-11-21"));
        let route = KNOWN.routes.get("search-first").unwrap();
        assert!(sufficient(&KNOWN.tables, route, &request.case, today).fewest, "{id}");
    }
}
