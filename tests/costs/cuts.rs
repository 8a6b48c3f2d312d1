//! Every reduction, every assumption, and every figure that the table itself doubts.

use crate::known::{TABLES, amount, estimate, json, totals, unknown};
use ipdesk::advice::cost::{Condition, Cut, Estimate, Human, Party, of_route, support};
use ipdesk::kb::case::Case;
use ipdesk::kb::id::RouteId;
use ipdesk::kb::when::AsOf;
use serde_json::Value;

fn reductions(told: &Value, applied: bool) -> Vec<String> {
    let all = told["reductions"].as_array().unwrap().iter().filter(|r| r["applied"] == applied);
    let mut out: Vec<String> = all.map(|r| r["reduction"].as_str().unwrap().to_owned()).collect();
    out.dedup();
    out
}

fn condition(told: &Value, item: &str) -> Value {
    told["lines"].as_array().unwrap().iter().find(|l| l["item"] == item).unwrap()["condition"].clone()
}

#[test]
fn a_line_has_the_shape_of_the_contract() {
    let told = json(r#"{"system":"madrid","designations":["US"],"classes":2,"colour":false,"ldc":true,"origin":"MG"}"#);
    let line = &told["lines"][0];
    let text = |v: &str| Value::from(v);
    assert_eq!((&line["item"], &line["party"], &line["amount"]), (&text("basic-fee-bw"), &Value::Null, &text("65.00")));
    assert_eq!((&line["currency"], &line["condition"]), (&text("CHF"), &text("least-developed")));
    assert_eq!((&line["basis"], &line["as_of"]), (&text("Madrid Regulations, Schedule of Fees"), &text("2026-09-23")));
    assert!(line["official"].as_str().unwrap().starts_with("https://www.wipo.int/"));
    assert_eq!(told["reductions"][0]["saved"], "588.00");
    assert_eq!(told["reductions"][0]["percent"], "90.00");
    assert_eq!(told["human"], Value::Null);
}

#[test]
fn assumptions_stand_in_the_conditions() {
    let told = json(r#"{"system":"madrid","origin":"JP","designations":["US"]}"#);
    assert_eq!(condition(&told, "basic-fee-bw"), "black-and-white");
    assert_eq!(condition(&told, "individual-fee"), "one-class");
    assert_eq!(reductions(&told, false), ["least-developed"]);
    let told = json(r#"{"system":"hague","designations":["EM"]}"#);
    assert_eq!(condition(&told, "basic-fee-first-design"), "one-design");
    assert_eq!(condition(&told, "publication-fee"), "one-reproduction-each");
    let told = json(r#"{"system":"pct","receiving_office":"GB"}"#);
    assert_eq!(condition(&told, "intl-filing-fee"), "up-to-thirty-sheets;in-office-currency");
    assert_eq!(reductions(&told, false), ["electronic-filing", "entitled-ninety"]);
    assert_eq!(condition(&json(r#"{"system":"udrp"}"#), "wipo-single-panelist"), "one-domain-name;one-panelist");
    let told = json(r#"{"system":"udrp","domain_names":2,"panelists":3}"#);
    assert_eq!(condition(&told, "wipo-three-panelists"), "asked-by-complainant");
}

#[test]
fn the_own_country_can_decide_about_a_fee() {
    let told = estimate(r#"{"system":"madrid","designations":["CN"]}"#).unwrap();
    assert_eq!(told.human, [Human::OriginNotSaid]);
    let told = estimate(r#"{"system":"madrid","origin":"KE","designations":["CN"]}"#).unwrap();
    assert_eq!(told.human, [Human::MadridSafeguard]);
    assert!(!told.totals[0].complete);
    // Benelux is bound as its three states are.
    let told = estimate(r#"{"system":"madrid","origin":"BE","designations":["CH"]}"#).unwrap();
    assert_eq!(told.human, [Human::MadridSafeguard]);
}

#[test]
fn what_the_table_doubts_is_not_told() {
    // Adjusted every January, seen in January 2025: good for that year alone.
    let ca = |date: &str| json(&format!(r#"{{"system":"hague","date":"{date}","designations":["CA"],"designs":1}}"#));
    assert_eq!(amount(&ca("2025-12-31"), "individual-designation-fee"), "370.00");
    assert_eq!(unknown(&ca("2026-01-01")), ["individual-designation-fee"]);
    let isa = |date: &str, isa: &str| {
        json(&format!(
            r#"{{"system":"pct","date":"{date}","receiving_office":"IB","searching_authority":"{isa}","entitled_90":false}}"#
        ))
    };
    assert_eq!(amount(&isa("2024-06-01", "CA"), "intl-search-fee"), "2220.00");
    assert_eq!(unknown(&isa("2025-01-01", "CA")), ["intl-search-fee"]);
    assert_eq!(unknown(&isa("2025-01-01", "IL")), ["intl-search-fee"]);
    // Known to have risen since.
    let ep = |date: &str| {
        json(&format!(
            r#"{{"system":"pct","date":"{date}","receiving_office":"EP","searching_authority":"EP","restore_priority":true}}"#
        ))
    };
    assert_eq!(amount(&ep("2026-03-31"), "restoration-of-priority-fee"), "750.00");
    assert_eq!(unknown(&ep("2026-04-01")), ["restoration-of-priority-fee"]);
    // Changed with the other row, and not measured again.
    let il = |date: &str| {
        json(&format!(r#"{{"system":"madrid","origin":"US","date":"{date}","designations":["IL"],"classes":2}}"#))
    };
    assert_eq!(totals(&il("2026-10-31")), ["CHF 1478.00"]);
    assert_eq!(totals(&il("2026-11-01")), ["CHF 1156.00+"]);
    // A row that was cut off when it was read.
    let zw = json(r#"{"system":"madrid","origin":"US","operation":"renewal","designations":["ZW"],"classes":1}"#);
    assert_eq!(unknown(&zw), ["individual-fee-renewal"]);
    // Sources differ: told, and said so.
    let epo = json(r#"{"system":"epo","paper":false,"entity":"standard"}"#);
    assert_eq!(condition(&epo, "search"), "sources-differ");
}

#[test]
fn a_figure_seen_later_than_the_filing_says_so() {
    let told = json(
        r#"{"system":"madrid","origin":"JP","date":"2024-05-01","designations":["US"],"classes":1,"colour":false}"#,
    );
    assert_eq!(condition(&told, "individual-fee"), "before-source");
}

#[test]
fn a_month_counts_from_its_first_day_and_says_so() {
    let told =
        json(r#"{"system":"madrid","origin":"SG","date":"2026-11","designations":["ID"],"classes":1,"colour":false}"#);
    assert_eq!(
        (amount(&told, "individual-fee"), condition(&told, "individual-fee")),
        ("125.00".into(), "earliest-day".into())
    );
}

#[test]
fn what_is_due_later_is_in_no_total() {
    let told = json(r#"{"system":"madrid","origin":"US","designations":["CU"],"classes":1,"colour":false}"#);
    assert_eq!(totals(&told), ["CHF 892.00"]);
    assert_eq!(
        (&told["later"][0]["amount"], &told["later"][0]["condition"]),
        (&"72.00".into(), &"after-registration".into())
    );
    let told = json(r#"{"system":"epo","paper":false}"#);
    let later: Vec<&str> = told["later"].as_array().unwrap().iter().map(|l| l["item"].as_str().unwrap()).collect();
    assert_eq!(later, ["designation", "examination", "grant"]);
    let told = json(r#"{"system":"uspto","entity":"micro"}"#);
    assert_eq!((totals(&told), &told["later"][0]["amount"]), (vec!["USD 400.00".to_owned()], &"258.00".into()));
}

#[test]
fn pct_reductions() {
    let pct = |rest: &str| json(&format!(r#"{{"system":"pct","sheets":30,{rest}}}"#));
    let told = pct(r#""receiving_office":"IB","searching_authority":"SE","efiling":"full-xml","entitled_90":true"#);
    assert_eq!(totals(&told), ["CHF 103.00", "EUR 1845.00"]);
    assert_eq!(reductions(&told, true), ["entitled-ninety"]);
    // On paper another price holds, or none that is known.
    let paper = |ro: &str| {
        pct(&format!(r#""receiving_office":"{ro}","searching_authority":"SE","efiling":"none","entitled_90":false"#))
    };
    assert_eq!(amount(&paper("CR"), "transmittal-fee"), "289.00");
    assert_eq!(amount(&paper("CO"), "transmittal-fee"), "503470.00");
    assert_eq!(unknown(&paper("MY")), ["transmittal-fee"]);
    let told = pct(r#""receiving_office":"BR","searching_authority":"BR","efiling":"none""#);
    assert_eq!(
        (amount(&told, "intl-search-fee"), condition(&told, "intl-search-fee")),
        ("2525.00".into(), "paper-filing".into())
    );
    // India: the rows disagree about small applicants.
    let india = |entity: &str| {
        pct(&format!(r#""receiving_office":"IN","searching_authority":"AU","efiling":"pdf","entity":"{entity}""#))
    };
    assert_eq!(condition(&india("standard"), "transmittal-fee"), "for-companies");
    assert!(unknown(&india("small")).contains(&"transmittal-fee".to_owned()));
    let told = pct(r#""receiving_office":"GH","searching_authority":"AU","efiling":"pdf""#);
    assert_eq!(condition(&told, "transmittal-fee"), "for-small-applicants");
    // The examination at the USPTO knows sizes too.
    let told =
        pct(r#""receiving_office":"US","searching_authority":"US","efiling":"pdf","demand":true,"entity":"small""#);
    assert_eq!(amount(&told, "prelim-exam-fee"), "256.00");
    let told =
        pct(r#""receiving_office":"US","searching_authority":"US","efiling":"pdf","demand":true,"entity":"micro""#);
    assert_eq!(amount(&told, "prelim-exam-fee"), "128.00");
    // Cuts that this person may have are named and not taken.
    let told = pct(r#""receiving_office":"KE","searching_authority":"EP","efiling":"pdf","entitled_90":false"#);
    assert_eq!(reductions(&told, false), ["searching-authority"]);
    assert_eq!(amount(&told, "intl-search-fee"), "1845.00");
}

#[test]
fn hague_reductions() {
    let hague = |rest: &str| json(&format!(r#"{{"system":"hague","designs":2,"reproductions":2,{rest}}}"#));
    let told = hague(r#""ldc":true,"designations":["HU"],"pages":3,"paper":true"#);
    // 40 + 5 + 2 x 2 + 2 x 15 + 6 + 2
    assert_eq!(totals(&told), ["CHF 87.00"]);
    // Two francs a word have no tenth in full francs, and what OAPI takes is not certain.
    let told = hague(r#""ldc":true,"designations":["OA"],"words":110"#);
    assert_eq!(unknown(&told), ["description-over-100-words", "individual-designation-fee"]);
    let us = |entity: &str| hague(&format!(r#""ldc":false,"designations":["US"],"entity":"{entity}""#));
    assert_eq!(
        (totals(&us("small")), &us("small")["later"][0]["amount"]),
        (vec!["CHF 941.00".to_owned()], &"460.00".into())
    );
    assert_eq!(totals(&us("micro")), ["CHF 711.00"]);
    let mx = hague(r#""ldc":false,"designations":["MX"],"entity":"small""#);
    assert_eq!((totals(&mx), &mx["later"][0]["amount"]), (vec!["CHF 531.00".to_owned()], &"282.00".into()));
    assert_eq!(reductions(&hague(r#""ldc":false,"designations":["IL"]"#), false), ["small-applicant"]);
    // A party of the older Act alone.
    let old = estimate(r#"{"system":"hague","designations":["GA"]}"#).unwrap();
    assert_eq!((old.human, old.unknown.len()), (vec![Human::HagueOldAct], 1));
}

#[test]
fn disputes() {
    let told = json(r#"{"system":"udrp","domain_names":5,"panelists":3,"three_asked_by":"respondent"}"#);
    let who: Vec<&str> = told["lines"].as_array().unwrap().iter().map(|l| l["party"].as_str().unwrap()).collect();
    assert_eq!((who, totals(&told)), (vec!["complainant", "respondent"], vec!["USD 4000.00".to_owned()]));
    assert_eq!(reductions(&json(r#"{"system":"udrp","domain_names":5,"panelists":1}"#), false), ["withdrawal-refund"]);
    let adr = |rest: &str| json(&format!(r#"{{"system":"wipo-adr","procedure":"expedited-arbitration",{rest}}}"#));
    let told = adr(r#""amount_in_dispute":1000000,"sme":true"#);
    assert_eq!(
        (totals(&told), reductions(&told, true)),
        (vec!["USD 21500.00".to_owned()], vec!["center-sme".to_owned()])
    );
    assert_eq!(reductions(&adr(r#""amount_in_dispute":1000000"#), false), ["center-sme"]);
    assert_eq!(unknown(&adr(r#""amount_in_dispute":1000000,"wipo_user":true"#)), ["ip-system-user-reduction"]);
    assert_eq!(totals(&adr(r#""amount_in_dispute":2500000.01"#)), ["USD 46000.00"]);
}

#[test]
fn offices() {
    let told = json(r#"{"system":"epo","entity":"micro","paper":false}"#);
    assert_eq!(
        (totals(&told), reductions(&told, true)),
        (vec!["EUR 1211.00".to_owned()], vec!["micro-entity".to_owned()])
    );
    let year = |n: u32| json(&format!(r#"{{"system":"epo","operation":"renewal","renewal_number":{n}}}"#));
    assert_eq!((totals(&year(4)), totals(&year(12))), (vec!["EUR 890.00".to_owned()], vec!["EUR 2395.00".to_owned()]));
    assert_eq!(unknown(&year(7)), ["renewal-year-7"]);
    assert_eq!(reductions(&json(r#"{"system":"euipo","classes":1}"#), false), ["sme-fund"]);
    assert_eq!(
        reductions(&json(r#"{"system":"uspto"}"#), false),
        ["small-entity", "micro-entity", "small-entity", "micro-entity", "small-entity", "micro-entity"]
    );
    assert_eq!(unknown(&json(r#"{"system":"uspto","designs":1}"#)), ["design-filing"]);
    for (request, sums) in [
        (r#"{"system":"jpo","classes":2}"#, "JPY 20600.00"),
        (r#"{"system":"jpo"}"#, "JPY 152000.00"),
        (r#"{"system":"inpi-fr","classes":3}"#, "EUR 270.00"),
        (r#"{"system":"inpi-fr"}"#, "EUR 546.00"),
        (r#"{"system":"ipaustralia","classes":2}"#, "AUD 500.00"),
        (r#"{"system":"ipaustralia","designs":2}"#, "AUD 200.00+"),
        (r#"{"system":"ilpo"}"#, "ILS 2402.00"),
        (r#"{"system":"cnipa"}"#, "CNY 3400.00"),
    ] {
        assert_eq!(totals(&json(request)), [sums], "{request}");
    }
    assert_eq!(unknown(&json(r#"{"system":"cnipa","classes":1}"#)), ["trademark-filing"]);
}

fn case(text: &str) -> Case {
    let value: Value = serde_json::from_str(text).unwrap();
    Case::from_json(value.as_object().unwrap()).unwrap()
}

#[test]
fn a_route_is_estimated_where_the_case_says_enough() {
    let today = "2026-11-21".parse().unwrap();
    let of = |route: &str, text: &str| of_route(&TABLES, &RouteId::new(route), &case(text), today);
    let madrid =
        of("trademark-madrid", r#"{"subject":"brand","home":"KE","markets":["KE","US","BE","SN","world"]}"#).unwrap();
    let parties: Vec<String> =
        madrid.lines.iter().filter_map(|l| l.party.as_ref()).map(|p| p.as_str().to_owned()).collect();
    // Benelux for Belgium (both bound by the Agreement, so not told), OAPI for Senegal, and never the own country.
    assert_eq!(parties, ["US", "OA"]);
    assert_eq!(madrid.human, [Human::MadridSafeguard]);
    assert!(madrid.lines.iter().any(|l| l.conditions.contains(&Condition::OneClass)));
    assert!(of("trademark-madrid", r#"{"subject":"brand","home":"ZA","markets":["US"]}"#).is_none());
    assert!(of("trademark-madrid", r#"{"subject":"brand","home":"KE","markets":["KE"]}"#).is_none());
    let pct = of("patent-pct", r#"{"subject":"invention","home":"KE","markets":["US"]}"#).unwrap();
    assert!(pct.reductions.iter().any(|r| r.cut == Cut::EntitledNinety && r.saved.is_none()));
    assert!(of("patent-pct", r#"{"subject":"invention","markets":["US"]}"#).is_none());
    let hague = of("design-hague", r#"{"subject":"design","home":"MA","markets":["FR","JP"]}"#).unwrap();
    assert!(!hague.totals[0].complete, "the level of France is not known");
    assert!(of("udrp", r#"{"problem":"domain-name"}"#).unwrap().totals[0].complete);
    let eu = of("trademark-regional", r#"{"subject":"brand","home":"KE","markets":["DE"]}"#).unwrap();
    assert!(eu.lines.iter().all(|l| l.conditions.contains(&Condition::OneClass)));
    let aripo = of("patent-regional", r#"{"subject":"invention","home":"KE","markets":["KE"]}"#).unwrap();
    assert_eq!(parties_of(&aripo), (vec![], vec!["AP".to_owned()]), "no fee of ARIPO is in the tables");
    assert!(of("trademark-regional", r#"{"subject":"brand","home":"US","markets":["US"]}"#).is_none());
    let mediation = of("mediation", r#"{"problem":"licence-dispute"}"#).unwrap();
    assert!(mediation.lines.is_empty(), "nothing of it is known");
    let unknown: Vec<&str> = mediation.unknown.iter().map(|u| &*u.item).collect();
    assert_eq!(unknown, ["mediation-administration", "mediator-fee"]);
    assert!(mediation.unknown.iter().all(|u| u.official.starts_with("https://")));
}

/// The offices whose fees are known, and those that are only named.
fn parties_of(found: &Estimate) -> (Vec<String>, Vec<String>) {
    let name = |p: &Option<Party>| p.as_ref().map(|p| p.as_str().to_owned());
    let mut known: Vec<String> = found.lines.iter().filter_map(|l| name(&l.party)).collect();
    known.dedup();
    (known, found.unknown.iter().filter_map(|u| name(&u.party)).collect())
}

/// A route that leads to one office for each country: the fees of those that are known, the page of the others.
#[test]
fn a_national_route_adds_up_its_offices() {
    let today = "2026-11-21".parse().unwrap();
    let of = |route: &str, text: &str| of_route(&TABLES, &RouteId::new(route), &case(text), today);
    let marks = of("trademark-national", r#"{"subject":"brand","home":"KE","markets":["KE","US","JP","SN"]}"#).unwrap();
    // Kenya and Japan are named where a figure is missing; Senegal keeps no register of its own.
    let (known, unknown) = parties_of(&marks);
    assert!(known.contains(&"US".to_owned()) && unknown.contains(&"KE".to_owned()), "{known:?} {unknown:?}");
    assert!(!known.iter().chain(&unknown).any(|p| p == "SN"));
    assert!(marks.totals.iter().all(|t| !t.complete), "more is due in Kenya");
    assert!(marks.lines.iter().all(|l| l.conditions.contains(&Condition::OneClass)));
    // The first filing stands at home already, so its fee is paid.
    let patent = r#"{"subject":"invention","home":"US","markets":["US","AU"],"first_filed_on":"2026-06-01"}"#;
    assert_eq!(parties_of(&of("patent-national", patent).unwrap()).0, ["AU"]);
    let alone = of("patent-national", r#"{"subject":"invention","home":"US","markets":["US"]}"#).unwrap();
    let sum: i64 = alone.lines.iter().map(|l| l.amount.0).sum();
    assert_eq!((alone.totals.len(), alone.totals[0].amount.0), (1, sum));
    // A national phase costs something else than a first filing, and no table has it.
    let entered = r#"{"subject":"invention","home":"KE","markets":["US"],"first_filed_on":"2025-01-10","facts":{"pct_filed_on":"2025-12-01"}}"#;
    let entry = of("patent-national", entered).unwrap();
    assert!(entry.lines.is_empty() && &*entry.unknown[0].item == "national-phase-entry");
    let regions = of("patent-national", r#"{"subject":"invention","markets":["EP"]}"#);
    assert!(regions.is_none(), "a region has no national office");
}

#[test]
fn help_is_told_only_when_it_is_verified_and_runs() {
    let on = |day: &str, route: &str, text: &str| -> Vec<String> {
        let found = support(&TABLES, &RouteId::new(route), &case(text), day.parse().unwrap());
        found.into_iter().map(|s| s.slug).collect()
    };
    let kenya = on("2026-11-21", "patent-national", r#"{"home":"KE","markets":["KE"]}"#);
    assert_eq!(kenya, ["wipo-iap", "wipo-patentscope"]);
    // From memory only, or replaced: not told anywhere.
    for programme in &TABLES.support.support {
        let row = TABLES.services.find("slug", &programme.slug.value).unwrap();
        let cell = |column: &str| TABLES.services.cell(row, column).unwrap();
        assert!(!cell("source").starts_with("memory"), "{}", programme.slug.value);
        assert!(AsOf::parse(cell("as_of")).is_some_and(|a| a != AsOf::Undated), "{}", programme.slug.value);
        assert!(programme.to.is_some() || cell("status").starts_with("active"), "{}", programme.slug.value);
    }
    // A call that ends is told until its last day, and in the Union only.
    let fund = |day: &str, home: &str| {
        let text = format!(r#"{{"home":"{home}","markets":["EM"]}}"#);
        on(day, "trademark-regional", &text).contains(&"euipo-sme-fund".to_owned())
    };
    assert!(fund("2026-12-04", "IE") && !fund("2026-12-05", "IE") && !fund("2026-11-21", "KE"));
    // A cut of an office's fees is for whoever files there.
    let us = |markets: &str| on("2026-11-21", "patent-national", &format!(r#"{{"home":"KE","markets":[{markets}]}}"#));
    assert!(us(r#""US""#).contains(&"uspto-small-micro".to_owned()));
    assert!(!us(r#""JP""#).contains(&"uspto-small-micro".to_owned()));
    assert!(
        on("2026-11-21", "patent-national", "{}").iter().all(|s| s == "wipo-patentscope"),
        "nobody's country is assumed"
    );
}
