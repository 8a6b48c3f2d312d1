//! A desk on its own file, people with their chats, and a clock that moves only when told.

use ipdesk::{
    channel::{Channel, Delivered, Going, Parcel, Trouble},
    desk::{
        Desk, TakenEvent,
        clock::Clock,
        loaded::Loaded,
        meets::Meets,
        staffed::{Became, Who},
    },
    files,
    kb::id::OfficeId,
    store::{Blocked, BookingStatus, Cells, Store, Withdrawal},
    talk::{
        Arrived, Event,
        meeting::{Came, Reason},
    },
    text::{Budget, Button},
};
use jiff::Timestamp;
use std::{
    collections::BTreeMap,
    fmt::Write,
    sync::{Arc, Mutex, OnceLock},
    time::Duration,
};

const OFFICE: &str = "demo";

/// The embedded set, read once for all chats.
fn knowledge() -> Arc<Loaded> {
    static LOADED: OnceLock<Arc<Loaded>> = OnceLock::new();
    Arc::clone(
        LOADED.get_or_init(|| {
            Arc::new(Loaded::from(&files::embedded()).unwrap_or_else(|refused| panic!("{:?}", refused.0)))
        }),
    )
}

/// One message in somebody's chat.
struct Message {
    id: String,
    buttons: Vec<Button>,
    revision: u32,
}

/// One person's chat as their messenger shows it.
#[derive(Default)]
struct Chat {
    messages: Vec<Message>,
    /// Messages as they were before an edit took their buttons away.
    past: Vec<Message>,
}

/// A messenger that writes down what it shows.
#[derive(Default)]
struct Messenger {
    chats: Mutex<BTreeMap<String, Chat>>,
    seen: Mutex<String>,
}

impl Messenger {
    fn show(&self, address: &str, parcel: &Parcel, live: Option<&str>) -> Delivered {
        let mut chats = self.chats.lock().unwrap();
        let chat = chats.entry(address.to_owned()).or_default();
        let mut seen = self.seen.lock().unwrap();
        let fresh = format!("m{}", chat.messages.len() + chat.past.len() + 1);
        let (part, revision, is_live) = match parcel {
            Parcel::Screen { part, revision, .. } => (part, *revision, true),
            Parcel::Keep { part, revision } => (part, *revision, false),
            Parcel::File { name, text, caption, .. } => {
                writeln!(seen, "-- file {name}: {caption}").unwrap();
                // A person's own data is long and differs in every run: its outline is told.
                let told = if std::path::Path::new(name).extension().is_some_and(|e| e == "json") {
                    outline(text)
                } else {
                    text.clone()
                };
                for line in told.lines() {
                    writeln!(seen, "{line}").unwrap();
                }
                return Delivered { message: Some(fresh), live: false };
            }
        };
        let in_place = matches!(parcel, Parcel::Screen { edit: true, .. }) && live.is_some();
        if is_live {
            // The old live screen loses its buttons: by the edit, or because a new screen stands below it.
            if let Some(n) = live.and_then(|l| chat.messages.iter().position(|m| m.id == l)) {
                let old = chat.messages.remove(n);
                chat.past.push(old);
            }
        }
        let who = if address == "Ana" { String::new() } else { format!(" to {address}") };
        let how = if in_place {
            " in place"
        } else if is_live {
            ""
        } else {
            " beside"
        };
        writeln!(seen, "--{how}{who}\n{}", part.text).unwrap();
        let buttons: Vec<Button> = part.rows.iter().flatten().cloned().collect();
        for (n, b) in buttons.iter().enumerate() {
            writeln!(seen, "  {}. {}", n + 1, b.label).unwrap();
        }
        let id = if in_place { live.unwrap_or_default().to_owned() } else { fresh };
        chat.messages.push(Message { id: id.clone(), buttons, revision });
        Delivered { message: Some(id), live: is_live }
    }
}

/// The tables of an export and how much each holds.
fn outline(json: &str) -> String {
    let all: BTreeMap<String, serde_json::Value> = serde_json::from_str(json).unwrap();
    all.into_iter().flat_map(|(name, rows)| [name, format!(": {}\n", rows.as_array().map_or(1, Vec::len))]).collect()
}

impl Channel for Messenger {
    fn name(&self) -> &'static str {
        "test"
    }
    fn budget(&self) -> Budget {
        Budget { isolates: false, ..Budget::TELEGRAM }
    }
    fn send<'a>(
        &'a self,
        address: &'a str,
        parcel: &'a Parcel,
        live: Option<&'a str>,
    ) -> Going<'a, Result<Delivered, Trouble>> {
        Box::pin(async move { Ok(self.show(address, parcel, live)) })
    }
    fn acknowledge<'a>(&'a self, _: &'a str, notice: Option<&'a str>) -> Going<'a, ()> {
        Box::pin(async move {
            if let Some(notice) = notice {
                writeln!(self.seen.lock().unwrap(), "-- notice: {notice}").unwrap();
            }
        })
    }
    fn typing<'a>(&'a self, _: &'a str) -> Going<'a, ()> {
        Box::pin(async {})
    }
}

