//! Deadlines that differ by place share a text.

/// The id in `deadlines.ftl` of a rule: `pct-national-phase-ke` is told as `pct-national-phase`, every grace period as that of its right.
pub fn family(rule: &str) -> &str {
    match rule {
        "eu-design-grace" | "right/design-grace-period-months" => return "grace-design",
        "right/patent-grace-period-months" => return "grace-patent",
        _ => {}
    }
    match rule.rsplit_once('-') {
        Some((head @ ("pct-national-phase" | "grace-patent" | "grace-design" | "madrid-response"), tail))
            if tail.len() == 2 || tail == "default" =>
        {
            head
        }
        _ => rule,
    }
}

#[cfg(test)]
mod tests {
    use super::family;

    #[test]
    fn places_share_the_text_of_their_rule() {
        for (rule, want) in [
            ("pct-national-phase-ke", "pct-national-phase"),
            ("pct-national-phase-default", "pct-national-phase"),
            ("grace-patent-us", "grace-patent"),
            ("right/design-grace-period-months", "grace-design"),
            ("eu-design-grace", "grace-design"),
            ("madrid-response-minimum", "madrid-response-minimum"),
            ("paris-patent-priority", "paris-patent-priority"),
        ] {
            assert_eq!(family(rule), want);
        }
    }
}
