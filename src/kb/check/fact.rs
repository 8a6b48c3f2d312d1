//! Facts: whole, and one value for one place and one day.

use super::{guide::is_page, set::Set};
use crate::kb::{
    fact::Dated,
    issue::{Issue, did_you_mean},
    place::Place,
    value::Unit,
    yaml,
};
use std::collections::BTreeMap;

pub(super) fn whole(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (file, fact) in &set.draft.facts {
        let units = ["days", "weeks", "months", "years", "count", "percent"];
        // A date or a word has no place in a whole number.
        let unit = Unit::parse(&fact.unit.value).filter(|u| !matches!(u, Unit::Date | Unit::Word));
        if unit.is_none() {
            let hint = did_you_mean(&fact.unit.value, units);
            let hint = if hint.is_empty() {
                format!("write one of {}, or a currency like CHF", units.join(", "))
            } else {
                hint
            };
            issues.push(Issue::error(
                "fact",
                &yaml::at(file, &fact.unit),
                format!("`{}` is no unit", fact.unit.value),
                hint,
            ));
        }
        if fact.values.is_empty() {
            issues.push(Issue::error(
                "fact",
                &yaml::at(file, &fact.id),
                "the fact has no value",
                "add one under `values:`, with place, basis and official page",
            ));
        }
        for v in &fact.values {
            let at = yaml::at(file, &v.of);
            let mut say = |say: String, hint: &str| issues.push(Issue::error("fact", &at, say, hint));
            if Place::parse(&v.of.value).is_none() {
                say(format!("`{}` is no place", v.of.value), "write `world` or a code in capitals");
            }
            if v.basis.trim().is_empty() {
                say(
                    format!("a value of `{}` has no legal basis", fact.id.value),
                    "name the provision; it is shown to people",
                );
            }
            if !is_page(&v.official) && (v.verified || !v.official.is_empty()) {
                say(
                    format!("`{}` is no official page", v.official),
                    "a verified value names a page that begins with https://",
                );
            }
            if let (Some(from), Some(to)) = (v.from, v.to)
                && from > to
            {
                say(
                    format!("the value ends ({to}) before it begins ({from})"),
                    "`to` is the last day on which it holds",
                );
            }
            if v.review_by < v.as_of {
                say(
                    format!("it is to be reviewed ({}) before it was seen ({})", v.review_by, v.as_of),
                    "`review-by` lies ahead of `as-of`",
                );
            }
        }
    }
}

pub(super) fn time(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (file, fact) in &set.draft.facts {
        let mut places: BTreeMap<&str, Vec<&Dated>> = BTreeMap::new();
        for v in &fact.values {
            places.entry(&v.of.value).or_default().push(v);
        }
        for (place, mut values) in places {
            values.sort_by_key(|v| v.from);
            for pair in values.windows(2) {
                let (before, after) = (pair[0], pair[1]);
                let at = yaml::at(file, &after.of);
                let name = &fact.id.value;
                match (before.to, after.from) {
                    (Some(end), Some(begin)) if end < begin => {
                        if end.tomorrow().is_ok_and(|next| next < begin) {
                            let say = format!("`{name}` has no value for {place} between {end} and {begin}");
                            issues.push(Issue::warning(
                                "fact-time",
                                &at,
                                say,
                                "let one begin on the day after the other ends",
                            ));
                        }
                    }
                    _ => {
                        let say = format!("`{name}` has two values for {place} at one time");
                        issues.push(Issue::error(
                            "fact-time",
                            &at,
                            say,
                            "end the older one with `to:` on the day before",
                        ));
                    }
                }
            }
        }
    }
}