/// Where a transcript is played.
pub struct Stage {
    folder: tempfile::TempDir,
    desk: Arc<Desk>,
    messenger: Arc<Messenger>,
    now: i64,
    who: String,
    tag: Option<String>,
    group: bool,
    events: u64,
    last: Option<TakenEvent>,
    /// What is different in every run, and what the transcript says instead.
    names: Vec<(String, String)>,
    offices: Vec<OfficeId>,
}

impl Stage {
    pub async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let messenger = Arc::new(Messenger::default());
        let now = "2026-11-21T09:00:00Z".parse::<Timestamp>().unwrap().as_second();
        let desk = desk(&folder, now, &messenger, &[OFFICE.into()]).await;
        Self {
            folder,
            desk,
            messenger,
            now,
            who: "Ana".into(),
            tag: None,
            group: false,
            events: 0,
            last: None,
            names: Vec::new(),
            offices: vec![OFFICE.into()],
        }
    }

    /// From now on these offices serve.
    pub async fn serves(&mut self, offices: &str) {
        self.offices = offices.split(' ').map(OfficeId::new).collect();
        self.restart().await;
    }

    pub async fn close(self) {
        self.desk.stop(Duration::from_secs(10)).await;
    }

    /// Closes everything and opens it again: only what was written is still there.
    pub async fn restart(&mut self) {
        self.desk.stop(Duration::from_secs(10)).await;
        self.desk = desk(&self.folder, self.now, &self.messenger, &self.offices).await;
    }

    /// Lets the desk do what came due, as a running service does every second.
    pub async fn due(&mut self) {
        self.restart().await;
        self.desk.start().await.unwrap();
        for _ in 0..2_000 {
            let waiting = !self.desk.store.due_now(self.now + 1, 10).await.unwrap().is_empty()
                || !self.desk.store.pending().await.unwrap().is_empty()
                || !self.desk.is_idle();
            if !waiting {
                return self.restart().await;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("what came due was not done");
    }

    /// The office holds a topic, tree, guide or language back, or offers it again; the service goes on.
    pub async fn withdraw(&mut self, what: &str, held: bool) {
        let (kind, id) = what.split_once(' ').expect("a kind and an id");
        if held {
            let what = Withdrawal { kind: kind.into(), id: id.into(), since: self.now, who: "test".into() };
            self.desk.store.withdraw(OFFICE, what).await.unwrap();
        } else {
            assert!(self.desk.store.offer(OFFICE, kind, id).await.unwrap(), "{what} was not held back");
        }
        // A running service looks every second.
        self.desk.look_at_offices().await.unwrap();
    }

    /// An adviser does something to the newest meeting of whoever speaks: `calls off absent`, `missed`, `met`, `notes …`.
    pub async fn adviser(&mut self, what: &str) {
        self.desk.clock.advance(self.now - self.desk.clock.seconds());
        let conversation = self.desk.store.find_person(&self.who).await.unwrap().remove(0);
        let all = self.desk.store.bookings_of(&conversation).await.unwrap();
        let booking = all.into_iter().rfind(|b| b.status == BookingStatus::Kept).expect("a meeting");
        let does = if let Some(why) = what.strip_prefix("calls off ") {
            Meets::CallOff(Reason::ALL.into_iter().find(|r| r.id() == why).expect("a reason"))
        } else if let Some(words) = what.strip_prefix("notes ") {
            Meets::Note(words.into())
        } else {
            Meets::Came(if what == "met" { Came::Met } else { Came::Missed })
        };
        let who = Who { id: "amina".into(), name: "Amina".into() };
        self.events += 1;
        let form = format!("form{}", self.events);
        let became = self.desk.meets(&booking.code, &who, does, &form).await.unwrap();
        assert_eq!(became, Became::Done, "{what}");
    }

    /// Fills every hour of every adviser, or gives them back.
    pub async fn block(&mut self, taken: bool) {
        for adviser in self.desk.offices().iter().flat_map(|o| &o.advisers) {
            let id = format!("block-{}", adviser.id);
            if taken {
                let all = Cells::between(self.now, self.now + 40 * 86_400);
                assert_eq!(
                    self.desk.store.block(adviser.id.as_str(), &id, all, self.now).await.unwrap(),
                    Blocked::Done
                );
            } else {
                self.desk.store.unblock(&id).await.unwrap();
            }
        }
    }

    pub fn at(&mut self, moment: Timestamp) {
        self.now = moment.as_second();
    }

    pub fn later(&mut self, seconds: i64) {
        self.now += seconds;
    }

    pub fn become_person(&mut self, name: &str) {
        name.clone_into(&mut self.who);
    }

    pub fn device(&mut self, tag: &str) {
        self.tag = Some(tag.to_owned());
    }

    pub fn in_group(&mut self) {
        self.group = true;
    }

    pub async fn event(&mut self, event: Event) {
        self.events += 1;
        let query = matches!(event, Event::Tapped { .. } | Event::Forged | Event::Faded).then(|| "tap".to_owned());
        let taken = TakenEvent {
            channel: "test",
            external_id: self.events.to_string(),
            address: self.who.clone(),
            order: self.desk.clock.arrival(),
            arrived: Arrived { event, tag: self.tag.clone(), group: std::mem::take(&mut self.group), query },
        };
        self.last = Some(taken.clone());
        self.take(taken).await;
    }

    pub async fn again(&mut self) {
        let taken = self.last.clone().expect("an event before");
        self.take(taken).await;
    }

    async fn take(&mut self, taken: TakenEvent) {
        // The clock of a transcript stands still between its directives.
        self.desk.clock.advance(self.now - self.desk.clock.seconds());
        self.desk.take_and_turn(taken).await.unwrap();
    }

    fn tap(m: &Message, b: &Button) -> Event {
        Event::Tapped { code: b.code.clone(), screen: m.revision, gone: false }
    }

    /// The newest button with a label.
    pub fn button(&self, label: &str) -> Option<Event> {
        let chats = self.messenger.chats.lock().unwrap();
        let chat = chats.get(&self.who)?;
        chat.messages.iter().rev().find_map(|m| Some(Self::tap(m, m.buttons.iter().find(|b| b.label == label)?)))
    }

    /// A button on a message that was replaced since.
    pub fn old(&self, label: &str) -> Option<Event> {
        let chats = self.messenger.chats.lock().unwrap();
        let chat = chats.get(&self.who)?;
        chat.past.iter().rev().find_map(|m| Some(Self::tap(m, m.buttons.iter().find(|b| b.label == label)?)))
    }

    /// A button by its number on the newest message that has some.
    pub fn nth(&self, n: usize) -> Option<Event> {
        let chats = self.messenger.chats.lock().unwrap();
        let m = chats.get(&self.who)?.messages.iter().rev().find(|m| !m.buttons.is_empty())?;
        Some(Self::tap(m, m.buttons.get(n.checked_sub(1)?)?))
    }

    /// Writes something of the stage's own into the transcript.
    pub fn note(&self, text: &str) {
        writeln!(self.messenger.seen.lock().unwrap(), "{text}").unwrap();
    }

    /// What was shown since the last look, without what differs from run to run.
    pub async fn seen(&mut self) -> String {
        let mut seen = std::mem::take(&mut *self.messenger.seen.lock().unwrap());
        if seen.is_empty() {
            return seen;
        }
        self.learn_names(&seen).await;
        // A UID can be folded over two lines of a calendar file.
        for (real, told) in &self.names {
            seen = seen.replace(real, told);
        }
        seen
    }

    async fn learn_names(&mut self, seen: &str) {
        // The mark of a case's entries in a calendar stands before the first dash.
        let marks = seen.lines().filter_map(|l| l.trim().strip_prefix("UID:")?.split_once('-'));
        for mark in marks.map(|(mark, _)| mark.to_owned()).collect::<Vec<_>>() {
            self.learn(&mark, "MARK");
        }
        let people: Vec<String> = self.messenger.chats.lock().unwrap().keys().cloned().collect();
        for address in people {
            for conversation in self.desk.store.find_person(&address).await.unwrap() {
                self.learn(&conversation, "CONVERSATION");
                for b in self.desk.store.bookings_of(&conversation).await.unwrap() {
                    if seen.contains(&b.code) {
                        self.learn(&b.code, "CODE");
                        self.learn(&b.uid, "UID");
                        self.learn(&b.id, "BOOKING");
                    }
                }
            }
        }
    }

    fn learn(&mut self, real: &str, kind: &str) {
        if self.names.iter().any(|(r, _)| r == real) {
            return;
        }
        let n = self.names.iter().filter(|(_, t)| t.starts_with(&format!("<{kind}"))).count();
        let told = if n == 0 { format!("<{kind}>") } else { format!("<{kind}-{}>", n + 1) };
        self.names.push((real.to_owned(), told));
    }
}

async fn desk(folder: &tempfile::TempDir, now: i64, messenger: &Arc<Messenger>, serve: &[OfficeId]) -> Arc<Desk> {
    let store = Store::open(&format!("sqlite:{}", folder.path().join("desk.db").display())).await.unwrap();
    let clock = Clock::standing(Timestamp::from_second(now).unwrap());
    let channels = vec![messenger.clone() as Arc<dyn Channel>];
    Desk::open(store, clock, knowledge(), serve.to_vec(), channels).await.unwrap()
}
