//! Cases: the contract's input, strictly.

use ipdesk::kb::case::{Case, Request};
use ipdesk::kb::field::{Field, Kind, fields};
use serde_json::json;

fn refused(value: &serde_json::Value) -> String {
    Request::from_json(value).unwrap_err().to_string()
}

#[test]
fn fields_stand_in_the_order_of_their_enum() {
    for (n, spec) in fields().iter().enumerate() {
        assert_eq!(spec.field as usize, n);
        assert_eq!(spec.field.spec(), spec);
        assert_eq!(spec.name, spec.json.replace('_', "-"));
    }
}

#[test]
fn a_whole_case_reads_and_writes_back() {
    let case = json!({
        "subject": "mixed", "problem": "copied", "home": "KE", "markets": ["KE", "EM", "world"], "disclosed": "public",
        "disclosed_on": "2026-03", "first_filed_on": "2025", "budget": "low", "reverse_engineerable": "hard", "product_life": "years",
        "facts": { "basic_mark": "pending", "made_by": "owner", "establishment_in": ["DE"], "on_sale_since": "2026-03-01",
                   "wants": ["low-cost", "secrecy"], "components": ["brand", "design"], "arbitration_clause": "no" }
    });
    let read = Case::from_json(case.as_object().unwrap()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), case);
    assert_eq!(serde_json::from_value::<Case>(case).unwrap(), read);
}

#[test]
fn null_and_absent_mean_not_said() {
    let request =
        Request::from_json(&json!({ "id": 7, "today": null, "subject": null, "facts": null, "markets": null }))
            .unwrap();
    assert_eq!(request.case, Case::default());
    assert_eq!(request.today, None);
}

#[test]
fn a_bad_case_is_refused_at_its_place() {
    for (bad, say) in [
        (json!({ "markets": ["KE", "UK"] }), "/markets/1: `UK` is no country; did you mean `GB`?"),
        (
            json!({ "markets": ["Europe"] }),
            "/markets/0: `Europe` is a region and no country; name its countries one by one, or an office that covers them: EP EM OA AP EA BX",
        ),
        (
            json!({ "home": "Kenia" }),
            "/home: `Kenia` is no country; write an ISO country code like KE, or EP EM OA AP EA BX GC",
        ),
        (json!({ "home": "world" }), "/home: `world` is possible only as a market"),
        (json!({ "subject": "inventoin" }), "/subject: `inventoin` is not possible here; did you mean `invention`?"),
        (json!({ "subjekt": "brand" }), "/subjekt: unknown key `subjekt`; did you mean `subject`?"),
        (json!({ "made_by": "owner" }), "/made_by: unknown key `made_by`; `made_by` stands in `facts`"),
        (json!({ "facts": { "home": "KE" } }), "/facts/home: unknown key `home`; `home` does not stand in `facts`"),
        (
            json!({ "facts": { "wants": ["secrecy", "gold"] } }),
            "/facts/wants/1: `gold` is not possible here; write one of: urgent-stop, secrecy, money, keep-relationship, keep-free-for-all, technical-question, final-binding, low-cost",
        ),
        (
            json!({ "disclosed_on": "2026-13" }),
            "/disclosed_on: `2026-13` is no date; write YYYY-MM-DD, YYYY-MM or YYYY",
        ),
        (json!({ "today": "2026-11" }), "/today: `2026-11` is no day; write YYYY-MM-DD"),
        (json!({ "markets": "KE" }), "/markets: this must be a list"),
        (json!({ "markets": vec!["KE"; 301] }), "/markets: name at most 300 places"),
        (json!([]), ": a case is a JSON object"),
    ] {
        assert_eq!(refused(&bad), say);
    }
}

#[test]
fn answers_of_a_tree_fill_the_case() {
    let mut case = Case::default();
    case.set("subject", "invention").unwrap();
    case.set("first-filed-on", "2026-03").unwrap();
    case.set("reverse_engineerable", "hard").unwrap();
    case.set("markets", "KE, DE;world").unwrap();
    case.set("wants", "secrecy low-cost").unwrap();
    assert_eq!(case.choice(Field::Subject), Some("invention"));
    assert_eq!(case.date(Field::FirstFiledOn).unwrap().earliest().to_string(), "2026-03-01");
    assert!(!case.date(Field::FirstFiledOn).unwrap().is_exact());
    assert_eq!(case.markets().unwrap().len(), 3);
    assert_eq!(case.choices(Field::Wants).unwrap(), ["low-cost", "secrecy"]);
    assert!(case.set("subject", "sandwich").is_err());
    assert!(case.set("markets", "").is_err());
    assert!(case.set("colour", "red").unwrap_err().say.contains("no field"));
    case.clear(Field::Subject);
    assert!(!case.knows(Field::Subject));
}

#[test]
fn every_choice_can_be_set() {
    for spec in fields() {
        if let Kind::Choice(values) | Kind::Choices(values) = spec.kind {
            for value in values {
                Case::default().set(spec.name, value).unwrap();
            }
        }
    }
}
