//! What time does to a set: overdue reviews, expired values, sources from the future. Never an error: fail safe, not shut.

use super::set::guide_file;
use crate::kb::{
    Kb,
    guide::Of,
    id::OfficeId,
    issue::{At, Issue},
    yaml,
};
use jiff::civil::Date;

/// Everything in a set that its readers should look at again on this day.
pub fn dated(kb: &Kb, on: Date) -> Vec<Issue> {
    let mut issues = Vec::new();
    facts(kb, on, &mut issues);
    guides(kb, on, &mut issues);
    issues.sort();
    issues.dedup();
    issues
}

fn facts(kb: &Kb, on: Date, issues: &mut Vec<Issue>) {
    for (id, fact) in &kb.facts.0 {
        for v in &fact.values {
            let at = yaml::at(&fact.file, &v.of);
            let holds = v.to.is_none_or(|to| on <= to);
            if holds && v.review_by < on {
                let say = format!("`{id}` was to be reviewed by {}", v.review_by);
                issues.push(Issue::warning(
                    "fact-review",
                    &at,
                    say,
                    format!("look at {} and move `as-of` and `review-by`", v.official),
                ));
            }
            if v.as_of > on {
                issues.push(Issue::warning(
                    "from-the-future",
                    &at,
                    format!("`{id}` was seen on {}, which is still to come", v.as_of),
                    "write the day on which it was seen",
                ));
            }
            // Only the last value of a place is missed; the ones before it were replaced.
            let last = fact.values.iter().filter(|o| o.of.value == v.of.value).all(|o| o.to.is_some() && o.to <= v.to);
            if !holds && last {
                let say = format!("`{id}` has had no value for {} since {}", v.of.value, v.to.unwrap_or(on));
                issues.push(Issue::warning(
                    "fact-expired",
                    &at,
                    say,
                    "add the value that holds now; until then lines that need it are withheld",
                ));
            }
        }
    }
}

fn guides(kb: &Kb, on: Date, issues: &mut Vec<Issue>) {
    for guide in kb.guides.values() {
        let at = At::file(guide_file(&guide.id));
        if guide.review.on > on {
            issues.push(Issue::warning(
                "from-the-future",
                &at,
                format!("reviewed on {}, which is still to come", guide.review.on),
                "write the day of the review",
            ));
        }
        if guide.review_by < on {
            let say = format!("was to be looked at again by {}; {} looks after it", guide.review_by, guide.owner);
            let hint = "read it against its sources, then move `review` and `review-by`";
            issues.push(Issue::warning("guide-review", &at, say, hint));
        }
        for source in guide.sources.iter().filter(|s| s.as_of > on) {
            let say = format!("{} was seen on {}, which is still to come", source.official, source.as_of);
            issues.push(Issue::warning("from-the-future", &at, say, "write the day on which it was seen"));
        }
        for (name, bound) in &guide.facts {
            // What depends on the person or the office is known for some and not for others: that is no finding.
            if matches!(bound.of, Of::World | Of::Code(_)) && kb.tell(bound, None, &OfficeId::from(""), on).is_none() {
                let say =
                    format!("nobody sees the lines with `${name}`: `{}` is not known for certain on {on}", bound.fact);
                issues.push(Issue::note(
                    "withheld",
                    &at,
                    say,
                    "find an official source for it, or say the sentence without it",
                ));
            }
        }
    }
}
