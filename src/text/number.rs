//! Numbers and money as a language writes them. Digits stay Western in every language shipped so far:
//! Arabic office pages do the same, and one message never mixes two digit sets.

use super::lang::Lang;

/// The group separator and decimal sign of a language, as CLDR has them.
fn signs(lang: Lang) -> (&'static str, &'static str) {
    match lang.code() {
        "fr" | "ru" | "uk" | "pl" | "cs" | "sk" | "bg" | "hu" | "sv" | "no" | "nb" | "fi" => ("\u{202F}", ","),
        "es" | "pt" | "id" | "it" | "de" | "nl" | "da" | "ro" | "el" | "tr" | "sr" | "hr" | "sl" | "vi" => (".", ","),
        _ => (",", "."),
    }
}

/// A whole number with group separators. Numbers under ten thousand stay unbroken, as years and codes do.
pub fn whole(lang: Lang, value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let sign = if value < 0 { "-" } else { "" };
    if digits.len() < 5 {
        return format!("{sign}{digits}");
    }
    let (group, _) = signs(lang);
    let mut out = String::from(sign);
    for (i, d) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push_str(group);
        }
        out.push(d);
    }
    out
}

/// An amount in its currency, `CHF 1330` or `CHF 13.50`: the code first, as official fee tables print it.
pub fn money(lang: Lang, hundredths: i64, currency: &str) -> String {
    let (_, decimal) = signs(lang);
    let main = whole(lang, hundredths / 100);
    match hundredths.unsigned_abs() % 100 {
        0 => format!("{currency}\u{A0}{main}"),
        rest => format!("{currency}\u{A0}{main}{decimal}{rest:02}"),
    }
}

/// A time of day on a clock; with the distance from UTC when the clock shows it twice that day, and would not say which.
pub fn clock(at: &jiff::Zoned) -> String {
    let doubled = at.time_zone().to_ambiguous_timestamp(at.datetime()).is_ambiguous();
    at.strftime(if doubled { "%H:%M UTC%:z" } else { "%H:%M" }).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_look_as_the_language_writes_them() {
        let (en, fr) = (Lang::EN, "fr".parse().unwrap());
        assert_eq!(whole(en, 1330), "1330");
        assert_eq!(whole(en, 12_500), "12,500");
        assert_eq!(whole(fr, 12_500), "12\u{202F}500");
        assert_eq!(money(fr, 1350, "CHF"), "CHF\u{A0}13,50");
        assert_eq!(money(en, 133_000, "CHF"), "CHF\u{A0}1330");
    }
}
