//! Where a right can still be looked for: what the conditions about places and limits make of a case.

use crate::known::{KNOWN, date};
use ipdesk::advice::{Advice, advise};
use ipdesk::kb::case::Case;
use serde_json::{Value, json};

fn on(today: &str, case: &Value) -> Advice {
    advise(&KNOWN.tables, &KNOWN.routes, &Case::from_json(case.as_object().unwrap()).unwrap(), date(today))
}

/// `open`, or the reasons that close the route; none when it was not looked at.
fn stands(advice: &Advice, route: &str) -> Option<String> {
    if advice.routes.iter().any(|r| r.route.as_str() == route) {
        return Some("open".to_owned());
    }
    let closed = advice.closed.iter().find(|c| c.route.as_str() == route)?;
    Some(closed.because.iter().map(|b| b.reason.as_str()).collect::<Vec<_>>().join(" "))
}

fn is(advice: &Advice, route: &str, how: &str) {
    assert_eq!(stands(advice, route).as_deref(), Some(how), "{route}");
}

#[test]
fn a_year_that_ends_on_a_saturday_runs_to_the_monday() {
    // 21 November 2026 is a Saturday.
    let case = json!({ "subject": "invention", "home": "KR", "markets": ["US", "CN"], "disclosed": "no", "first_filed_on": "2025-11-21" });
    for day in ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"] {
        is(&on(day, &case), "patent-paris", "open");
    }
    is(&on("2026-11-24", &case), "patent-paris", "priority-year-over");
}

#[test]
fn what_was_filed_at_home_opens_nothing_abroad() {
    let filed = json!({ "subject": "invention", "home": "ZA", "markets": ["CL", "PE"], "disclosed": "public", "disclosed_on": "2023-05", "first_filed_on": "2022-04-11" });
    is(&on("2026-11-21", &filed), "patent-national", "novelty-lost");
    is(&on("2026-11-21", &filed), "no-longer-possible", "open");
    let region =
        json!({ "subject": "brand", "home": "NL", "markets": ["ZA", "NG"], "facts": { "basic_mark": "registered" } });
    assert_eq!(stands(&on("2026-11-21", &region), "trademark-regional"), None);
}

#[test]
fn some_states_are_reached_only_through_their_regional_office() {
    let case = |market: &str| json!({ "subject": "invention", "home": "MY", "markets": [market], "disclosed": "no", "facts": { "pct_filed_on": "2025-05-02" } });
    for market in ["FR", "CY", "SZ"] {
        let found = on("2026-11-21", &case(market));
        is(&found, "patent-national", "no-national-phase");
        is(&found, "patent-regional", "open");
    }
    is(&on("2026-11-21", &case("SN")), "patent-national", "no-national-patent no-national-phase");
    is(&on("2026-11-21", &case("DE")), "patent-national", "open");
}

#[test]
fn a_missed_entry_may_be_repaired_for_a_year_where_the_office_does_so() {
    let case = |markets: &[&str]| json!({ "subject": "invention", "home": "CH", "markets": markets, "disclosed": "public", "disclosed_on": "2025-09", "first_filed_on": "2024-03-15", "facts": { "pct_filed_on": "2024-09-10" } });
    let late = on("2026-11-21", &case(&["BR", "US"]));
    is(&late, "patent-national", "open");
    assert_eq!(stands(&late, "no-longer-possible"), None);
    let reasons: Vec<&str> = late.routes[0].because.iter().map(|b| b.reason.as_str()).collect();
    assert_eq!(reasons, ["entry-may-be-reinstated"]);
    // Mexico does not reinstate, and after a year nobody does.
    is(&on("2026-11-21", &case(&["MX"])), "patent-national", "novelty-lost");
    is(&on("2027-10-21", &case(&["BR", "US"])), "patent-national", "novelty-lost");
}

#[test]
fn an_own_application_tells_the_public_as_much_as_a_show() {
    // Shown ten months ago, but the application was published before: the grace of a year counts from there.
    let case = json!({ "subject": "invention", "home": "CH", "markets": ["MX"], "disclosed": "public", "disclosed_on": "2026-01", "first_filed_on": "2023-12-20" });
    is(&on("2026-11-21", &case), "patent-national", "novelty-lost");
}

#[test]
fn a_leak_is_forgiven_for_half_a_year_by_the_european_office() {
    let case = |day: &str| json!({ "subject": "invention", "home": "BE", "markets": ["EP"], "disclosed": "public", "disclosed_on": day, "facts": { "disclosure_kind": "breach-of-confidence" } });
    let fresh = on("2026-11-21", &case("2026-08-20"));
    is(&fresh, "patent-regional", "open");
    let warning = fresh.warnings.iter().find(|w| w.id.as_str() == "grace-period-only-in").unwrap();
    assert_eq!(warning.detail.iter().filter_map(|d| d.until).min(), Some(date("2027-02-19")));
    is(&on("2026-11-21", &case("2026-03-20")), "patent-regional", "novelty-lost");
}

#[test]
fn a_variety_is_new_for_a_year_of_sales_at_home_and_longer_abroad() {
    let case = |since: &str, markets: &[&str]| json!({ "subject": "plant", "home": "KE", "markets": markets, "disclosed": "public", "facts": { "on_sale_since": since } });
    is(&on("2026-11-21", &case("2026-05", &["KE"])), "plant-variety", "open");
    is(&on("2026-11-21", &case("2025-05", &["KE"])), "plant-variety", "variety-sold-too-long");
    is(&on("2026-11-21", &case("2023-05", &["KE", "EM"])), "plant-variety", "open");
    is(&on("2026-11-21", &case("2019-05", &["KE", "EM"])), "plant-variety", "variety-sold-too-long");
}
