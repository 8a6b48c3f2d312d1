//! A channel that records what it accepted, and goes wrong exactly as told.

use ipdesk::{
    channel::{Channel, Delivered, Going, Parcel, Trouble},
    text::{Budget, Button, Part},
};
use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::{Mutex, MutexGuard},
    time::{Duration, Instant},
};

/// How the next sends to an address go.
#[derive(Clone)]
pub enum Go {
    /// Not accepted, with this answer.
    Fails(Trouble),
    /// Accepted, and the answer is lost.
    LostAfter,
    /// Accepted after so long.
    Slow(Duration),
}

/// One attempt.
#[derive(Clone, Debug)]
pub struct Attempt {
    pub at: Instant,
    pub address: String,
    pub accepted: bool,
    /// Whether it became a new message rather than a change of one.
    pub new: bool,
    pub text: String,
}

#[derive(Default)]
struct World {
    scripts: HashMap<String, VecDeque<Go>>,
    always: HashMap<String, Trouble>,
    attempts: Vec<Attempt>,
    messages: BTreeMap<(String, u64), (Part, u32, bool)>,
    next: u64,
    notices: Vec<(String, Option<String>)>,
}

/// The recording channel.
#[derive(Default)]
pub struct Line {
    world: Mutex<World>,
}

impl Line {
    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap()
    }

    /// The next sends to this address go like this, one after the other.
    pub fn then(&self, address: &str, goes: impl IntoIterator<Item = Go>) {
        self.world().scripts.entry(address.to_owned()).or_default().extend(goes);
    }

    /// Every send to this address (`*`: to all) fails like this until told otherwise.
    pub fn always(&self, address: &str, trouble: Option<Trouble>) {
        match trouble {
            Some(trouble) => self.world().always.insert(address.to_owned(), trouble),
            None => self.world().always.remove(address),
        };
    }

    /// How many scripted sends to this address are still to come.
    pub fn waiting(&self, address: &str) -> usize {
        self.world().scripts.get(address).map_or(0, VecDeque::len)
    }

    pub fn attempts(&self, address: &str) -> Vec<Attempt> {
        self.world().attempts.iter().filter(|a| a.address == address).cloned().collect()
    }

    /// What this address was sent and accepted, in order.
    pub fn accepted(&self, address: &str) -> Vec<Attempt> {
        self.attempts(address).into_iter().filter(|a| a.accepted).collect()
    }

    /// The messages of an address as they stand now, oldest first.
    pub fn shown(&self, address: &str) -> Vec<Part> {
        self.world().messages.iter().filter(|((a, _), _)| a == address).map(|(_, (part, ..))| part.clone()).collect()
    }

    /// All texts of an address as one.
    pub fn transcript(&self, address: &str) -> String {
        self.shown(address).iter().map(|p| format!("{}\n{}\n", p.text, labels(p).join(" | "))).collect()
    }

    /// The newest live screen with its revision.
    pub fn live(&self, address: &str) -> Option<(Part, u32)> {
        self.world()
            .messages
            .iter()
            .rev()
            .find(|((a, _), (part, ..))| a == address && !part.rows.is_empty())
            .map(|(_, (part, rev, _))| (part.clone(), *rev))
    }

    /// The button with this label on the newest message that has it, and the revision of its screen.
    pub fn button(&self, address: &str, label: &str) -> Option<(Button, u32)> {
        let world = self.world();
        world.messages.iter().rev().filter(|((a, _), _)| a == address).find_map(|(_, (part, rev, _))| {
            let found = part.rows.iter().flatten().find(|b| b.label.starts_with(label))?;
            Some((found.clone(), *rev))
        })
    }

    /// The notices on answered taps.
    pub fn notices(&self, query: &str) -> Vec<Option<String>> {
        self.world().notices.iter().filter(|(q, _)| q == query).map(|(_, n)| n.clone()).collect()
    }

    fn accept(&self, address: &str, parcel: &Parcel, live: Option<&str>) -> Delivered {
        let mut world = self.world();
        let (part, revision, edit, screen) = match parcel {
            Parcel::Screen { part, revision, edit } => (part.clone(), *revision, *edit, true),
            Parcel::Keep { part, revision } => (part.clone(), *revision, false, false),
            Parcel::File { name, caption, text, .. } => {
                let part = Part {
                    text: format!("[{name}] {caption}\n{text}"),
                    rows: Vec::new(),
                    lang: ipdesk::text::Lang::EN,
                };
                (part, 0, false, false)
            }
        };
        let old = live
            .and_then(|id| id.parse::<u64>().ok())
            .filter(|id| edit && world.messages.contains_key(&(address.to_owned(), *id)));
        let id = old.unwrap_or_else(|| {
            world.next += 1;
            world.next
        });
        world.attempts.push(Attempt {
            at: Instant::now(),
            address: address.to_owned(),
            accepted: true,
            new: old.is_none(),
            text: part.text.clone(),
        });
        world.messages.insert((address.to_owned(), id), (part, revision, screen));
        Delivered { message: Some(id.to_string()), live: screen }
    }

    fn refuse(&self, address: &str, parcel: &Parcel) {
        let text = match parcel {
            Parcel::Screen { part, .. } | Parcel::Keep { part, .. } => part.text.clone(),
            Parcel::File { name, .. } => name.clone(),
        };
        self.world().attempts.push(Attempt {
            at: Instant::now(),
            address: address.to_owned(),
            accepted: false,
            new: false,
            text,
        });
    }
}

/// The labels of a message's buttons.
pub fn labels(part: &Part) -> Vec<&str> {
    part.rows.iter().flatten().map(|b| b.label.as_str()).collect()
}

impl Channel for Line {
    fn name(&self) -> &'static str {
        "line"
    }

    fn budget(&self) -> Budget {
        Budget::TELEGRAM
    }

    fn send<'a>(
        &'a self,
        address: &'a str,
        parcel: &'a Parcel,
        live: Option<&'a str>,
    ) -> Going<'a, Result<Delivered, Trouble>> {
        Box::pin(async move {
            let always = {
                let world = self.world();
                world.always.get(address).or_else(|| world.always.get("*")).cloned()
            };
            if let Some(trouble) = always {
                self.refuse(address, parcel);
                return Err(trouble);
            }
            let go = self.world().scripts.get_mut(address).and_then(VecDeque::pop_front);
            match go {
                Some(Go::Fails(trouble)) => {
                    self.refuse(address, parcel);
                    Err(trouble)
                }
                Some(Go::LostAfter) => {
                    self.accept(address, parcel, live);
                    Err(Trouble::Unknown)
                }
                Some(Go::Slow(time)) => {
                    tokio::time::sleep(time).await;
                    Ok(self.accept(address, parcel, live))
                }
                None => Ok(self.accept(address, parcel, live)),
            }
        })
    }

    fn acknowledge<'a>(&'a self, query: &'a str, notice: Option<&'a str>) -> Going<'a, ()> {
        Box::pin(async move {
            self.world().notices.push((query.to_owned(), notice.map(str::to_owned)));
        })
    }

    fn typing<'a>(&'a self, _address: &'a str) -> Going<'a, ()> {
        Box::pin(async {})
    }
}
