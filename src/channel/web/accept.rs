//! Which languages a browser asks for.

/// The tags of an `Accept-Language` header, the most wanted first. Any text at all may come.
pub fn tags(header: &str) -> Vec<String> {
    let mut wanted: Vec<(u16, String)> = header
        .split(',')
        .take(20)
        .filter_map(|one| {
            let mut parts = one.split(';');
            let tag = parts.next()?.trim();
            let fits = !tag.is_empty() && tag.len() <= 35 && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
            let weight = parts.find_map(|p| p.trim().strip_prefix("q=")).map_or(1000, thousandths);
            (fits && weight > 0).then(|| (weight, tag.to_owned()))
        })
        .collect();
    // Stable: of two wanted alike the first stays first.
    wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wanted.into_iter().map(|(_, tag)| tag).collect()
}

/// `0.8` as 800; what cannot be read counts as not wanted.
fn thousandths(weight: &str) -> u16 {
    let (whole, rest) = weight.trim().split_once('.').unwrap_or((weight.trim(), ""));
    let digits: String = rest.chars().chain("000".chars()).take(3).collect();
    match (whole.parse::<u16>(), digits.parse::<u16>()) {
        (Ok(whole @ 0..=1), Ok(rest)) => (whole * 1000 + rest).min(1000),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::tags;

    #[test]
    fn the_most_wanted_language_comes_first() {
        assert_eq!(tags("fr-CH, fr;q=0.9, en;q=0.8, de;q=0, *;q=0.5"), ["fr-CH", "fr", "en"]);
        assert_eq!(tags("en;q=0.2, ar"), ["ar", "en"]);
        assert!(tags("").is_empty());
        assert!(tags("en;q=NaN, <script>, ,,,;;q=1").is_empty());
    }
}
