//! A strict fake of the Telegram Bot API, with people one can make type and tap.
//!
//! Limits, error texts, order of updates, lifetimes and repeats are those of the real server (its source was read).
//! A lenient fake is worse than none, so whatever is not known here is refused.
#![allow(
    dead_code,
    clippy::pedantic,
    reason = "a test support module: every binary that includes it uses another part"
)]

pub mod clock;
pub mod delivery;
pub mod methods;
pub mod params;
pub mod server;
pub mod world;

pub use clock::Clock;
pub use world::{Call, Fault, Screen};

use serde_json::{Value, json};
use std::{
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};
use tokio::sync::Notify;
use world::World;

pub const TOKEN: &str = "7000000001:CANARY-token-that-must-never-show-7";
pub const BOT: u64 = 7_000_000_001;
pub const NAME: &str = "ipdesk_test_bot";

/// A running fake. Cloning gives another handle on the same one.
#[derive(Clone)]
pub struct Fake {
    pub shared: Arc<Shared>,
    address: std::net::SocketAddr,
}

pub struct Shared {
    world: Mutex<World>,
    pub clock: Clock,
    /// Rung when an update, a call or a message came about.
    pub bell: Notify,
    pub http: reqwest::Client,
}

impl Shared {
    pub fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(|broken| broken.into_inner())
    }
}

impl Fake {
    pub async fn start() -> Self {
        Self::start_at("127.0.0.1:0").await
    }

