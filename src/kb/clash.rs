//! Answers that cannot be true together, or a day that cannot have come yet.

use super::case::{Case, Refused};
use super::field::Field;
use jiff::civil::Date;

/// What does not fit in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Clash {
    /// This happened on a day that is still to come.
    Ahead(Field),
    /// The international application lies before the first one that it follows.
    FollowedBeforeFirst,
    /// It is on sale, and nobody is said to have seen it.
    SoldUnseen,
    /// Nobody is said to have seen it, and there is a day on which it was shown.
    ShownUnseen,
}

impl Clash {
    /// The answer that is in doubt.
    pub fn field(self) -> Field {
        match self {
            Self::Ahead(field) => field,
            Self::FollowedBeforeFirst => Field::PctFiledOn,
            Self::SoldUnseen => Field::OnSaleSince,
            Self::ShownUnseen => Field::DisclosedOn,
        }
    }

    /// The key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ahead(_) => "clash-ahead",
            Self::FollowedBeforeFirst => "clash-followed-before-first",
            Self::SoldUnseen => "clash-sold-unseen",
            Self::ShownUnseen => "clash-shown-unseen",
        }
    }

    /// The same for a script, at its place in the contract's JSON.
    pub fn refused(self) -> Refused {
        let spec = self.field().spec();
        let at = if spec.in_facts { format!("/facts/{}", spec.json) } else { format!("/{}", spec.json) };
        let say = match self {
            Self::Ahead(_) => "this day is still to come; give the day on which it happened, or leave it out",
            Self::FollowedBeforeFirst => {
                "the international application lies before `first_filed_on`; correct one of the two days"
            }
            Self::SoldUnseen => {
                "what is on sale is public, and `disclosed` says that it is not; correct one of the two"
            }
            Self::ShownUnseen => "`disclosed` is `no`, and here is a day on which it was shown; correct one of the two",
        };
        Refused::new(at, say)
    }
}

/// Everything that does not fit, in the order of the fields.
pub fn clashes(case: &Case, today: Date) -> Vec<Clash> {
    let ahead = |field: Field| case.date(field).is_some_and(|d| d.earliest() > today);
    let past = |field: Field| case.date(field).is_some_and(|d| d.earliest() <= today);
    let disclosed = case.choice(Field::Disclosed);
    let mut out = Vec::new();
    // A day on which it will be shown is a plan where nothing was shown yet.
    out.extend((ahead(Field::DisclosedOn) && disclosed != Some("no")).then_some(Clash::Ahead(Field::DisclosedOn)));
    out.extend((past(Field::DisclosedOn) && disclosed == Some("no")).then_some(Clash::ShownUnseen));
    let happened = [Field::FirstFiledOn, Field::OnSaleSince, Field::PctFiledOn];
    out.extend(happened.into_iter().filter(|f| ahead(*f)).map(Clash::Ahead));
    let unseen = matches!(disclosed, Some("no" | "confidential"));
    out.extend((past(Field::OnSaleSince) && unseen).then_some(Clash::SoldUnseen));
    if let (Some(first), Some(followed)) = (case.date(Field::FirstFiledOn), case.date(Field::PctFiledOn)) {
        out.extend((followed.latest() < first.earliest()).then_some(Clash::FollowedBeforeFirst));
    }
    out.sort_by_key(|c| c.field());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<Clash> {
        let value: serde_json::Value = serde_json::from_str(text).unwrap();
        clashes(&Case::from_json(value.as_object().unwrap()).unwrap(), Date::constant(2026, 11, 21))
    }

    #[test]
    fn what_cannot_be_true_together_is_found() {
        assert_eq!(of(r#"{"first_filed_on":"2027-01-01"}"#), [Clash::Ahead(Field::FirstFiledOn)]);
        assert_eq!(of(r#"{"disclosed":"public","disclosed_on":"2027"}"#), [Clash::Ahead(Field::DisclosedOn)]);
        assert_eq!(of(r#"{"disclosed":"no","disclosed_on":"2026-03"}"#), [Clash::ShownUnseen]);
        assert_eq!(of(r#"{"disclosed":"no","facts":{"on_sale_since":"2026-03"}}"#), [Clash::SoldUnseen]);
        let two = r#"{"first_filed_on":"2025-06-01","facts":{"pct_filed_on":"2025-05"}}"#;
        assert_eq!(of(two), [Clash::FollowedBeforeFirst]);
    }

    #[test]
    fn a_plan_and_an_imprecise_day_are_no_slip() {
        assert_eq!(of(r#"{"disclosed":"no","disclosed_on":"2027-03-01"}"#), []);
        assert_eq!(of(r#"{"first_filed_on":"2025-06-20","facts":{"pct_filed_on":"2025"}}"#), []);
        assert_eq!(of(r#"{"disclosed":"public","disclosed_on":"2026"}"#), []);
        assert_eq!(of(r#"{"disclosed":"confidential","disclosed_on":"2026-03"}"#), []);
    }
}
