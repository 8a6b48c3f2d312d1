//! The Telegram channel against the strict fake of the Bot API. Names begin with the row of the failure matrix.

#![allow(
    clippy::cast_possible_truncation,
    clippy::needless_pass_by_value,
    clippy::match_wildcard_for_single_variants,
    reason = "tests read better with json! values by value, small numbers cast, and anything unexpected shown"
)]

mod fake;

use axum::http::StatusCode;
use fake::{BOT, Fake, Fault, NAME, TOKEN};
use ipdesk::{
    channel::{
        Channel, Delivered, Parcel, Toast, Trouble,
        codec::{self, Holder, Key, Keys},
        telegram::{self, Busy, Face, Mode, Pace, Read, Settings, Taken, Telegram, What},
    },
    talk::{Arrived, Event, Media},
    text::{Button, Lang, Part},
};
use serde_json::{Value, json};
use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const SECRET: &str = "CANARY-webhook-secret";

fn keys() -> Keys {
    Keys::new(Key::new([9; 32]), vec![])
}

fn settings(fake: &Fake) -> Settings {
    Settings { api_url: fake.url(), ..Settings::new(TOKEN.to_owned().into()) }
}

fn bot(fake: &Fake) -> Arc<Telegram> {
    Arc::new(Telegram::new(&settings(fake), keys()).unwrap())
}

fn part(text: &str, labels: &[&str]) -> Part {
    let rows = labels
        .iter()
        .map(|label| vec![Button { label: (*label).to_owned(), code: label.bytes().take(30).collect() }])
        .collect();
    Part { text: text.to_owned(), rows, lang: Lang::EN }
}

fn screen(text: &str, labels: &[&str]) -> Parcel {
    Parcel::Screen { part: part(text, labels), revision: 1, edit: false }
}

fn edit(text: &str, labels: &[&str]) -> Parcel {
    Parcel::Screen { part: part(text, labels), revision: 2, edit: true }
}

fn keep(text: &str) -> Parcel {
    Parcel::Keep { part: part(text, &[]), revision: 1 }
}

/// A person who has written to the bot, so that it may write back.
async fn with_person() -> (Fake, Arc<Telegram>) {
    let fake = Fake::start().await;
    fake.says(42, "hello");
    let bot = bot(&fake);
    (fake, bot)
}

fn arrived(bot: &Telegram, update: &Value) -> Taken {
    match bot.read(update.to_string().as_bytes()).unwrap() {
        Read::Taken(taken) => taken,
        other => panic!("{other:?}"),
    }
}

fn event(taken: &Taken) -> &Event {
    match &taken.what {
        What::Arrived(Arrived { event, .. }) => event,
        What::Moved { to } => panic!("moved to {to}"),
    }
}

fn message(chat: Value, content: Value) -> Value {
    let mut message = json!({ "message_id": 5, "date": 1_793_491_200, "chat": chat, "from": { "id": 42, "is_bot": false, "first_name": "A", "language_code": "pt-BR" } });
    message.as_object_mut().unwrap().extend(content.as_object().unwrap().clone());
    json!({ "update_id": 10, "message": message })
}

fn private() -> Value {
    json!({ "id": 42, "type": "private", "first_name": "A" })
}

fn group() -> Value {
    json!({ "id": -1001, "type": "supergroup", "title": "G" })
}

/// Keeps what is taken in; the first so many are answered with "the store is down".
#[derive(Clone, Default)]
struct Inbox {
    taken: Arc<Mutex<Vec<Taken>>>,
    busy: Arc<AtomicU32>,
}

/// An update on its way into the inbox.
type Keeping = std::pin::Pin<Box<dyn Future<Output = Result<Option<Toast>, Busy>> + Send>>;

impl Inbox {
    fn store(&self, taken: Taken) -> Result<Option<Toast>, Busy> {
        if self.busy.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1)).is_ok() {
            return Err(Busy);
        }
        self.taken.lock().unwrap().push(taken);
        Ok(None)
    }

    fn words(&self) -> Vec<String> {
        let said = |taken: &Taken| match event(taken) {
            Event::Said { words } => words.clone(),
            other => format!("{other:?}"),
        };
        self.taken.lock().unwrap().iter().map(said).collect()
    }

    fn sink(&self) -> impl Fn(Taken) -> Keeping + Clone + Send + Sync + 'static {
        let inbox = self.clone();
        move |taken| Box::pin(std::future::ready(inbox.store(taken)))
    }
}

/// A bot behind a webhook of its own, made known to the fake.
async fn with_hook(fake: &Fake, inbox: &Inbox) -> (Arc<Telegram>, String) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let public = format!("http://{}", listener.local_addr().unwrap());
    let settings = Settings {
        mode: Mode::Webhook,
        public_url: Some(public.clone()),
        secret: Some(SECRET.to_owned().into()),
        ..settings(fake)
    };
    let bot = Arc::new(Telegram::new(&settings, keys()).unwrap());
    let route = telegram::route(bot.clone(), inbox.sink());
    tokio::spawn(async move { axum::serve(listener, route).await });
    telegram::set_up(&bot, &[]).await;
    (bot, format!("{public}/telegram"))
}

// ---- sending ----

