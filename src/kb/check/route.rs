//! The words of routes: name, what it is, the next steps, the time it takes, the risk.

use super::set::Set;
use crate::kb::issue::Issue;

pub(super) fn texts(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for route in set.kb.routes.iter() {
        let mut wanted: Vec<String> = ["name", "what", "time", "risk"].map(str::to_owned).into();
        wanted.extend(route.rule.steps().into_iter().map(|n| format!("next-{n}")));
        let path = format!("routes/{}", route.id);
        set.want("route-text", &path, &wanted, issues);
        set.spare("route-text", &path, &wanted, &[], issues);
    }
}
