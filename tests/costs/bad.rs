//! What cannot be estimated is refused with its place and a sentence; nothing panics.

use crate::known::{TABLES, estimate, of};
use ipdesk::advice::cost;
use ipdesk::kb::cost_request::{KEYS, Request};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn refused(request: &str) -> (String, String) {
    let e = estimate(request).expect_err(request);
    (e.at, e.say)
}

#[test]
fn a_wrong_value_is_named_by_its_place() {
    let madrid = |rest: &str| format!(r#"{{"system":"madrid","designations":["US"],{rest}}}"#);
    for (request, at, word) in [
        ("{}".to_owned(), "/system", "missing"),
        (r#"{"system":"madird"}"#.to_owned(), "/system", "choose"),
        (madrid(r#""clases":2"#), "/clases", "did you mean `classes`"),
        (madrid(r#""x/y":2"#), "/x~1y", "unknown key"),
        (madrid(r#""classes":-1"#), "/classes", "from 1 to 45"),
        (madrid(r#""classes":0"#), "/classes", "from 1 to 45"),
        (madrid(r#""classes":46"#), "/classes", "from 1 to 45"),
        (madrid(r#""classes":1.5"#), "/classes", "whole number"),
        (madrid(r#""classes":"2""#), "/classes", "whole number"),
        (madrid(r#""classes":99999999999999999999"#), "/classes", "whole number"),
        (madrid(r#""colour":"yes""#), "/colour", "true or false"),
        (madrid(r#""date":"2026-02-30""#), "/date", "no date"),
        (madrid(r#""date":20260230"#), "/date", "text"),
        (madrid(r#""origin":"UK""#), "/origin", "did you mean `GB`"),
        (madrid(r#""origin":"XX""#), "/origin", "no country"),
        (madrid(r#""origin":"US""#), "/designations/0", "office of origin"),
        (madrid(r#""origin":"ZA""#), "/origin", "no party on 2026-11-21"),
        (madrid(r#""operation":"transfer""#), "/operation", "filing, subsequent, renewal"),
        (madrid(r#""id":[]"#), "/id", "text or a number"),
        (r#"{"system":"madrid"}"#.to_owned(), "/designations", "at least one"),
        (r#"{"system":"madrid","designations":[]}"#.to_owned(), "/designations", "at least one"),
        (r#"{"system":"madrid","designations":"US"}"#.to_owned(), "/designations", "list"),
        (r#"{"system":"madrid","designations":["US","eu"]}"#.to_owned(), "/designations/1", "did you mean `EM`"),
        (r#"{"system":"madrid","designations":["US","ZA"]}"#.to_owned(), "/designations/1", "no party"),
        (r#"{"system":"madrid","designations":["SN"]}"#.to_owned(), "/designations/0", "designating `OA`"),
        (r#"{"system":"madrid","designations":["MT"]}"#.to_owned(), "/designations/0", "designating `EM`"),
        (r#"{"system":"hague","designations":["ZA"]}"#.to_owned(), "/designations/0", "no party"),
        (r#"{"system":"hague","designations":["JP"],"designs":101}"#.to_owned(), "/designs", "from 1 to 100"),
        (r#"{"system":"hague","designations":["JP"],"operation":"subsequent"}"#.to_owned(), "/operation", "later"),
        (r#"{"system":"pct","receiving_office":"AR"}"#.to_owned(), "/receiving_office", "no party"),
        (r#"{"system":"pct","sheets":0}"#.to_owned(), "/sheets", "from 1"),
        (r#"{"system":"pct","efiling":"fax"}"#.to_owned(), "/efiling", "request-xml"),
        (r#"{"system":"pct","language":"englisch"}"#.to_owned(), "/language", "language tag"),
        (r#"{"system":"pct","operation":"renewal"}"#.to_owned(), "/operation", "filing"),
        (r#"{"system":"udrp","panelists":2}"#.to_owned(), "/panelists", "1 or 3"),
        (
            r#"{"system":"udrp","panelists":1,"three_asked_by":"respondent"}"#.to_owned(),
            "/three_asked_by",
            "one panelist",
        ),
        (r#"{"system":"wipo-adr"}"#.to_owned(), "/procedure", "mediation"),
        (
            r#"{"system":"wipo-adr","procedure":"arbitration","amount_in_dispute":-1}"#.to_owned(),
            "/amount_in_dispute",
            "from 0",
        ),
        (
            r#"{"system":"wipo-adr","procedure":"arbitration","amount_in_dispute":1e15}"#.to_owned(),
            "/amount_in_dispute",
            "from 0",
        ),
        (
            r#"{"system":"wipo-adr","procedure":"arbitration","amount_in_dispute":"9"}"#.to_owned(),
            "/amount_in_dispute",
            "from 0",
        ),
        (r#"{"system":"epo","operation":"renewal"}"#.to_owned(), "/renewal_number", "3 to 20"),
        (r#"{"system":"euipo"}"#.to_owned(), "/classes", "designs"),
        (r#"{"system":"euipo","designs":1,"operation":"renewal"}"#.to_owned(), "/renewal_number", "1 to 4"),
        (r#"{"system":"uspto","operation":"renewal","renewal_number":4}"#.to_owned(), "/renewal_number", "1 to 3"),
        (r#"{"system":"jpo","operation":"subsequent"}"#.to_owned(), "/operation", "renewal"),
    ] {
        let (found, say) = refused(&request);
        assert_eq!(found, at, "{request}: {say}");
        assert!(say.contains(word), "{request}: {say}");
    }
}

#[test]
fn null_is_not_said() {
    let bare = estimate(r#"{"system":"madrid","designations":["US"]}"#).unwrap();
    let nulls: Map<String, Value> = KEYS
        .iter()
        .map(|k| match *k {
            "system" => ((*k).to_owned(), json!("madrid")),
            "designations" => ((*k).to_owned(), json!(["US"])),
            key => (key.to_owned(), Value::Null),
        })
        .collect();
    assert_eq!(of(&Value::Object(nulls)).unwrap(), bare);
}

#[test]
fn the_largest_of_everything_is_added_up() {
    let all = json!({
        "system": "wipo-adr", "procedure": "arbitration", "amount_in_dispute": 999_999_999_999_u64, "sme": true
    });
    assert_eq!(of(&all).unwrap().totals[0].amount.to_string(), "20250.00");
    let long = json!({
        "system": "hague", "designations": ["JP"], "designs": 100, "reproductions": 10000, "words": 1_000_000,
        "pages": 10000, "paper": true
    });
    assert_eq!(of(&long).unwrap().totals.len(), 1);
}

fn anything() -> impl Strategy<Value = Value> {
    let word = prop::sample::select(vec![
        "madrid",
        "pct",
        "hague",
        "udrp",
        "wipo-adr",
        "epo",
        "euipo",
        "uspto",
        "jpo",
        "inpi-fr",
        "filing",
        "renewal",
        "subsequent",
        "none",
        "pdf",
        "full-xml",
        "small",
        "micro",
        "mediation",
        "arbitration",
        "expedited-arbitration",
        "2026-11-21",
        "1999",
        "US",
        "JP",
        "IB",
        "EP",
        "BX",
        "BE",
        "OA",
        "CU",
        "SA",
        "complainant",
        "respondent",
        "en",
        "ja",
        "",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-3_i64..60).prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
    ];
    let code = prop::sample::select(vec!["US", "JP", "IL", "MX", "CN", "BE", "OA", "HU", "GB", "ZA", "KE"]);
    prop_oneof![4 => leaf, 1 => prop::collection::vec(code.prop_map(Value::from), 0..5).prop_map(Value::from)]
}

proptest! {
    #[test]
    fn nothing_panics_and_sums_are_sums(
        pairs in prop::collection::vec((prop::sample::select(KEYS.to_vec()), anything()), 0..12),
        system in prop::sample::select(vec!["madrid", "pct", "hague", "udrp", "wipo-adr", "epo", "euipo", "uspto", "jpo", "cnipa"]),
    ) {
        let mut object: Map<String, Value> = pairs.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        object.insert("system".into(), system.into());
        let Ok(request) = Request::from_json(&object) else { return Ok(()) };
        let Ok(found) = cost::estimate(&TABLES, &request, "2026-11-21".parse().unwrap()) else { return Ok(()) };
        for total in &found.totals {
            let lines = found.lines.iter().filter(|l| l.currency.as_ref() == Some(&total.currency));
            prop_assert_eq!(lines.map(|l| l.amount.0).sum::<i64>(), total.amount.0);
        }
        let mentioned = found.lines.iter().all(|l| !l.official.is_empty()) && found.unknown.iter().all(|u| !u.official.is_empty());
        prop_assert!(mentioned, "every figure and every gap names its page");
    }
}
