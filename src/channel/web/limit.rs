//! How much one address of the network may ask for: enough for a classroom behind one connection, not for a flood.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
    time::Instant,
};

/// Above this number of addresses those that have been quiet are forgotten.
const CROWD: usize = 20_000;

/// A bucket that fills by itself: so much at once, so much a second.
#[derive(Clone, Copy)]
pub struct Allowance {
    pub at_once: f64,
    pub per_second: f64,
}

/// Looking at pages.
pub const LOOKS: Allowance = Allowance { at_once: 240.0, per_second: 20.0 };
/// Doing something.
pub const DEEDS: Allowance = Allowance { at_once: 60.0, per_second: 3.0 };

/// What is left for each address.
#[derive(Default)]
pub struct Limits {
    left: Mutex<HashMap<(char, String), (f64, Instant)>>,
}

impl Limits {
    /// Takes one from what is left for `who`; false when nothing is.
    pub fn take(&self, kind: char, who: &str, allowance: Allowance, now: Instant) -> bool {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        if left.len() > CROWD {
            left.retain(|_, (_, at)| now.saturating_duration_since(*at).as_secs() < 60);
        }
        let (amount, at) = left.entry((kind, who.to_owned())).or_insert((allowance.at_once, now));
        let since = now.saturating_duration_since(*at).as_secs_f64();
        *amount = (*amount + since * allowance.per_second).min(allowance.at_once);
        *at = now;
        let enough = *amount >= 1.0;
        if enough {
            *amount -= 1.0;
        }
        enough
    }
}

/// Whom a request counts for: of IPv6 the first half, for the rest is one household's to choose from.
pub fn neighbour(ip: IpAddr) -> String {
    match ip.to_canonical() {
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => {
            let [a, b, c, d, ..] = ip.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}")
        }
    }
}

/// The address of the person's side: what a proxy on this machine tells, else who called. Anybody else could tell anything.
pub fn caller(peer: IpAddr, forwarded: Option<&str>) -> IpAddr {
    let told = forwarded.and_then(|f| f.rsplit(',').next()).and_then(|last| last.trim().parse().ok());
    match told {
        Some(told) if peer.to_canonical().is_loopback() => told,
        _ => peer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    #[allow(clippy::disallowed_methods)] // the test needs any moment to begin with
    fn a_flood_ends_and_patience_helps() {
        let (limits, start) = (Limits::default(), Instant::now());
        let few = Allowance { at_once: 3.0, per_second: 1.0 };
        let asked = (0..10).filter(|_| limits.take('x', "a", few, start)).count();
        assert_eq!(asked, 3);
        assert!(limits.take('x', "b", few, start), "others are not affected");
        assert!(limits.take('y', "a", few, start), "nor other things");
        assert!(limits.take('x', "a", few, start + Duration::from_secs(1)));
    }

    #[test]
    fn only_a_proxy_of_this_machine_is_believed() {
        let ip = |t: &str| t.parse::<IpAddr>().unwrap();
        assert_eq!(caller(ip("127.0.0.1"), Some("1.1.1.1, 203.0.113.9")), ip("203.0.113.9"));
        assert_eq!(caller(ip("198.51.100.4"), Some("203.0.113.9")), ip("198.51.100.4"));
        assert_eq!(caller(ip("127.0.0.1"), Some("nonsense")), ip("127.0.0.1"));
        assert_eq!(neighbour(ip("2001:db8:1:2:3::4")), neighbour(ip("2001:db8:1:2:9::1")));
    }
}
