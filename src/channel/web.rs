//! The web chat: the same conversation on a page. It is server-rendered and works without script; with script it is live.
//!
//! A page is the delivery: what a turn committed is read from the outbox whenever the page is asked for. So sending
//! here only tells the pages that are open to look again.

mod accept;
mod form;
mod limit;
mod live;
mod page;
mod pages;
mod visitor;

pub use accept::tags;
pub use pages::route;

use super::{Channel, Delivered, Going, Parcel, Trouble, codec};
use crate::{
    talk::Arrived,
    text::{Budget, Button, Lang},
};
use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Instant,
};
use tokio::sync::watch;

/// Its name in the tables.
pub const NAME: &str = "web";
/// More notices than this wait for nobody.
const CROWD: usize = 10_000;

/// The web as a channel: who has a page open, and what short notices wait for the next page.
pub struct Web {
    keys: codec::Keys,
    /// Whether people reach us by https: then the cookie travels by it alone.
    secure: bool,
    open: Mutex<HashMap<String, watch::Sender<u64>>>,
    notices: Mutex<HashMap<String, String>>,
    limits: limit::Limits,
}

/// Something a person did on the page.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The same for a form sent twice.
    pub external: String,
    pub address: String,
    pub arrived: Arrived,
}

/// The desk could not keep it: nothing happened, and it can be tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the store is down")]
pub struct Busy;

/// A message of the thread.
#[derive(Clone, Debug)]
pub struct Shown {
    pub id: i64,
    pub parcel: Parcel,
    /// When it was said, as the person's language writes a time of day.
    pub time: String,
}

/// Words of the person, written to a human.
#[derive(Clone, Debug)]
pub struct Own {
    /// Of the same row of numbers as the messages.
    pub id: i64,
    pub words: String,
    pub time: String,
}

/// What one person sees.
#[derive(Clone, Debug)]
pub struct Visit {
    pub lang: Lang,
    /// Whether the language is the person's own or one their browser asked for; otherwise they choose first.
    pub known: bool,
    pub shown: Vec<Shown>,
    /// What the person wrote to a human: all of their own words that are kept.
    pub own: Vec<Own>,
    /// Whether what is typed now goes to a human, and is kept for them.
    pub to_human: bool,
    /// The human who speaks for the service now.
    pub human: Option<String>,
    /// Every language by its own name, and what a tap on it says.
    pub languages: Vec<(Lang, Button)>,
    /// What stands at the foot of every page.
    pub always: Vec<Button>,
}

/// A question of the pages that takes a while to answer.
type Asks<Q, A> = Box<dyn Fn(Q) -> Going<'static, A> + Send + Sync>;
/// A question that is answered at once.
type Says = Box<dyn Fn(Lang, &str, Option<&str>) -> String + Send + Sync>;
type Greets = Box<dyn Fn(&[String], Option<&str>) -> Visit + Send + Sync>;

/// What the pages ask of the desk.
pub struct Counter {
    /// Keeps an event, and comes back once it is answered (or after a few seconds).
    pub take: Asks<Taken, Result<(), Busy>>,
    /// What the person at an address sees; none for somebody new.
    pub visit: Asks<String, Result<Option<Visit>, Busy>>,
    /// What somebody new sees, in the first of these languages that is spoken here, having followed a link.
    pub greeting: Greets,
    /// The number of the newest message of an address, for those who wait for it.
    pub newest: Asks<String, i64>,
    /// One message of the person at an address.
    pub part: Asks<(String, i64), Option<Parcel>>,
    /// A text of the catalogue, with a name in it where it has one.
    pub say: Says,
    /// An id nobody can guess.
    pub fresh: fn() -> String,
    /// The running of time.
    pub tick: Box<dyn Fn() -> Instant + Send + Sync>,
    /// Whether other processes may answer the same people: then their answers are looked for.
    pub shared: bool,
}

/// Whom of the network a request counts for: what a proxy on this machine tells, else who called.
pub fn neighbour(peer: std::net::IpAddr, forwarded: Option<&str>) -> String {
    limit::neighbour(limit::caller(peer, forwarded))
}

impl Web {
    /// A web chat whose buttons are sealed with these keys.
    pub fn new(keys: codec::Keys, secure: bool) -> Self {
        Self { keys, secure, open: Mutex::default(), notices: Mutex::default(), limits: limit::Limits::default() }
    }

    fn pages(&self) -> MutexGuard<'_, HashMap<String, watch::Sender<u64>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells the open pages of an address to look again.
    fn news(&self, address: &str) {
        let mut pages = self.pages();
        if let Some(page) = pages.get(address)
            && page.send(0).is_err()
        {
            pages.remove(address);
        }
    }

    /// Listens for news of an address.
    fn listen(&self, address: &str) -> watch::Receiver<u64> {
        let mut pages = self.pages();
        if pages.len() > CROWD {
            pages.retain(|_, page| page.receiver_count() > 0);
        }
        pages.entry(address.to_owned()).or_insert_with(|| watch::channel(0).0).subscribe()
    }

    fn notice(&self, address: &str) -> Option<String> {
        self.notices.lock().unwrap_or_else(PoisonError::into_inner).remove(address)
    }
}

impl Channel for Web {
    fn name(&self) -> &'static str {
        NAME
    }

    fn budget(&self) -> Budget {
        Budget::WEB
    }

    fn send<'a>(
        &'a self,
        address: &'a str,
        parcel: &'a Parcel,
        _: Option<&'a str>,
    ) -> Going<'a, Result<Delivered, Trouble>> {
        Box::pin(async move {
            self.news(address);
            Ok(Delivered { message: None, live: matches!(parcel, Parcel::Screen { .. }) })
        })
    }

    fn acknowledge<'a>(&'a self, address: &'a str, notice: Option<&'a str>) -> Going<'a, ()> {
        Box::pin(async move {
            if let Some(notice) = notice {
                let mut notices = self.notices.lock().unwrap_or_else(PoisonError::into_inner);
                if notices.len() > CROWD {
                    notices.clear();
                }
                notices.insert(address.to_owned(), notice.to_owned());
            }
        })
    }

    fn typing<'a>(&'a self, _: &'a str) -> Going<'a, ()> {
        Box::pin(async {})
    }
}
