//! Dates as people write them. What can be read in two ways is asked back, never guessed.

use crate::{
    kb::words::{Lexicon, fold},
    text::Lang,
};
use jiff::civil::Date;

/// What a typed date was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    Date(String),
    /// Day and month could be either way round.
    Either(String, String),
    /// The day of the week that was named is not that of the date: one of the two is a slip.
    OtherWeekday(Date),
    /// A day that does not exist, or one in the far past or future.
    Impossible,
}

/// Reads a date. None when the words are no date at all.
pub fn read(lexicon: &Lexicon, lang: Lang, words: &str, today: Date) -> Option<Typed> {
    let folded = apart(&fold(words));
    let tokens: Vec<&str> = folded.split(' ').filter(|t| !t.is_empty()).collect();
    let named = tokens.iter().find_map(|t| lexicon.weekday(lang, t));
    let typed = day(lexicon, lang, &tokens, named, today)?;
    Some(match (named, exact(&typed)) {
        (Some(named), Some(date)) if date.weekday().to_monday_one_offset() != named => Typed::OtherWeekday(date),
        _ => match (named, typed) {
            // A day of the week settles which of two dates was meant.
            (Some(named), Typed::Either(a, b)) => {
                let fits =
                    |text: &String| text.parse::<Date>().is_ok_and(|d| d.weekday().to_monday_one_offset() == named);
                match (fits(&a), fits(&b)) {
                    (true, false) => Typed::Date(a),
                    (false, true) => Typed::Date(b),
                    _ => Typed::Either(a, b),
                }
            }
            (_, typed) => typed,
        },
    })
}

/// Chinese writes year, month and day without spaces, each number before its sign: 2026年3月5日.
fn apart(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len() + 8);
    let mut after_digit = false;
    for c in folded.chars() {
        match c {
            '年' | '日' | '号' if after_digit => out.push(' '),
            '月' if after_digit => out.push_str("月 "),
            _ => out.push(c),
        }
        after_digit = c.is_ascii_digit();
    }
    out
}

/// A month by its name, or by its number before the Chinese sign.
fn month(lexicon: &Lexicon, lang: Lang, token: &str) -> Option<i8> {
    let by_number = || token.strip_suffix('月')?.parse().ok().filter(|m| (1..=12).contains(m));
    lexicon.month(lang, token).or_else(by_number)
}

fn exact(typed: &Typed) -> Option<Date> {
    match typed {
        Typed::Date(text) if text.len() == 10 => text.parse().ok(),
        _ => None,
    }
}

fn day(lexicon: &Lexicon, lang: Lang, tokens: &[&str], named: Option<i8>, today: Date) -> Option<Typed> {
    if tokens.is_empty() || tokens.len() > 8 {
        return None;
    }
    let numbers: Vec<i32> = tokens.iter().filter_map(|t| ordinal(t)).collect();
    let mut months: Vec<i8> = tokens.iter().filter_map(|t| month(lexicon, lang, t)).collect();
    // Months of two words (Arabic: تشرين الأول) are read as one.
    months.extend(tokens.windows(2).filter_map(|pair| lexicon.month(lang, &pair.join(" "))));
    match (months.as_slice(), numbers.as_slice()) {
        ([m], [y]) if *y >= 1000 => Some(checked(*y, Some(*m), None, today)),
        ([m], [d, y]) if *y >= 1000 => Some(checked(*y, Some(*m), Some(*d), today)),
        ([m], [y, d]) if *y >= 1000 => Some(checked(*y, Some(*m), Some(*d), today)),
        // “March or April 2026”, “December or January 2026”: not exact, so the earlier month counts.
        ([m, n], [y]) if *y >= 1000 && m != n => Some(checked(y - i32::from(m > n), Some(*m), None, today)),
        // A month without a year is the latest such month that is not ahead.
        ([m], []) if tokens.len() <= 3 => {
            let year = i32::from(today.year()) - i32::from(*m > today.month());
            Some(checked(year, Some(*m), None, today))
        }
        ([m], [d]) => {
            let ahead = (*m, *d) > (today.month(), i32::from(today.day()));
            Some(checked(i32::from(today.year()) - i32::from(ahead), Some(*m), Some(*d), today))
        }
        ([], [y]) if *y >= 1000 && tokens.len() <= 3 => Some(checked(*y, None, None, today)),
        ([], [y, m]) if *y >= 1000 => Some(checked(*y, i8::try_from(*m).ok(), None, today)),
        ([], [m, y]) if *y >= 1000 && tokens.len() == 2 => Some(checked(*y, i8::try_from(*m).ok(), None, today)),
        ([], [y, m, d]) if *y >= 1000 => Some(checked(*y, i8::try_from(*m).ok(), Some(*d), today)),
        ([], [a, b, y]) if tokens.len() == 3 || named.is_some() => {
            let year = if *y >= 1000 { *y } else { 2000 + *y };
            let day_first = checked(year, i8::try_from(*b).ok(), Some(*a), today);
            let month_first = checked(year, i8::try_from(*a).ok(), Some(*b), today);
            Some(match (day_first, month_first) {
                (Typed::Date(x), Typed::Date(y)) if x != y => Typed::Either(x, y),
                (Typed::Date(x), _) | (_, Typed::Date(x)) => Typed::Date(x),
                _ => Typed::Impossible,
            })
        }
        _ => None,
    }
}

