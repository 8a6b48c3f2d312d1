//! Wall-clock times of a day on which the clocks change: some do not exist, some come twice.

use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::{AmbiguousOffset, TimeZone},
};

/// The instant at which the clock shows a time, the first where it does so twice; where it is skipped, the change.
pub fn edge(zone: &TimeZone, date: Date, time: Time) -> Option<i64> {
    let wall = date.to_datetime(time);
    let shown = zone.to_ambiguous_timestamp(wall);
    let instant = match shown.offset() {
        // By the offset after the change the skipped time lies before it.
        AmbiguousOffset::Gap { after, .. } => zone.following(after.to_timestamp(wall).ok()?).next()?.timestamp(),
        AmbiguousOffset::Fold { .. } | AmbiguousOffset::Unambiguous { .. } => shown.compatible().ok()?,
    };
    Some(instant.as_second())
}

/// Whether the clock shows at this instant what it did not show before: of a doubled hour only the first can be booked.
pub fn first(zone: &TimeZone, instant: i64) -> bool {
    let Ok(at) = Timestamp::from_second(instant) else { return false };
    let shown = zone.to_ambiguous_timestamp(at.to_zoned(zone.clone()).datetime());
    shown.compatible().is_ok_and(|first| first == at)
}

/// Whether the clock shows the same offset at two instants of a day: it does not change between them, for no clock changes
/// twice within somebody's hours, and every time there is shown once.
pub fn steady(zone: &TimeZone, from: i64, to: i64) -> bool {
    let offset = |instant| Timestamp::from_second(instant).ok().map(|at| zone.to_offset(at));
    offset(from) == offset(to)
}
