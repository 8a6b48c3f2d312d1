//! What is counted: fixed names and labels, never a person.

use prometheus_client::{encoding::text::encode, metrics::counter::Counter, registry::Registry};

/// The counters of the desk.
#[derive(Debug, Default, Clone)]
pub struct Metrics {
    pub events: Counter,
    pub repeats: Counter,
    pub turns: Counter,
    pub retried: Counter,
    pub parked: Counter,
    pub sent: Counter,
    pub unknown: Counter,
    pub dead: Counter,
    pub unreachable: Counter,
    pub refused_buttons: Counter,
    pub missing_texts: Counter,
    pub reminders: Counter,
    pub letters: Counter,
}

impl Metrics {
    /// The counters as Prometheus reads them.
    pub fn text(&self) -> String {
        let mut registry = Registry::with_prefix("ipdesk");
        for (name, help, counter) in [
            ("events", "Events taken in", &self.events),
            ("repeated_events", "Events the channel sent more than once", &self.repeats),
            ("turns", "Turns committed", &self.turns),
            ("retried_turns", "Turns stepped again because the state or a time slot moved", &self.retried),
            ("parked_events", "Events set aside after their turn failed three times", &self.parked),
            ("sent_parts", "Messages and edits the channel accepted", &self.sent),
            ("unknown_sends", "Sends of which nobody knows whether the channel accepted them", &self.unknown),
            ("dead_parts", "Messages the channel never accepts", &self.dead),
            ("unreachable", "People who blocked us or are gone", &self.unreachable),
            ("refused_buttons", "Buttons that were forged or belong to somebody else", &self.refused_buttons),
            ("missing_texts", "Texts that could not be said in a language", &self.missing_texts),
            ("letters", "Letters about bookings the mail server took", &self.letters),
            ("reminders", "Due rows that became events", &self.reminders),
        ] {
            registry.register(name, help, counter.clone());
        }
        let mut out = String::new();
        // Writing into a String cannot fail.
        let _ = encode(&mut out, &registry);
        out
    }
}
