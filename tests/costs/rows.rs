//! Every row of the fee table is either told by some estimate, or left alone on purpose.

use crate::known::{TABLES, of};
use ipdesk::advice::cost::Party;
use ipdesk::kb::value::Amount;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Items that no request can ask for, with the reason.
const LEFT_ALONE: [(&str, &[&str], &str); 12] = [
    (
        "madrid",
        &[
            "renewal-grace-surcharge",
            "individual-fee-renewal-grace",
            "transfer-recording",
            "limitation-recording",
            "name-address-change",
            "licence-recording",
            "division",
            "continued-processing",
            "classification-not-grouped",
            "classification-wrong",
            "certified-extract-detailed",
            "certified-extract-simple",
        ],
        "late renewals, changes, irregularities and extracts are not asked for",
    ),
    (
        "pct",
        &[
            "supplementary-search-handling-fee",
            "supplementary-search-late-fee",
            "late-payment-fee",
            "late-translation-fee",
            "priority-document-fee",
        ],
        "late fees, supplementary searches and copies are not asked for",
    ),
    (
        "pct",
        &["intl-filing-fee-equivalent"],
        "re-fixed with the exchange rates; the row itself calls it an order of magnitude",
    ),
    (
        "hague",
        &[
            "standard-designation-1-first",
            "standard-designation-1-additional",
            "standard-designation-3-first",
            "standard-designation-3-additional",
        ],
        "no party of that level stands in a sourced row",
    ),
    ("hague", &["renewal-late-surcharge"], "late renewals are not asked for"),
    (
        "udrp",
        &[
            "eudrp-electronic-filing",
            "cctld-cn-single-panelist",
            "cctld-cn-three-panelists",
            "cctld-ac-io-sh-administration",
            "acdr-single-panelist",
            "acdr-three-panelists",
            "forum-starting-fee",
            "cac-starting-fee",
        ],
        "another provider or another policy than the request can name",
    ),
    (
        "wipo_adr",
        &[
            "arbitrator-hourly-low",
            "arbitrator-hourly-high",
            "mediator-hourly-high",
            "emergency-relief-administration",
            "emergency-arbitrator-deposit",
            "film-mediation-administration",
            "film-expedited-arbitration-administration",
            "film-mediator-cap",
            "film-arbitrator-cap",
            "art-icom-mediation-administration",
            "inpi-br-mediation-administration",
            "good-offices",
        ],
        "rates by the hour make no sum; special schemes cannot be named",
    ),
    (
        "epo",
        &["opposition", "appeal", "unitary-patent-renewal"],
        "no part of getting a patent; the unitary patent cannot be named",
    ),
    ("euipo", &["eutm-opposition"], "no part of getting a mark"),
    (
        "uspto",
        &[
            "provisional",
            "utility-filing-total",
            "track-one",
            "maintenance-late-surcharge",
            "revival-unintentional",
            "non-docx-surcharge",
            "tm-insufficient-information",
            "tm-free-text-identification",
            "tm-extra-1000-characters",
            "tm-statement-of-use",
            "tm-section-15",
            "tm-section-71-declaration",
        ],
        "surcharges and choices that cannot be named; the sum is not added to its parts",
    ),
    (
        "cnipa",
        &["utility-model-filing", "utility-model-evaluation-report", "priority-claim", "annuity-years-1-3"],
        "utility models, priority and annuities are not asked for",
    ),
    ("ipaustralia", &["patent-provisional", "tm-free-text"], "the cheaper way is told, with its condition"),
];

/// The treaty sets no fee; there is no such system to ask for.
const NO_SYSTEM: [&str; 1] = ["paris"];

fn left_alone(system: &str, item: &str) -> bool {
    NO_SYSTEM.contains(&system)
        || LEFT_ALONE.iter().any(|(s, items, _)| {
            *s == system && items.iter().any(|i| item == *i || (i.ends_with("renewal") && item.starts_with(i)))
        })
}

/// What the request finds: item and party, in lines, later lines, gaps and reductions.
fn found(request: &Value) -> BTreeSet<(String, Option<String>)> {
    let Ok(found) = of(request) else { return BTreeSet::new() };
    let key = |item: &str, party: Option<&Party>| (item.to_owned(), party.map(|p| p.as_str().to_owned()));
    let lines = found.lines.iter().chain(&found.later).map(|l| key(&l.item, l.party.as_ref()));
    let gaps = found.unknown.iter().map(|u| key(&u.item, u.party.as_ref()));
    lines.chain(gaps).chain(found.reductions.iter().map(|r| key(&r.item, r.party.as_ref()))).collect()
}

