//! Days as one types them, one or a run of them, and runs of days as one reads them.

use crate::text::person::plain_digits;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A run is no longer than this: longer is a slip of the pen.
const LONGEST: i32 = 100;
/// Nothing is planned further ahead, in days.
const FURTHEST: i32 = 800;

/// The days from the first to the last; one where no last is given.
pub fn spread(first: &str, last: &str, today: Date) -> Result<Vec<Date>, &'static str> {
    let day = |t: &str| plain_digits(t).parse::<Date>().map_err(|_| "hours-bad-day");
    let first = day(first)?;
    let last = if last.is_empty() { first } else { day(last)? };
    let ahead = (last - today).get_days();
    let long = (last - first).get_days();
    if !(0..LONGEST).contains(&long) || ahead > FURTHEST {
        return Err("hours-bad-day");
    }
    Ok(first.series(jiff::Span::new().days(1)).take_while(|d| *d <= last).collect())
}

/// Neighbouring days that are alike, as runs: first, last, and what they are.
pub fn runs<T: Clone + PartialEq>(days: &[(Date, T)]) -> Vec<(Date, Date, T)> {
    let mut out: Vec<(Date, Date, T)> = Vec::new();
    for (day, what) in days {
        match out.last_mut() {
            Some((_, last, same)) if *same == *what && last.tomorrow().is_ok_and(|next| next == *day) => *last = *day,
            _ => out.push((*day, *day, what.clone())),
        }
    }
    out
}

/// The days of the closures in the fields `day-N` and `until-N`, or what is wrong with one of them.
pub fn closures(fields: &super::Fields, today: Date) -> Result<BTreeSet<Date>, super::Problem> {
    let mut all = BTreeSet::new();
    for row in 0..super::sheet::MOST_ROWS {
        let said = |name: String| fields.get(&name).map_or("", |v| v.trim());
        let (first, last) = (said(format!("day-{row}")), said(format!("until-{row}")));
        if first.is_empty() && last.is_empty() {
            continue;
        }
        let about = if first.is_empty() { last } else { first };
        all.extend(spread(first, last, today).map_err(|key| super::Problem { key, about: about.to_owned() })?);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_goes_there_and_back() {
        let today = Date::constant(2026, 11, 30);
        let days = spread("2026-12-24", "2027-01-02", today).unwrap();
        assert_eq!(days.len(), 10);
        let all: Vec<(Date, ())> = days.iter().map(|d| (*d, ())).collect();
        assert_eq!(runs(&all), [(days[0], days[9], ())]);
        assert_eq!(spread("٢٠٢٦-١٢-٢٤", "", today).unwrap(), [days[0]], "digits of any script");
        for (first, last) in [("2026-12-24", "2026-12-20"), ("24 Dec", ""), ("", "2026-12-24"), ("2026-02-30", "")] {
            assert_eq!(spread(first, last, today), Err("hours-bad-day"), "{first} {last}");
        }
        assert_eq!(spread("2026-12-24", "2036-12-24", today), Err("hours-bad-day"), "a slip in the year");
    }
}