    pub async fn start_at(address: &str) -> Self {
        let clock = Clock::default();
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(60)).build().unwrap();
        let shared = Arc::new(Shared { world: Mutex::new(World::new()), clock, bell: Notify::new(), http });
        let address = server::start(shared.clone(), address).await;
        Self { shared, address }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.shared.world()
    }

    // ---- people ----

    /// A person types a text in their private chat. Returns the update's id.
    pub fn says(&self, person: i64, text: &str) -> i64 {
        self.sends(person, json!({ "text": text }))
    }

    /// A person sends a message with these content fields.
    pub fn sends(&self, person: i64, content: Value) -> i64 {
        self.sends_in(person, person, content)
    }

    /// A person says something in a chat: their own, or a group.
    pub fn sends_in(&self, chat: i64, person: i64, content: Value) -> i64 {
        let now = self.shared.clock.now();
        let id = self.world().person_sends(chat, person, content, now);
        self.push(id)
    }

    /// The person edits the last message they sent.
    pub fn edits(&self, person: i64, text: &str) -> i64 {
        let now = self.shared.clock.now();
        let id = self.world().person_edits(person, text, now);
        self.push(id)
    }

    /// The person taps the button with this label on the newest keyboard of their chat.
    #[track_caller]
    pub fn taps(&self, person: i64, label: &str) -> i64 {
        let (message, data) = self
            .world()
            .button(person, |_, button| button["text"] == label)
            .unwrap_or_else(|| panic!("no button {label:?} for {person}:\n{}", self.transcript(person)));
        self.taps_data(person, person, message, &data)
    }

    /// The person taps the n-th button (from 0) of the newest keyboard.
    #[track_caller]
    pub fn taps_nth(&self, person: i64, n: usize) -> i64 {
        let (message, data) = self
            .world()
            .button(person, |at, _| at == n)
            .unwrap_or_else(|| panic!("no button {n} for {person}:\n{}", self.transcript(person)));
        self.taps_data(person, person, message, &data)
    }

    /// Any tap at all, also one no client would make.
    pub fn taps_data(&self, chat: i64, person: i64, message: i64, data: &str) -> i64 {
        let now = self.shared.clock.now();
        let id = self.world().person_taps(chat, person, message, data, now);
        self.push(id)
    }

    /// The person blocks the bot.
    pub fn blocks(&self, person: i64) -> i64 {
        self.membership(person, true)
    }

    /// The person unblocks the bot.
    pub fn unblocks(&self, person: i64) -> i64 {
        self.membership(person, false)
    }

    fn membership(&self, person: i64, blocked: bool) -> i64 {
        let now = self.shared.clock.now();
        let id = self.world().person_blocks(person, blocked, now);
        self.push(id)
    }

    /// A group becomes a supergroup with a new id.
    pub fn migrates(&self, group: i64, to: i64) -> i64 {
        let now = self.shared.clock.now();
        let id = self.world().migrate(group, to, now);
        self.push(id)
    }

    /// Whether the button pressed last in this update still shows its spinner.
    pub fn spins(&self, update: i64) -> bool {
        self.world().spins(update)
    }

    /// The person deletes a message: taps on it come as inaccessible, edits fail.
    pub fn deletes(&self, person: i64, message: i64) {
        self.world().chat(person).messages.get_mut(&message).unwrap().deleted = true;
    }

    fn push(&self, update: i64) -> i64 {
        delivery::wake(&self.shared);
        self.shared.bell.notify_waiters();
        update
    }

    // ---- what they see ----

    /// The newest message of the bot that is there.
    #[track_caller]
    pub fn screen(&self, chat: i64) -> Screen {
        self.world().screen(chat).unwrap_or_else(|| panic!("{chat} sees nothing yet"))
    }

    /// All messages of a chat as text.
    pub fn transcript(&self, chat: i64) -> String {
        self.world().transcript(chat)
    }

    /// The bot's messages in a chat, oldest first, as they stand now.
    pub fn shown(&self, chat: i64) -> Vec<Screen> {
        self.world().shown(chat)
    }

    /// Waits until a message of the bot in this chat holds these words.
    #[track_caller]
    pub fn wait_for(&self, chat: i64, words: &str) -> impl Future<Output = Screen> {
        let (fake, words) = (self.clone(), words.to_owned());
        async move {
            fake.until(&format!("{chat} to see {words:?}"), |world| {
                world.shown(chat).into_iter().rev().find(|screen| screen.text.contains(&words))
            })
            .await
        }
    }

    /// Waits until this holds, ten seconds at most.
    pub async fn until<T>(&self, what: &str, look: impl Fn(&mut World) -> Option<T>) -> T {
        let end = tokio::time::Instant::now() + Duration::from_secs(10);
        loop {
            let rung = self.shared.bell.notified();
            if let Some(found) = look(&mut self.world()) {
                return found;
            }
            if tokio::time::Instant::now() > end {
                panic!("waited in vain for {what}; calls:\n{}", self.log());
            }
            let _ = tokio::time::timeout(Duration::from_millis(50), rung).await;
        }
    }

    /// Waits until every update was taken by the bot.
    pub async fn taken(&self) {
        self.until("all updates to be taken", |world| world.pending.is_empty().then_some(())).await;
    }

    // ---- what the bot did ----

    pub fn calls(&self) -> Vec<Call> {
        self.world().calls.clone()
    }

    /// The calls of one method.
    pub fn calls_of(&self, method: &str) -> Vec<Call> {
        self.calls().into_iter().filter(|call| call.method.eq_ignore_ascii_case(method)).collect()
    }

    /// All calls as text, one a line.
    pub fn log(&self) -> String {
        self.calls().iter().map(|call| format!("{call}\n")).collect()
    }

    /// The answers the bot's webhook gave, with how long each took.
    pub fn hook_answers(&self) -> Vec<(i64, u16, Duration)> {
        self.world().hook_answers.clone()
    }

    // ---- trouble ----

    /// The next call of this method fails like that. `*` means any method.
    pub fn fault(&self, method: &str, fault: Fault) {
        self.world().faults.push((method.to_ascii_lowercase(), fault));
    }

    /// Every call fails with 502 until told otherwise.
    pub fn down(&self, down: bool) {
        self.world().down = down;
    }

    /// This chat answers 429 for so many seconds of the fake's clock; calls in that time are counted as early.
    pub fn floods(&self, chat: i64, seconds: u64) {
        let until = self.shared.clock.now() + seconds;
        self.world().chat(chat).flood_until = until;
    }

    /// Calls made before a told wait was over.
    pub fn early(&self) -> u64 {
        self.world().early
    }

    /// The token is no longer good.
    pub fn revoke(&self) {
        self.world().revoked = true;
    }

    /// The account of this person is deleted.
    pub fn vanishes(&self, person: i64) {
        self.world().chat(person).deactivated = true;
    }

    /// Repeats of webhook calls come after multiples of this instead of two seconds.
    pub fn hurry(&self, unit: Duration) {
        self.world().retry_unit = unit;
    }

    /// Sends an update a second time, as happens when our 200 was lost.
    pub fn repeats(&self, update: i64) {
        self.world().repeat(update);
        self.push(update);
    }

    /// Puts an update of any shape into the queue of a chat.
    pub fn update(&self, chat: i64, body: Value) -> i64 {
        let now = self.shared.clock.now();
        let id = self.world().push(chat, world::DAY, body, now);
        self.push(id)
    }
}