fn requests(system: &str, party: Option<&str>) -> Vec<Value> {
    let mut out = Vec::new();
    let p = party.unwrap_or("US");
    match system {
        "madrid" => {
            let other = if p == "US" { "JP" } else { "US" };
            for operation in ["filing", "subsequent", "renewal"] {
                for collective in [false, true] {
                    for colour in [false, true] {
                        out.push(json!({"system": "madrid", "operation": operation, "collective": collective, "colour": colour,
                            "classes": 6, "origin": other, "designations": [p, "DE"]}));
                    }
                }
            }
        }
        "pct" => {
            // The institutes search, and receive nothing.
            let office = if ["XN", "XV"].contains(&p) { "IB" } else { p };
            for entity in ["standard", "small", "micro"] {
                for efiling in ["none", "pdf", "request-xml", "full-xml"] {
                    for language in ["en", "ja", "ko", "ru", "de"] {
                        out.push(json!({"system": "pct", "receiving_office": office, "searching_authority": p, "sheets": 40, "efiling": efiling,
                            "entity": entity, "demand": true, "restore_priority": true, "language": language}));
                    }
                }
            }
        }
        "hague" => {
            for entity in ["standard", "small", "micro"] {
                for designs in [1, 3] {
                    for day in ["2025-02-01", "2026-11-21"] {
                        out.push(json!({"system": "hague", "date": day, "designations": [p, "HU"], "designs": designs, "reproductions": 4,
                            "pages": 3, "paper": true, "words": 120, "entity": entity}));
                    }
                }
            }
            for n in 1..5 {
                out.push(json!({"system": "hague", "operation": "renewal", "designations": [p, "DE"], "designs": 2, "renewal_number": n}));
            }
        }
        "udrp" => {
            for names in [1, 7, 12] {
                for panelists in [1, 3] {
                    out.push(json!({"system": "udrp", "domain_names": names, "panelists": panelists}));
                }
            }
        }
        "wipo_adr" => {
            for procedure in ["mediation", "arbitration", "expedited-arbitration", "expert-determination"] {
                for amount in [1000, 1_000_000, 5_000_000, 20_000_000] {
                    out.push(json!({"system": "wipo-adr", "procedure": procedure, "amount_in_dispute": amount, "wipo_user": true}));
                }
            }
        }
        "epo" => {
            out.extend([json!({"system": "epo", "paper": true}), json!({"system": "epo", "paper": false})]);
            out.extend((3..12).map(|n| json!({"system": "epo", "operation": "renewal", "renewal_number": n})));
        }
        "euipo" => {
            out.push(json!({"system": "euipo", "classes": 4, "designs": 3, "deferment": true}));
            out.extend((1..5).map(
                |n| json!({"system": "euipo", "operation": "renewal", "classes": 4, "designs": 1, "renewal_number": n}),
            ));
        }
        "uspto" => {
            for entity in ["standard", "small", "micro"] {
                out.push(json!({"system": "uspto", "entity": entity}));
                out.extend((1..4).map(
                    |n| json!({"system": "uspto", "entity": entity, "operation": "renewal", "renewal_number": n}),
                ));
            }
            out.extend([
                json!({"system": "uspto", "classes": 1}),
                json!({"system": "uspto", "classes": 1, "operation": "renewal"}),
            ]);
        }
        national => {
            let system = national.replace('_', "-");
            for operation in ["filing", "renewal"] {
                out.push(json!({"system": system, "operation": operation}));
                out.push(json!({"system": system, "operation": operation, "classes": 2, "designs": 1}));
            }
        }
    }
    out
}

#[test]
fn every_row_is_told_or_left_alone_on_purpose() {
    let mut missing = BTreeSet::new();
    let mut told = 0;
    let parties: BTreeSet<(String, Option<String>)> =
        TABLES.fees.all().iter().map(|f| (f.system.to_string(), f.party.map(|p| p.to_string()))).collect();
    for (system, party) in parties.iter().filter(|(s, _)| !NO_SYSTEM.contains(&s.as_str())) {
        let seen: BTreeSet<_> = requests(system, party.as_deref()).iter().flat_map(found).collect();
        let rows =
            TABLES.fees.all().iter().filter(|f| *f.system == **system && f.party.map(|p| p.to_string()) == *party);
        // “No transmittal fee” has no currency, so there is nothing to tell.
        let rows = rows.filter(|f| f.amount != Some(Amount(0)) || f.currency.is_some());
        for fee in rows.filter(|f| !left_alone(system, &f.item)) {
            told += 1;
            // A sum without a party is charged for somebody: the complementary fee for the party it is due to.
            if !seen.iter().any(|(item, p)| *item == *fee.item && (fee.party.is_none() || p == party)) {
                missing.insert(format!("{system} {} {party:?}", fee.item));
            }
        }
    }
    // These steer, and are no lines themselves: the reduction is taken off lines, the level chooses the row of the schedule.
    missing.retain(|m| !m.contains("sme-reduction") && !m.contains("standard-designation-level Some(\"HU\")"));
    println!("{told} rows can be told");
    assert!(
        missing.is_empty(),
        "{} rows are never told:\n{}",
        missing.len(),
        missing.into_iter().collect::<Vec<_>>().join("\n")
    );
}

/// Every item that some request brings up.
pub fn told_items() -> BTreeSet<String> {
    let of: BTreeSet<(String, Option<String>)> =
        TABLES.fees.all().iter().map(|f| (f.system.to_string(), f.party.map(|p| p.to_string()))).collect();
    let known = of.iter().filter(|(s, _)| !NO_SYSTEM.contains(&s.as_str()));
    known.flat_map(|(s, p)| requests(s, p.as_deref())).flat_map(|r| found(&r)).map(|(item, _)| item).collect()
}

#[test]
fn what_is_left_alone_stands_in_the_table() {
    for (system, items, why) in LEFT_ALONE {
        assert!(why.len() > 10, "{system} says why");
        for item in items {
            let there = TABLES.fees.all().iter().any(|f| *f.system == *system && f.item.starts_with(item));
            assert!(there, "{system}/{item} is in no row");
        }
    }
}

#[test]
fn nothing_from_memory_is_told() {
    for fee in TABLES.fees.all().iter().filter(|f| f.from_memory || f.amount.is_none()) {
        for request in requests(&fee.system, fee.party.map(|p| p.to_string()).as_deref()) {
            let Ok(found) = of(&request) else { continue };
            let twin = |item: &str| {
                TABLES.fees.of(&fee.system, item).any(|f| f.party == fee.party && !f.from_memory && f.amount.is_some())
            };
            let line = found.lines.iter().chain(&found.later).find(|l| {
                l.item == fee.item && l.party.map(|p| p.as_str().to_owned()) == fee.party.map(|p| p.to_string())
            });
            assert!(line.is_none() || twin(&fee.item), "{} {} in {request}", fee.system, fee.item);
        }
    }
}
