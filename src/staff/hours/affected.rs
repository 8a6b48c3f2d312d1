//! Which meetings an edit touches. Nothing is cancelled by an edit: whoever works here decides what becomes of each.

use super::Call;
use crate::{
    kb::office::Adviser,
    store::{BookingRow, BookingStatus, StoreError},
    talk::slots,
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Further ahead nothing can be booked, in seconds.
const FURTHEST: i64 = 400 * 86_400;

/// A meeting, and the texts that say what is the matter with it.
pub struct Hit {
    pub booking: BookingRow,
    pub why: Vec<&'static str>,
}

/// Every meeting that is still to come.
pub async fn ahead(call: &Call) -> Result<Vec<BookingRow>, StoreError> {
    let (desk, now) = (call.desk(), call.now());
    let mut all = desk.store.bookings_between(call.office().as_str(), now, now + FURTHEST).await?;
    all.retain(|b| b.status == BookingStatus::Kept);
    Ok(all)
}

/// Those that lie outside the hours, or whose adviser is no longer here.
pub fn outside(bookings: &[BookingRow], advisers: &[Adviser], closed: &BTreeSet<Date>) -> Vec<Hit> {
    let hit = |b: &BookingRow| {
        let adviser = advisers.iter().find(|a| a.id.as_str() == b.adviser);
        let fits = adviser.is_some_and(|a| slots::within(a, closed, b.starts, b.minutes));
        (!fits).then(|| Hit { booking: b.clone(), why: vec!["hours-why-outside"] })
    };
    bookings.iter().filter_map(hit).collect()
}

/// Those that an edit of one adviser touches: outside the new hours, or held in a way, a language or about a topic that
/// the adviser gives up.
pub fn by_edit(bookings: &[BookingRow], was: &Adviser, new: &Adviser, closed: &BTreeSet<Date>) -> Vec<Hit> {
    let knows = |a: &Adviser, b: &BookingRow| a.topics.is_empty() || a.topics.iter().any(|t| t.as_str() == b.topic);
    let speaks = |a: &Adviser, b: &BookingRow| a.languages.contains(&b.lang);
    let meets = |a: &Adviser, b: &BookingRow| a.ways.iter().any(|w| w.as_str() == b.way);
    let hit = |b: &BookingRow| {
        let why = [
            ("hours-why-left", new.left && !was.left),
            ("hours-why-outside", !new.left && !slots::within(new, closed, b.starts, b.minutes)),
            ("hours-why-way", meets(was, b) && !meets(new, b)),
            ("hours-why-language", speaks(was, b) && !speaks(new, b)),
            ("hours-why-topic", knows(was, b) && !knows(new, b)),
        ];
        let why: Vec<_> = why.into_iter().filter_map(|(key, true_of)| true_of.then_some(key)).collect();
        (b.adviser == new.id.as_str() && !why.is_empty()).then(|| Hit { booking: b.clone(), why })
    };
    bookings.iter().filter_map(hit).collect()
}