#[tokio::test]
async fn a_new_screen_comes_first_and_the_old_one_loses_its_buttons() {
    let (fake, bot) = with_person().await;
    let first = bot.send("42", &screen("First", &["One", "Two"]), None).await.unwrap();
    assert!(first.live);
    let second = bot.send("42", &screen("Second", &["Three"]), first.message.as_deref()).await.unwrap();
    bot.send("42", &keep("Third"), second.message.as_deref()).await.unwrap();
    // Nobody waits for it: a person who reads on is not held up by what stands above.
    for _ in 0..200 {
        if !fake.calls_of("editMessageReplyMarkup").is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    assert_eq!(fake.transcript(42), "42: hello\nbot: First\nbot: Second\n    [Three]\nbot: Third\n");
    let methods: Vec<_> = fake.calls().iter().map(|call| call.method.clone()).collect();
    assert_eq!(methods[..2], ["sendMessage", "sendMessage"], "the new screen comes first");
    assert_eq!(methods.iter().filter(|m| *m == "editMessageReplyMarkup").count(), 1);
}

#[tokio::test]
async fn a_tap_edits_the_live_screen_in_place() {
    let (fake, bot) = with_person().await;
    let live = bot.send("42", &screen("First", &["One"]), None).await.unwrap().message;
    let edited = bot.send("42", &edit("Second", &["Two"]), live.as_deref()).await.unwrap();
    assert_eq!(edited, Delivered { message: live, live: true });
    assert_eq!(fake.transcript(42), "42: hello\nbot: Second\n    [Two]\n");
}

#[tokio::test]
async fn a_file_arrives_with_its_name_and_caption() {
    let (fake, bot) = with_person().await;
    let file = Parcel::File {
        name: "termin-é.ics".into(),
        mime: "text/calendar".into(),
        text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".into(),
        caption: "Your date".into(),
    };
    assert!(!bot.send("42", &file, None).await.unwrap().live);
    let shown = fake.screen(42);
    assert_eq!(shown.text, "Your date");
    let document = shown.document.unwrap();
    assert_eq!((document["mime_type"].as_str(), document["file_size"].as_u64()), (Some("text/calendar"), Some(32)));
    let call = fake.calls_of("sendDocument").pop().unwrap();
    assert_eq!(call.params["document"]["body"], "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
}

#[tokio::test]
async fn f16_late_answers_to_taps_are_swallowed_and_counted() {
    let (fake, bot) = with_person().await;
    for spelling in ["ID", "id"] {
        fake.fault(
            "answerCallbackQuery",
            Fault::says(
                400,
                &format!("Bad Request: query is too old and response timeout expired or query {spelling} is invalid"),
            ),
        );
        bot.acknowledge("77", Some("Done")).await;
    }
    assert_eq!((bot.counts().late_answers.get(), bot.counts().lost_answers.get()), (2, 0));
    // And really late, by the fake's clock.
    bot.send("42", &screen("First", &["One"]), None).await.unwrap();
    let tap = fake.taps(42, "One");
    fake.shared.clock.push(Duration::from_secs(61));
    let query = fake.shared.world().sent[&tap].body["callback_query"]["id"].as_str().unwrap().to_owned();
    bot.acknowledge(&query, None).await;
    assert_eq!(bot.counts().late_answers.get(), 3);
    assert!(fake.spins(tap));
}

#[tokio::test]
async fn the_answer_to_a_tap_ends_its_spinner() {
    let fake = Fake::start().await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let public = format!("http://{}", listener.local_addr().unwrap());
    let secret = Some(SECRET.to_owned().into());
    let settings = Settings { mode: Mode::Webhook, public_url: Some(public), secret, ..settings(&fake) };
    let bot = Arc::new(Telegram::new(&settings, keys()).unwrap());
    let sink = |taken: Taken| {
        let query = match taken.what {
            What::Arrived(arrived) => arrived.query,
            What::Moved { .. } => None,
        };
        std::future::ready(Ok(query.map(|query| Toast { query, notice: Some("Saved".into()) })))
    };
    let route = telegram::route(bot.clone(), sink);
    tokio::spawn(async move { axum::serve(listener, route).await });
    telegram::set_up(&bot, &[]).await;
    fake.says(42, "hello");
    fake.taken().await;
    bot.send("42", &screen("First", &["One"]), None).await.unwrap();
    let tap = fake.taps(42, "One");
    fake.taken().await;
    assert!(!fake.spins(tap));
    assert_eq!(fake.calls_of("answerCallbackQuery")[0].params["text"], "Saved");
}

#[tokio::test]
async fn a_notice_that_is_too_long_is_shortened_and_the_spinner_ends() {
    let (fake, bot) = with_person().await;
    bot.send("42", &screen("First", &["One"]), None).await.unwrap();
    let tap = fake.taps(42, "One");
    let query = fake.shared.world().sent[&tap].body["callback_query"]["id"].as_str().unwrap().to_owned();
    bot.acknowledge(&query, Some(&"👩🏽‍🔬".repeat(90))).await;
    assert!(!fake.spins(tap));
    assert_eq!(
        fake.calls_of("answerCallbackQuery")[0].params["text"].as_str().unwrap().chars().last(),
        "👩🏽‍🔬".chars().last()
    );
}

#[tokio::test]
async fn f19_a_tap_on_an_inaccessible_message_says_so_and_a_fresh_screen_goes_out() {
    let (fake, bot) = with_person().await;
    let live = bot.send("42", &screen("First", &["One"]), None).await.unwrap().message.unwrap().parse().unwrap();
    let (message, data) = fake.shared.world().button(42, |_, _| true).unwrap();
    fake.deletes(42, live);
    let tap = fake.taps_data(42, 42, message, &data);
    let taken = arrived(&bot, &fake.shared.world().sent[&tap].body);
    assert_eq!(event(&taken), &Event::Tapped { code: b"One".to_vec(), screen: 1, gone: true });
    assert_eq!(taken.live, None);
    assert!(bot.send("42", &edit("Fresh", &[]), None).await.unwrap().live);
    assert_eq!(fake.screen(42).text, "Fresh");
}

#[tokio::test]
async fn f20_an_edit_that_changes_nothing_is_a_success() {
    let (fake, bot) = with_person().await;
    let live = bot.send("42", &edit("Same", &["One"]), None).await.unwrap().message;
    let again = bot.send("42", &edit("Same", &["One"]), live.as_deref()).await;
    assert_eq!(again, Ok(Delivered { message: live, live: true }));
    assert!(fake.calls().last().unwrap().says.contains("not modified"), "the fake did refuse it");
}

#[tokio::test]
async fn f21_an_edit_of_a_message_that_is_gone_becomes_a_new_message() {
    let (fake, bot) = with_person().await;
    let live = bot.send("42", &screen("First", &["One"]), None).await.unwrap().message.unwrap();
    fake.deletes(42, live.parse().unwrap());
    let fresh = bot.send("42", &edit("Second", &["Two"]), Some(&live)).await.unwrap();
    assert!(fresh.live && fresh.message.as_deref() != Some(&live));
    fake.fault("editMessageText", Fault::says(400, "Bad Request: message can't be edited"));
    bot.send("42", &edit("Third", &[]), fresh.message.as_deref()).await.unwrap();
    assert_eq!(fake.screen(42).text, "Third");
}

#[tokio::test]
async fn f35_a_blocked_bot_closes_one_address_and_no_other() {
    let (fake, bot) = with_person().await;
    fake.says(43, "hello");
    fake.says(44, "hello");
    let left = fake.blocks(42);
    fake.vanishes(43);
    assert_eq!(bot.send("42", &keep("x"), None).await, Err(Trouble::Unreachable));
    assert_eq!(bot.send("43", &keep("x"), None).await, Err(Trouble::Unreachable));
    assert_eq!(bot.send("45", &keep("x"), None).await, Err(Trouble::Unreachable), "nobody has this id");
    assert!(bot.send("44", &keep("x"), None).await.is_ok());
    assert_eq!(event(&arrived(&bot, &fake.shared.world().sent[&left].body)), &Event::Left);
    let back = fake.unblocks(42);
    assert_eq!(event(&arrived(&bot, &fake.shared.world().sent[&back].body)), &Event::Returned);
    assert!(bot.send("42", &keep("x"), None).await.is_ok());
}

#[tokio::test]
async fn f36_a_server_that_is_down_is_tried_again() {
    let (fake, bot) = with_person().await;
    fake.down(true);
    assert_eq!(bot.send("42", &keep("x"), None).await, Err(Trouble::Again));
    fake.down(false);
    let began = Instant::now();
    fake.fault("sendMessage", Fault::says(500, "Internal Server Error: restart"));
    assert_eq!(bot.send("42", &keep("x"), None).await, Err(Trouble::Again));
    assert!(began.elapsed() < Duration::from_secs(2), "nobody sleeps on a 5xx");
    // Nobody listens on the port of a listener that is gone.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let nowhere = Telegram::new(&Settings { api_url: format!("http://{port}"), ..settings(&fake) }, keys()).unwrap();
    assert_eq!(nowhere.send("42", &keep("x"), None).await, Err(Trouble::Again));
}

#[tokio::test]
async fn f37_a_told_wait_is_handed_on_exactly() {
    let (fake, bot) = with_person().await;
    for seconds in [1, 35, 3600] {
        fake.fault(
            "sendMessage",
            Fault::Says {
                status: 429,
                text: format!("Too Many Requests: retry after {seconds}"),
                retry_after: Some(seconds),
            },
        );
        assert_eq!(bot.send("42", &keep("x"), None).await, Err(Trouble::Wait { seconds, everybody: false }));
    }
}

#[test]
fn f37_nothing_goes_out_before_a_told_wait_is_over_and_only_its_scope_waits() {
    let start = Instant::now();
    let at = |ms| start + Duration::from_millis(ms);
    let mut pace = Pace::new(0, 0);
    pace.told("42", 30, false, at(500));
    assert_eq!(pace.wait("42", at(500)), Duration::from_secs(30));
    assert_eq!(pace.wait("42", at(30_499)), Duration::from_millis(1));
    assert_eq!(pace.wait("42", at(30_500)), Duration::ZERO);
    assert_eq!(pace.wait("43", at(501)), Duration::ZERO, "another chat does not wait");
    pace.told("-100:7", 5, false, at(0));
    assert_eq!(pace.wait("-100:8", at(0)), Duration::from_secs(5), "a group is one chat");
    pace.told("42", 3, true, at(40_000));
    assert_eq!(pace.wait("43", at(40_000)), Duration::from_secs(3));
    // A shorter wait told later does not end a longer one.
    pace.told("44", 60, false, at(50_000));
    pace.told("44", 1, false, at(50_001));
    assert_eq!(pace.wait("44", at(100_000)), Duration::from_secs(10));
}

#[test]
fn f37_many_chats_told_at_once_are_one_limit_of_the_whole_bot() {
    let start = Instant::now();
    let mut pace = Pace::new(0, 0);
    for chat in ["1", "2", "3", "4"] {
        pace.told(chat, 20, false, start);
    }
    assert_eq!(pace.wait("9", start), Duration::ZERO);
    pace.told("5", 20, false, start);
    assert_eq!(pace.wait("9", start), Duration::from_secs(20), "no storm of further tries");
}

#[test]
fn our_own_limits_hold_over_any_second_and_zero_means_none() {
    let start = Instant::now();
    let mut pace = Pace::new(25, 1);
    let mut sent = Vec::new();
    for ms in 0..4_000u64 {
        let chat = (ms % 100).to_string();
        if pace.wait(&chat, start + Duration::from_millis(ms)).is_zero() {
            sent.push((ms, chat));
        }
    }
    assert!(sent.len() <= 25 * 5, "{}", sent.len());
    assert!(sent.len() >= 25 * 4, "{}", sent.len());
    for chat in 0..100 {
        assert!(sent.iter().filter(|(_, to)| *to == chat.to_string()).count() <= 7);
    }
    let mut free = Pace::new(0, 0);
    assert!((0..1_000).all(|_| free.wait("42", start).is_zero()));
}

#[tokio::test]
async fn f38_a_lost_answer_is_unknown_whether_or_not_it_was_accepted() {
    let (fake, bot) = with_person().await;
    // A first call leaves a kept-alive connection, the case where "not accepted" cannot be known.
    bot.send("42", &keep("before"), None).await.unwrap();
    for (fault, accepted) in [(Fault::LostBefore, false), (Fault::LostAfter, true), (Fault::TornAfter, true)] {
        let before = fake.shown(42).len();
        fake.fault("sendMessage", fault.clone());
        assert_eq!(bot.send("42", &keep("x"), None).await, Err(Trouble::Unknown), "{fault:?}");
        assert_eq!(
            fake.shown(42).len() - before,
            usize::from(accepted),
            "{fault:?} and nothing was sent twice behind our back"
        );
    }
    let hasty = Telegram::new(&Settings { patience: Duration::from_millis(200), ..settings(&fake) }, keys()).unwrap();
    fake.fault("sendMessage", Fault::Slow(Duration::from_millis(400)));
    assert_eq!(hasty.send("42", &keep("slow"), None).await, Err(Trouble::Unknown));
    assert_eq!(bot.counts().unknown.get(), 3);
    // An edit sent again after a lost answer is no visible repeat.
    let live = bot.send("42", &screen("First", &["One"]), None).await.unwrap().message;
    fake.fault("editMessageText", Fault::LostAfter);
    assert_eq!(bot.send("42", &edit("Second", &[]), live.as_deref()).await, Err(Trouble::Unknown));
    assert!(bot.send("42", &edit("Second", &[]), live.as_deref()).await.is_ok());
    assert_eq!(fake.screen(42).edits, 1);
}

#[tokio::test]
async fn f39_three_hundred_invented_errors_are_survived() {
    let (fake, bot) = with_person().await;
    for n in 0..300u16 {
        let status = [302, 400, 402, 403, 406, 409, 418, 420, 451, 499][usize::from(n) % 10];
        if n % 3 == 0 {
            fake.fault("sendMessage", Fault::Page(status));
        } else {
            fake.fault(
                "sendMessage",
                Fault::says(status, &format!("Strange: the {n}th moon is in \u{202e} the way {{}}")),
            );
        }
        assert!(matches!(bot.send("42", &keep("x"), None).await, Err(Trouble::Refused { .. })), "{n}");
    }
    assert!(bot.send("42", &keep("x"), None).await.is_ok());
}

#[tokio::test]
async fn f40_a_revoked_token_stops_sending() {
    let (fake, bot) = with_person().await;
    fake.revoke();
    assert_eq!(bot.send("42", &keep("x"), None).await, Err(Trouble::Revoked));
}

#[tokio::test]
async fn f41_a_chat_that_became_a_supergroup_is_followed() {
    let fake = Fake::start().await;
    fake.sends_in(-500, 42, json!({ "text": "/start" }));
    let bot = bot(&fake);
    let update = fake.migrates(-500, -1_000_000_000_500);
    assert_eq!(bot.send("-500:42", &keep("x"), None).await, Err(Trouble::Moved { to: "-1000000000500:42".into() }));
    let taken = arrived(&bot, &fake.shared.world().sent[&update].body);
    assert_eq!((taken.address.as_str(), taken.what), ("-500", What::Moved { to: "-1000000000500".into() }));
    assert!(bot.send("-1000000000500:42", &keep("x"), None).await.is_ok());
}

#[tokio::test]
async fn f69_hostile_words_show_literally() {
    let (fake, bot) = with_person().await;
    for words in [
        "< … /> <3 <b>Ana</b> &amp; *_[x](http://y)`",
        "'; DROP TABLE people; --",
        "{{7*7}} ${x} \u{202e}abc",
        "https://example.org/a_b_c",
    ] {
        bot.send("42", &screen(words, &[words]), None).await.unwrap();
        let shown = fake.screen(42);
        assert_eq!((shown.text.as_str(), shown.labels()), (words, vec![words]));
        let call = fake.calls_of("sendMessage").pop().unwrap();
        assert!(call.params.get("parse_mode").is_none());
        assert_eq!(call.params["link_preview_options"]["is_disabled"], true);
    }
}

#[tokio::test]
async fn what_can_never_be_sent_is_set_aside() {
    let (_fake, bot) = with_person().await;
    let long_code =
        Part { text: "x".into(), rows: vec![vec![Button { label: "a".into(), code: vec![1; 60] }]], lang: Lang::EN };
    assert!(matches!(
        bot.send("42", &Parcel::Keep { part: long_code, revision: 1 }, None).await,
        Err(Trouble::Refused { .. })
    ));
    assert!(matches!(bot.send("42", &keep(&"x".repeat(4097)), None).await, Err(Trouble::Refused { .. })));
    assert!(matches!(bot.send("42", &keep(" "), None).await, Err(Trouble::Refused { .. })));
    assert_eq!(bot.send("not a chat", &keep("x"), None).await, Err(Trouble::Unreachable));
    assert!(bot.send("42", &keep(&"𝕏".repeat(2048)), None).await.is_ok(), "4096 units fit");
}

// ---- buttons ----

#[test]
fn f22_forged_buttons_never_open() {
    let keys = keys();
    let holder = Holder { bot: BOT, user: 42, chat: 42 };
    let tries: u64 = if std::env::var_os("IPDESK_TEST_ALL").is_some() { 1_000_000 } else { 100_000 };
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut draw = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut accepted = 0;
    for n in 0..tries {
        let code: Vec<u8> = (0..draw(31)).map(|_| draw(256) as u8).collect();
        let real = codec::seal(&keys, holder, n as u32, &code).unwrap();
        assert!(real.len() <= 64);
        let mut forged = real.clone().into_bytes();
        let mut told = holder;
        match draw(6) {
            0 | 1 => {
                let at = draw(forged.len());
                forged[at] = alphabet[(alphabet.iter().position(|c| *c == forged[at]).unwrap() + 1 + draw(63)) % 64];
            }
            2 => forged.truncate(draw(real.len())),
            3 => forged.push(alphabet[draw(64)]),
            4 => {
                told =
                    [Holder { user: 43, ..holder }, Holder { chat: -100, ..holder }, Holder { bot: BOT + 1, ..holder }]
                        [draw(3)];
            }
            _ => {
                let at = draw(forged.len() - 1);
                if forged[at] == forged[at + 1] {
                    continue;
                }
                forged.swap(at, at + 1);
            }
        }
        accepted += u32::from(codec::open(&keys, told, std::str::from_utf8(&forged).unwrap()).is_ok());
    }
    assert_eq!(accepted, 0);
}

#[tokio::test]
async fn f23_a_stranger_in_a_group_cannot_use_somebodys_screen() {
    let fake = Fake::start().await;
    let group = -1_000_000_000_077;
    fake.sends_in(group, 42, json!({ "text": "/start" }));
    let bot = bot(&fake);
    let address = format!("{group}:42");
    bot.send(&address, &screen("Hello", &["One"]), None).await.unwrap();
    let (message, data) = fake.shared.world().button(group, |_, _| true).unwrap();
    let own = fake.taps_data(group, 42, message, &data);
    let strange = fake.taps_data(group, 43, message, &data);
    let own = arrived(&bot, &fake.shared.world().sent[&own].body);
    assert_eq!(
        (event(&own), own.address.as_str()),
        (&Event::Tapped { code: b"One".to_vec(), screen: 1, gone: false }, address.as_str())
    );
    let strange = arrived(&bot, &fake.shared.world().sent[&strange].body);
    assert_eq!(
        (event(&strange), strange.address.as_str(), &strange.live),
        (&Event::Forged, format!("{group}:43").as_str(), &None)
    );
}

#[tokio::test]
async fn a_button_of_a_lost_key_fades_and_a_retired_one_still_works() {
    let (fake, bot) = with_person().await;
    bot.send("42", &screen("First", &["One"]), None).await.unwrap();
    let tap = fake.taps(42, "One");
    let update = fake.shared.world().sent[&tap].body.clone();
    bot.use_keys(Keys::new(Key::new([3; 32]), vec![Key::new([9; 32])]));
    assert!(matches!(event(&arrived(&bot, &update)), Event::Tapped { .. }));
    bot.use_keys(Keys::new(Key::new([3; 32]), vec![]));
    assert_eq!(event(&arrived(&bot, &update)), &Event::Faded);
}

// ---- reading ----

#[tokio::test]
async fn every_kind_of_message_has_its_event() {
    let fake = Fake::start().await;
    let bot = bot(&fake);
    let read = |content: Value| arrived(&bot, &message(private(), content));
    let taken = read(json!({ "text": "Hello 😀" }));
    let What::Arrived(what) = &taken.what else { panic!() };
    assert_eq!(
        (what.event.clone(), what.tag.as_deref(), what.group),
        (Event::Said { words: "Hello 😀".into() }, Some("pt-BR"), false)
    );
    assert_eq!(
        (taken.external.as_str(), taken.order, taken.address.as_str(), taken.user, taken.chat),
        ("10", 10, "42", 42, 42)
    );
    for (content, what) in [
        (json!({ "photo": [{ "file_id": "x" }], "caption": "look" }), Media::Photo),
        (json!({ "voice": {} }), Media::Voice),
        (json!({ "video": {} }), Media::Video),
        (json!({ "video_note": {} }), Media::Video),
        (json!({ "sticker": {} }), Media::Sticker),
        (json!({ "document": {} }), Media::File),
        (json!({ "audio": {} }), Media::File),
        (json!({ "animation": {}, "document": {} }), Media::Other),
        (json!({ "venue": {}, "location": {} }), Media::Location),
        (json!({ "location": {} }), Media::Location),
        (json!({ "contact": {} }), Media::Contact),
        (json!({ "poll": {} }), Media::Other),
    ] {
        assert_eq!(event(&read(content.clone())), &Event::Sent { what }, "{content}");
    }
    let mut edited = message(private(), json!({ "text": "new" }));
    edited["edited_message"] = edited["message"].take();
    assert_eq!(event(&arrived(&bot, &edited)), &Event::Edited);
}

#[tokio::test]
async fn in_a_group_only_what_is_aimed_at_the_bot_is_taken() {
    let fake = Fake::start().await;
    let bot = bot(&fake);
    telegram::set_up(&bot, &[]).await;
    assert_eq!(bot.name(), Some(NAME));
    let read = |content: Value| bot.read(message(group(), content).to_string().as_bytes()).unwrap();
    let to_bot = json!({ "from": { "id": BOT, "is_bot": true }, "message_id": 1, "text": "x" });
    for (content, words) in [
        (json!({ "text": "/start" }), "/start"),
        (json!({ "text": format!("/book@{} now", NAME.to_uppercase()) }), "/book now"),
        (json!({ "text": format!("@{NAME}, what is a patent?") }), "what is a patent?"),
        (json!({ "text": format!("ask @{NAME} please") }), "ask please"),
        (json!({ "text": "tomorrow", "reply_to_message": to_bot }), "tomorrow"),
    ] {
        let Read::Taken(taken) = read(content.clone()) else { panic!("{content}") };
        assert_eq!((event(&taken), taken.address.as_str()), (&Event::Said { words: words.into() }, "-1001:42"));
    }
    for content in [
        json!({ "text": "hello all" }),
        json!({ "text": "/start@another_bot" }),
        json!({ "text": format!("@{NAME}2 hello") }),
        json!({ "text": format!("mail@{NAME}") }),
        json!({ "photo": [] }),
        json!({ "new_chat_title": "T" }),
        json!({ "text": "/start", "from": { "id": 9, "is_bot": true } }),
    ] {
        assert!(matches!(read(content.clone()), Read::Skipped { update_id: 10, .. }), "{content}");
    }
    assert!(matches!(
        bot.read(message(private(), json!({ "text": "/start@another_bot" })).to_string().as_bytes()),
        Ok(Read::Skipped { .. })
    ));
}

#[tokio::test]
async fn f47_broken_bodies_are_read_or_refused_without_a_panic() {
    let fake = Fake::start().await;
    let bot = bot(&fake);
    let surrogate = br#"{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":42,"type":"private"},"from":{"id":42,"is_bot":false,"first_name":"\udfff"},"text":"a\ud800b \ud83d\ude00"}}"#;
    let Ok(Read::Taken(taken)) = bot.read(surrogate) else { panic!() };
    let Event::Said { words } = event(&taken) else { panic!() };
    assert!(words.starts_with('a') && words.contains('b') && words.ends_with('😀'), "{words}");
    let mut bad_utf8 = message(private(), json!({ "text": "XY" })).to_string().into_bytes();
    let at = bad_utf8.windows(2).position(|two| two == b"XY").unwrap();
    bad_utf8[at] = 0xff;
    assert_eq!(
        event(&match bot.read(&bad_utf8) {
            Ok(Read::Taken(taken)) => taken,
            other => panic!("{other:?}"),
        }),
        &Event::Said { words: "\u{fffd}Y".into() }
    );
    for (body, id) in [
        (r#"{"update_id":7,"poll":{"id":"1"}}"#, 7),
        (r#"{"update_id":8,"message":{"chat":"?"}}"#, 8),
        (r#"{"update_id":9,"message":5}"#, 9),
        (r#"{"update_id":9,"callback_query":{"id":"1","from":{"id":-1}}}"#, 9),
        (r#"{"update_id":9,"message":{"message_id":1,"chat":{"id":1,"id":2,"type":"private"}}}"#, 9),
    ] {
        assert!(matches!(bot.read(body.as_bytes()), Ok(Read::Skipped { update_id, .. }) if update_id == id), "{body}");
    }
    let deep = format!(r#"{{"update_id":1,"message":{}{}}}"#, "[".repeat(200_000), "]".repeat(200_000));
    for body in ["", "[]", "null", "{", "{}", r#"{"update_id":"x"}"#, r#"{"update_id":1e400}"#, "\u{0}", &deep] {
        let _ = bot.read(body.as_bytes());
    }
    assert!(bot.read(b"{}").is_err() && bot.read(b"").is_err());
    // Cuts and flips of a real update, at every place.
    let whole = message(private(), json!({ "text": "Hello" })).to_string().into_bytes();
    for at in 0..whole.len() {
        let _ = bot.read(&whole[..at]);
        for flip in [0x01, 0x20, 0x80, 0xff] {
            let mut broken = whole.clone();
            broken[at] ^= flip;
            let _ = bot.read(&broken);
        }
    }
    let Ok(Read::Taken(taken)) =
        bot.read(message(private(), json!({ "text": "é".repeat(600_000) })).to_string().as_bytes())
    else {
        panic!()
    };
    assert!(matches!(event(&taken), Event::Said { words } if words.len() <= 1_000_000));
}

// ---- webhook ----

async fn post(url: &str, secret: Option<&str>, body: Vec<u8>) -> StatusCode {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut request = client.post(url).body(body);
    if let Some(secret) = secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    StatusCode::from_u16(request.send().await.unwrap().status().as_u16()).unwrap()
}

#[tokio::test]
async fn f46_a_forged_call_is_refused_before_its_body_is_read() {
    let fake = Fake::start().await;
    let inbox = Inbox::default();
    let (bot, url) = with_hook(&fake, &inbox).await;
    let body = || message(private(), json!({ "text": "forged" })).to_string().into_bytes();
    for secret in [None, Some(""), Some("wrong"), Some("CANARY-webhook-secre"), Some("CANARY-webhook-secret2")] {
        assert_eq!(post(&url, secret, body()).await, StatusCode::UNAUTHORIZED, "{secret:?}");
    }
    // The answer comes although not a byte of the promised body was sent.
    let host = url.trim_start_matches("http://").split('/').next().unwrap();
    let mut wire = tokio::net::TcpStream::connect(host).await.unwrap();
    wire.write_all(format!("POST /telegram HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000\r\n\r\n").as_bytes())
        .await
        .unwrap();
    let mut answer = vec![0; 64];
    let read = tokio::time::timeout(Duration::from_secs(5), wire.read(&mut answer)).await.unwrap().unwrap();
    assert!(String::from_utf8_lossy(&answer[..read]).starts_with("HTTP/1.1 401"));
    assert!(inbox.words().is_empty());
    assert_eq!(bot.counts().wrong_secret.get(), 6);
    assert_eq!(post(&url, Some(SECRET), body()).await, StatusCode::OK);
    assert_eq!(inbox.words(), ["forged"]);
}

#[tokio::test]
async fn f47_giant_and_broken_bodies_are_answered_at_once() {
    let fake = Fake::start().await;
    let inbox = Inbox::default();
    let (_, url) = with_hook(&fake, &inbox).await;
    assert_eq!(post(&url, Some(SECRET), b"{".to_vec()).await, StatusCode::BAD_REQUEST);
    assert_eq!(post(&url, Some(SECRET), vec![0xff; 1000]).await, StatusCode::BAD_REQUEST);
    assert_eq!(post(&url, Some(SECRET), "[".repeat(1 << 20).into_bytes()).await, StatusCode::BAD_REQUEST);
    assert_eq!(post(&url, Some(SECRET), br#"{"update_id":1,"new_kind":{}}"#.to_vec()).await, StatusCode::OK);
    let host = url.trim_start_matches("http://").split('/').next().unwrap();
    let mut wire = tokio::net::TcpStream::connect(host).await.unwrap();
    wire.write_all(format!("POST /telegram HTTP/1.1\r\nHost: {host}\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: 99999999\r\n\r\n").as_bytes()).await.unwrap();
    let mut answer = vec![0; 64];
    let read = tokio::time::timeout(Duration::from_secs(5), wire.read(&mut answer)).await.unwrap().unwrap();
    assert!(String::from_utf8_lossy(&answer[..read]).starts_with("HTTP/1.1 413"));
    // A body that does not say its length is cut off all the same.
    let mut wire = tokio::net::TcpStream::connect(host).await.unwrap();
    wire.write_all(format!("POST /telegram HTTP/1.1\r\nHost: {host}\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nTransfer-Encoding: chunked\r\n\r\n180000\r\n").as_bytes()).await.unwrap();
    let _ = wire.write_all(&vec![b' '; 0x18_0000]).await;
    let read = tokio::time::timeout(Duration::from_secs(5), wire.read(&mut answer)).await.unwrap().unwrap();
    assert!(String::from_utf8_lossy(&answer[..read]).starts_with("HTTP/1.1 413"));
    assert!(inbox.words().is_empty());
}

#[tokio::test]
async fn the_webhook_keeps_a_chats_order_while_the_store_is_down() {
    let fake = Fake::start().await;
    fake.hurry(Duration::from_millis(20));
    let inbox = Inbox::default();
    let (bot, _) = with_hook(&fake, &inbox).await;
    inbox.busy.store(3, Ordering::SeqCst);
    for words in ["one", "two", "three"] {
        fake.says(42, words);
    }
    fake.taken().await;
    assert_eq!(inbox.words(), ["one", "two", "three"]);
    let answers: Vec<_> = fake.hook_answers().iter().map(|(_, status, _)| *status).collect();
    assert_eq!(answers, [503, 503, 503, 200, 200, 200]);
    assert_eq!(bot.counts().busy.get(), 3);
    assert!(fake.calls_of("deleteWebhook").is_empty());
    let hook = &fake.calls_of("setWebhook")[0].params;
    assert_eq!(hook["secret_token"], SECRET);
    assert_eq!(hook["allowed_updates"], json!(["message", "edited_message", "callback_query", "my_chat_member"]));
}

#[tokio::test]
async fn f15_taps_made_while_we_were_down_never_arrive_and_messages_do_for_a_day() {
    let fake = Fake::start().await;
    let inbox = Inbox::default();
    let bot = bot(&fake);
    fake.says(42, "too old");
    fake.shared.clock.push(Duration::from_secs(86_000));
    fake.says(42, "still there");
    bot.send("42", &screen("First", &["One"]), None).await.unwrap();
    fake.taps(42, "One");
    fake.shared.clock.push(Duration::from_secs(500));
    let polling = tokio::spawn(telegram::poll(bot.clone(), inbox.sink()));
    fake.taps(42, "One");
    fake.until("both", |_| (inbox.words().len() == 2).then_some(())).await;
    polling.abort();
    assert_eq!(
        inbox.words(),
        ["still there".to_owned(), format!("{:?}", Event::Tapped { code: b"One".to_vec(), screen: 1, gone: false })]
    );
}

#[tokio::test]
async fn a_repeated_update_comes_with_the_same_id() {
    let fake = Fake::start().await;
    let inbox = Inbox::default();
    let _hook = with_hook(&fake, &inbox).await;
    let update = fake.says(42, "once");
    fake.taken().await;
    fake.repeats(update);
    fake.taken().await;
    let ids: Vec<_> = inbox.taken.lock().unwrap().iter().map(|taken| taken.external.clone()).collect();
    assert_eq!(ids, [update.to_string(), update.to_string()]);
}

// ---- polling ----

#[tokio::test]
async fn polling_moves_on_only_after_the_batch_is_stored() {
    let fake = Fake::start().await;
    let bot = bot(&fake);
    for words in ["one", "two"] {
        fake.says(42, words);
    }
    fake.says(43, "other");
    let stuck = Inbox::default();
    stuck.busy.store(u32::MAX, Ordering::SeqCst);
    let first = tokio::spawn(telegram::poll(bot.clone(), stuck.sink()));
    fake.until("the first batch", |world| world.calls.iter().any(|call| call.method == "getUpdates").then_some(()))
        .await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    first.abort();
    assert_eq!(fake.shared.world().pending.len(), 3, "a crash before storing loses nothing");
    let inbox = Inbox::default();
    let second = tokio::spawn(telegram::poll(bot.clone(), inbox.sink()));
    fake.taken().await;
    fake.says(42, "three");
    fake.taken().await;
    second.abort();
    let words: Vec<_> = inbox.words().into_iter().filter(|words| words != "other").collect();
    assert_eq!(words, ["one", "two", "three"]);
    assert_eq!(inbox.words().len(), 4);
}

#[tokio::test]
async fn polling_passes_an_update_it_cannot_read() {
    let fake = Fake::start().await;
    let bot = bot(&fake);
    fake.says(42, "before");
    fake.update(42, json!({ "message": { "chat": "of an unknown shape" } }));
    fake.says(42, "after");
    let inbox = Inbox::default();
    let polling = tokio::spawn(telegram::poll(bot.clone(), inbox.sink()));
    fake.taken().await;
    polling.abort();
    assert_eq!(inbox.words(), ["before", "after"]);
    assert_eq!(bot.counts().skipped.get(), 1);
}

#[tokio::test]
async fn f13_a_second_poller_stands_by_and_makes_no_storm() {
    let fake = Fake::start().await;
    let bot = bot(&fake);
    fake.fault(
        "getUpdates",
        Fault::says(
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
        ),
    );
    let inbox = Inbox::default();
    let polling = tokio::spawn(telegram::poll(bot, inbox.sink()));
    fake.until("the conflict", |world| (world.calls.len() == 1).then_some(())).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(fake.calls().len(), 1, "the next try comes after thirty seconds");
    polling.abort();
}

// ---- set-up and secrets ----

fn face(lang: Option<&str>) -> Face {
    Face {
        lang: lang.map(|lang| lang.parse().unwrap()),
        name: "IP desk".into(),
        description: "Answers about intellectual property.".into(),
        about: "IP help".into(),
        commands: vec![("start".into(), "Begin".into()), ("menu".into(), "Show the menu".into())],
    }
}

#[tokio::test]
async fn texts_and_commands_are_set_once_per_language_and_not_again() {
    let fake = Fake::start().await;
    let bot = bot(&fake);
    let faces = [face(None), face(Some("sw"))];
    fake.fault(
        "setMyDescription",
        Fault::Says { status: 429, text: "Too Many Requests: retry after 1".into(), retry_after: Some(1) },
    );
    telegram::set_up(&bot, &faces).await;
    let set = |fake: &Fake| fake.calls().iter().filter(|call| call.method.starts_with("setMy")).count();
    assert_eq!(set(&fake), 8);
    telegram::set_up(&bot, &faces).await;
    assert_eq!(set(&fake), 9, "only the one that failed is set again");
    assert_eq!(fake.shared.world().texts[&("commands".to_owned(), "sw".to_owned())][1]["command"], "menu");
    let deleted = fake.calls_of("deleteWebhook");
    assert!(deleted.len() == 2 && deleted.iter().all(|call| call.params.get("drop_pending_updates").is_none()));
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn f73_no_secret_shows_in_any_log_or_debug_text() {
    let log = Log::default();
    let sink = log.clone();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || sink.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let fake = Fake::start().await;
    fake.says(42, "a CONFIDENTIAL idea");
    fake.fault("getMe", Fault::LostBefore);
    fake.fault("getMe", Fault::says(400, &format!("Bad Request: cannot open /bot{TOKEN}/getMe")));
    fake.fault("sendMessage", Fault::says(400, "Bad Request: something about CONFIDENTIAL text"));
    let bot = bot(&fake);
    telegram::set_up(&bot, &[]).await;
    let _ = bot.send("42", &keep("CONFIDENTIAL"), None).await;
    bot.read(br#"{"update_id":1,"message":{"text":"CONFIDENTIAL"}}"#).unwrap();
    bot.read(b"CONFIDENTIAL").unwrap_err();
    let nowhere = Telegram::new(&Settings { api_url: "http://127.0.0.1:9".into(), ..settings(&fake) }, keys()).unwrap();
    let _ = tokio::time::timeout(Duration::from_millis(300), telegram::set_up(&nowhere, &[])).await;
    let shown = String::from_utf8(log.0.lock().unwrap().clone()).unwrap() + &format!("{:?}", settings(&fake));
    assert!(shown.contains("set-up is tried again") && shown.contains("no connection"), "{shown}");
    for line in shown.lines().filter(|line| line.contains("telegram:") || line.contains("Settings")) {
        assert!(!line.contains("CANARY") && !line.contains("CONFIDENTIAL"), "{line}");
    }
    assert!(!shown.contains("CANARY-token"), "not in any library's log either");
}