/// A number, also as `3rd` or `1er`.
fn ordinal(token: &str) -> Option<i32> {
    let digits: String = token.chars().take_while(char::is_ascii_digit).collect();
    let rest = &token[digits.len()..];
    if digits.is_empty()
        || digits.len() > 4
        || !(rest.is_empty() || matches!(rest, "st" | "nd" | "rd" | "th" | "er" | "e"))
    {
        return None;
    }
    digits.parse().ok()
}

fn checked(year: i32, month: Option<i8>, day: Option<i32>, today: Date) -> Typed {
    let Ok(year) = i16::try_from(year) else { return Typed::Impossible };
    if year < 1900 || year > today.year() + 30 {
        return Typed::Impossible;
    }
    match (month, day) {
        (None, None) => Typed::Date(format!("{year:04}")),
        (Some(m), None) if (1..=12).contains(&m) => Typed::Date(format!("{year:04}-{m:02}")),
        (Some(m), Some(d)) => match i8::try_from(d).ok().and_then(|d| Date::new(year, m, d).ok()) {
            Some(date) => Typed::Date(date.to_string()),
            None => Typed::Impossible,
        },
        _ => Typed::Impossible,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Catalog;

    fn typed(words: &str) -> Option<Typed> {
        let source = "month-2 =\n    february\nmonth-3 =\n    march\n    mar\nmonth-4 =\n    april\nmonth-12 =\n    december\n    dec\n";
        let days = "weekday-3 = Wednesday\nweekday-4 = Thursday\nweekday-6 = Saturday\n";
        let (catalog, faults) = Catalog::read([(Lang::EN, "words", source), (Lang::EN, "units", days)]);
        assert!(faults.is_empty());
        read(&Lexicon::read(&catalog), Lang::EN, words, Date::constant(2026, 11, 21))
    }

    #[test]
    fn dates_as_people_write_them() {
        let date = |s: &str| Some(Typed::Date(s.into()));
        for (words, want) in [
            ("2026-03-12", date("2026-03-12")),
            ("12 March 2026", date("2026-03-12")),
            ("March 12th, 2026", date("2026-03-12")),
            ("in march 2026", date("2026-03")),
            ("March", date("2026-03")),
            ("December", date("2025-12")),
            ("2024", date("2024")),
            ("25/12/2025", date("2025-12-25")),
            ("12/25/2025", date("2025-12-25")),
            ("03/04/2026", Some(Typed::Either("2026-04-03".into(), "2026-03-04".into()))),
            ("04/04/2026", date("2026-04-04")),
            ("٢٠٢٦-٠٣-١٢", date("2026-03-12")),
            ("2026年3月5日", date("2026-03-05")),
            ("２０２６年３月", date("2026-03")),
            ("2025年", date("2025")),
            ("30 February 2026", Some(Typed::Impossible)),
            ("29 February 2027", Some(Typed::Impossible)),
            ("45 March 2026", Some(Typed::Impossible)),
            ("2026-13-45", Some(Typed::Impossible)),
            ("Thursday 12 March 2026", date("2026-03-12")),
            ("Wednesday, 12 March 2026", Some(Typed::OtherWeekday(Date::constant(2026, 3, 12)))),
            ("Wednesday 03/04/2026", date("2026-03-04")),
            ("Saturday 03/04/2026", Some(Typed::Either("2026-04-03".into(), "2026-03-04".into()))),
            ("March or April 2026", date("2026-03")),
            ("December or March 2026", date("2025-12")),
            ("31/02/2026", Some(Typed::Impossible)),
            ("how do I register a name", None),
            ("", None),
        ] {
            assert_eq!(typed(words), want, "{words}");
        }
    }
}
