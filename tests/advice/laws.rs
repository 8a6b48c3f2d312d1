//! What holds for every case, however odd.

use crate::known::{KNOWN, date};
use ipdesk::advice::advise;
use ipdesk::kb::case::Case;
use ipdesk::kb::field::{FieldSpec, Kind, fields};
use ipdesk::kb::route::{ROUTES, WARNINGS};
use proptest::prelude::*;

fn value_of(spec: &'static FieldSpec) -> BoxedStrategy<String> {
    let places = vec![
        "KE", "FR", "US", "DE", "CN", "JP", "SN", "TW", "AR", "GB", "MT", "NP", "EM", "EP", "OA", "SA", "EG", "BE",
    ];
    let day = prop_oneof![
        (2019i16..2028, 1i8..13, 1i8..29).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}")),
        (2019i16..2028, 1i8..13).prop_map(|(y, m)| format!("{y}-{m:02}")),
        (2019i16..2028).prop_map(|y| y.to_string()),
    ];
    match spec.kind {
        Kind::Choice(values) => prop::sample::select(values).prop_map(str::to_owned).boxed(),
        Kind::Choices(values) => prop::sample::subsequence(values, 1..4).prop_map(|v| v.join(",")).boxed(),
        Kind::Country => prop::sample::select(places).prop_map(str::to_owned).boxed(),
        Kind::Countries { world } => {
            let more = if world { vec!["world", "IN"] } else { vec!["IN"] };
            prop::sample::subsequence([places, more].concat(), 1..6).prop_map(|v| v.join(",")).boxed()
        }
        Kind::Date => day.boxed(),
    }
}

fn any_case() -> impl Strategy<Value = Case> {
    let answers: Vec<_> =
        fields().iter().map(|spec| prop::option::of(value_of(spec)).prop_map(|v| (spec.name, v))).collect();
    answers.prop_map(|answers| {
        let mut case = Case::default();
        for (name, value) in answers {
            if let Some(value) = value {
                case.set(name, &value).unwrap();
            }
        }
        case
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_case_gets_sound_advice(case in any_case()) {
        let today = date("2026-11-21");
        let advice = advise(&KNOWN.tables, &KNOWN.routes, &case, today);
        prop_assert_eq!(&advice, &advise(&KNOWN.tables, &KNOWN.routes, &case, today));
        for closed in &advice.closed {
            prop_assert!(!closed.because.is_empty(), "{} is closed without a reason", closed.route);
            prop_assert!(!advice.routes.iter().any(|o| o.route == closed.route), "{} is open and closed", closed.route);
        }
        for open in &advice.routes {
            prop_assert!(ROUTES.contains(&open.route.as_str()));
            for deadline in &open.deadlines {
                prop_assert!(deadline.safe <= deadline.unrolled);
                // No date from a row that rests on memory.
                prop_assert!(KNOWN.tables.limits.rule(&deadline.rule).is_none_or(|l| !l.from_memory), "{}", deadline.rule);
            }
        }
        for warning in &advice.warnings {
            prop_assert!(WARNINGS.contains(&warning.id.as_str()));
        }
        for field in &advice.ask {
            // A filing date in the future is a slip, so it is asked again.
            let slip = case.date(*field).is_some_and(|d| d.earliest() > today);
            prop_assert!(!case.knows(*field) || slip, "{field:?} is asked again");
        }
        // Nothing is new and lost at once.
        let open = |id: &str| advice.routes.iter().any(|r| r.route.as_str() == id);
        for route in ["patent-paris", "patent-pct", "patent-regional", "utility-model", "trade-secret"] {
            prop_assert!(!(open("no-longer-possible") && open(route)), "{route}");
        }
    }
}

#[test]
fn every_route_of_the_contract_has_a_rule() {
    for id in ROUTES {
        assert!(KNOWN.routes.get(id).is_some(), "{id}");
    }
    assert_eq!(KNOWN.routes.iter().count(), ROUTES.len());
}

#[test]
fn a_bad_rule_is_found_at_its_place() {
    let rule = "topic: pct\nconsidered: { is: { subject: [inventoin] } }\norder: { base: 1 }\nnext: 2\nwarnings:\n  - { warn: novelty-lots, if: { within: { period: paris-patent, since: first-filed-on } } }\nsources:\n  - { basis: b, official: o, as-of: 2026 }\n";
    let (_, issues) = ipdesk::kb::route::Routes::parse([("knowledge/routes/patent-pct.yaml", rule)], &KNOWN.tables);
    let found: Vec<String> = issues.iter().map(|i| format!("{}:{} {}", i.line, i.column, i.say)).collect();
    assert_eq!(
        found,
        [
            "2:31 `inventoin` is no value of `subject`",
            "6:13 `novelty-lots` is no warning of the contract",
            "6:51 no row of deadlines.csv is called `paris-patent`",
        ]
    );
    let (_, issues) = ipdesk::kb::route::Routes::parse([("knowledge/routes/patent-ptc.yaml", rule)], &KNOWN.tables);
    assert_eq!(issues[0].hint, "did you mean `patent-pct`?");
}
