//! Two replicas of the served program on one PostgreSQL, behind a balancer that sends updates here, there, to both at
//! once, and loses answers: what people see is what one program would have said, in the same order.

use crate::{
    fake::Call,
    house::Dice,
    served::{SECRET, Served, Site},
};
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::post,
};
use serde_json::json;
use sqlx::Connection;
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

const PEOPLE: std::ops::Range<i64> = 201..209;
/// Each is answered with one new message that begins in its own way.
const WORDS: [&str; 3] = ["menu", "/help", "/privacy"];

/// Two places of the program before one Telegram and one database.
struct Pair {
    sites: [Site; 2],
    balancer: Arc<Balancer>,
    database: String,
    server: String,
}

/// Between Telegram and the replicas.
struct Balancer {
    ports: [u16; 2],
    http: reqwest::Client,
    dice: Mutex<Dice>,
    /// Updates that were sent to both at once, and answers that were lost.
    both: AtomicU64,
    lost: AtomicU64,
}

impl Balancer {
    fn roll(&self, n: u64) -> u64 {
        self.dice.lock().unwrap().below(n)
    }

    async fn to(&self, which: usize, body: &Bytes) -> Option<(StatusCode, Bytes)> {
        let url = format!("http://127.0.0.1:{}/telegram", self.ports[which]);
        let request = self.http.post(url).header("X-Telegram-Bot-Api-Secret-Token", SECRET).body(body.clone());
        let answer = request.send().await.ok()?;
        Some((answer.status(), answer.bytes().await.ok()?))
    }
}

/// To one, to both, or to one whose answer is lost; a dead one is passed over.
async fn balance(State(balancer): State<Arc<Balancer>>, headers: HeaderMap, body: Bytes) -> Response {
    assert_eq!(headers["X-Telegram-Bot-Api-Secret-Token"], SECRET);
    let which = usize::from(balancer.roll(2) == 1);
    let answers = match balancer.roll(10) {
        0..5 => {
            balancer.both.fetch_add(1, Ordering::Relaxed);
            let (one, other) = tokio::join!(balancer.to(0, &body), balancer.to(1, &body));
            [one, other]
        }
        5 => {
            balancer.to(which, &body).await;
            balancer.lost.fetch_add(1, Ordering::Relaxed);
            [None, None]
        }
        _ => match balancer.to(which, &body).await {
            Some(answer) => [Some(answer), None],
            None => [balancer.to(1 - which, &body).await, None],
        },
    };
    let kind = answers.iter().flatten().find(|(status, _)| status.is_success());
    match kind.or(answers.iter().flatten().next()) {
        Some((status, body)) => (*status, [("content-type", "application/json")], body.clone()).into_response(),
        None => StatusCode::BAD_GATEWAY.into_response(),
    }
}

impl Pair {
    /// None where there is no PostgreSQL.
    async fn new(dice: Dice) -> Option<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let Ok(server) = std::env::var("IPDESK_TEST_PG") else {
            println!("skipped: no PostgreSQL (IPDESK_TEST_PG)");
            return None;
        };
        let database = format!("ipdesk_pair_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let mut admin = sqlx::PgConnection::connect(&server).await.unwrap();
        sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {database}"))).execute(&mut admin).await.unwrap();
        let (base, _) = server.rsplit_once('/').unwrap();
        let url = format!("{base}/{database}");
        let mut one = Site::new().await;
        let mut other = one.twin();
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(15)).build().unwrap();
        let balancer = Arc::new(Balancer {
            ports: [one.port, other.port],
            http,
            dice: Mutex::new(dice),
            both: AtomicU64::default(),
            lost: AtomicU64::default(),
        });
        let app = Router::new().route("/telegram", post(balance)).with_state(Arc::clone(&balancer));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let public = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        for site in [&mut one, &mut other] {
            site.more.push(("IPDESK_DATABASE_URL", url.clone()));
            site.more.push(("IPDESK_PUBLIC_URL", public.clone()));
        }
        Some(Self { sites: [one, other], balancer, database, server: url })
    }

    /// Both at once, on an empty database: they make the tables and the keys together.
    async fn start(&self) -> [Served; 2] {
        let (one, other) = tokio::join!(self.sites[0].start(), self.sites[1].start());
        [one, other]
    }

    async fn db(&self) -> sqlx::PgConnection {
        sqlx::PgConnection::connect(&self.server).await.unwrap()
    }

    async fn number(&self, sql: &'static str) -> i64 {
        let (number,): (i64,) = sqlx::query_as(sql).fetch_one(&mut self.db().await).await.unwrap();
        number
    }

    /// Waits until nothing waits, in or out; a lease of somebody killed has to run out first.
    async fn drained(&self) {
        let end = Instant::now() + Duration::from_secs(60);
        loop {
            let inbox = self.number("SELECT COUNT(*) FROM inbox WHERE state = 'open'").await;
            let outbox = self.number("SELECT COUNT(*) FROM outbox WHERE due_at IS NOT NULL").await;
            if inbox == 0 && outbox == 0 {
                return;
            }
            let logs = format!("{}\n----\n{}", self.sites[0].log(), self.sites[1].log());
            assert!(Instant::now() < end, "still waiting: {inbox} in, {outbox} out\n{logs}");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Every person reads these words' answers alone, once, so that they are known again.
    async fn learn(&self) -> HashMap<String, usize> {
        let fake = &self.sites[0].fake;
        let mut known = HashMap::new();
        for round in 0..2 {
            for (n, words) in WORDS.iter().enumerate() {
                let before = self.said_to(200).len();
                fake.says(200, words);
                fake.taken().await;
                self.drained().await;
                assert!(self.said_to(200).len() > before, "no answer to {words:?}:\n{}", fake.transcript(200));
                if round == 1 {
                    known.insert(head(self.said_to(200).last().unwrap()), n);
                }
            }
        }
        assert_eq!(known.len(), WORDS.len(), "the answers cannot be told apart: {known:?}");
        known
    }

    /// The new messages that a person was sent and that were accepted, in order.
    fn said_to(&self, person: i64) -> Vec<String> {
        let calls = self.sites[0].fake.calls_of("sendMessage");
        let to = |call: &Call| {
            let chat = &call.params["chat_id"];
            chat.as_i64().or_else(|| chat.as_str()?.parse().ok()) == Some(person)
        };
        let fits = |call: &&Call| call.status == 200 && to(call);
        calls.iter().filter(fits).map(|call| call.params["text"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Nothing lost, nothing doubled, the order kept: what was said against what was asked.
    async fn judge(&self, known: &HashMap<String, usize>, asked: &HashMap<i64, Vec<usize>>, updates: u64) {
        let mut db = self.db().await;
        // Every update once, whatever way it came, and one turn for each.
        let (events, done): (i64, i64) =
            sqlx::query_as("SELECT COUNT(*), COUNT(*) FILTER (WHERE state = 'done') FROM inbox")
                .fetch_one(&mut db)
                .await
                .unwrap();
        assert_eq!(
            (events, done),
            (updates.cast_signed(), updates.cast_signed()),
            "an update is lost, doubled or parked"
        );
        let skipped: Vec<(String, i64, i64)> = sqlx::query_as(
            "SELECT c.address, c.version, COUNT(*) FROM conversations c JOIN inbox i ON i.conversation = c.id
             GROUP BY c.id, c.address, c.version HAVING c.version <> COUNT(*)",
        )
        .fetch_all(&mut db)
        .await
        .unwrap();
        assert!(skipped.is_empty(), "turns and events differ: {skipped:?}");
        let mut tally = Tally::default();
        for (person, asked) in asked {
            let parts: Vec<(String, String, i64, String)> = sqlx::query_as(
                "SELECT state, COALESCE(why, ''), unknowns, payload FROM outbox WHERE address = $1 ORDER BY turn, place",
            )
            .bind(person.to_string())
            .fetch_all(&mut db)
            .await
            .unwrap();
            let parts: Vec<Sent> = parts.iter().map(|row| Sent::of(row, known)).collect();
            let transcript = || self.sites[0].fake.transcript(*person);
            // The turns came in the order of the words.
            let told: Vec<usize> = parts.iter().filter(|part| !part.edit).map(|part| part.answer).collect();
            if taps(*person) {
                let mut told = told.iter();
                assert!(asked.iter().all(|a| told.any(|t| t == a)), "{person}: {asked:?}\n{}", transcript());
            } else {
                assert_eq!(told, *asked, "{person}: the turns came in another order\n{}", transcript());
            }
            // And what was sent came in the order of the turns.
            let said: Vec<usize> = self.said_to(*person).iter().map(|text| known[&head(text)]).collect();
            assert!(fits(&said, &parts), "{person}: {said:?} is not what {parts:?} may look like\n{}", transcript());
            if !taps(*person) {
                assert_eq!(said.last(), asked.last(), "{person}: the last answer is missing\n{}", transcript());
            }
            tally.count(&parts, said.len());
        }
        println!(
            "{} answers to {} people, {} updates sent to both, {} answers lost on the way; {tally:?}",
            asked.values().map(Vec::len).sum::<usize>(),
            asked.len(),
            self.balancer.both.load(Ordering::Relaxed),
            self.balancer.lost.load(Ordering::Relaxed),
        );
        for site in &self.sites {
            assert!(!site.log().contains("panicked"), "{}", site.log());
        }
    }

    async fn end(self, served: [Option<Served>; 2]) {
        for mut served in served.into_iter().flatten() {
            served.term();
            assert!(served.ends(Duration::from_secs(25)).await.success());
        }
        let server = std::env::var("IPDESK_TEST_PG").unwrap();
        let mut admin = sqlx::PgConnection::connect(&server).await.unwrap();
        let text = format!("DROP DATABASE {} WITH (FORCE)", self.database);
        sqlx::query(sqlx::AssertSqlSafe(text)).execute(&mut admin).await.unwrap();
    }
}

/// The first line of a message, by which it is known.
fn head(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

/// A part of the outbox, and how often its text may have been seen as a new message.
#[derive(Debug)]
struct Sent {
    answer: usize,
    edit: bool,
    gave_way: bool,
    times: std::ops::RangeInclusive<usize>,
}

impl Sent {
    fn of((state, why, unknowns, payload): &(String, String, i64, String), known: &HashMap<String, usize>) -> Self {
        let parcel: serde_json::Value = serde_json::from_str(payload).unwrap();
        let screen = &parcel["screen"];
        let answer = known[&head(screen["part"]["text"].as_str().unwrap_or_else(|| panic!("no screen: {payload}")))];
        let edit = screen["edit"] == true;
        let gave_way = state == "dead" && why == "superseded";
        assert!(gave_way || state == "sent", "given up or forgotten: {state} {why} {payload}");
        // Each unknown may be a repeat. What gave way may have been seen before; an edit is rarely a new message.
        let unknowns = usize::try_from(*unknowns).unwrap();
        let least = usize::from(!gave_way && !edit);
        Self { answer, edit, gave_way, times: least..=usize::from(!gave_way) + unknowns }
    }
}

/// Whether the parts, in their order, can look like this.
fn fits(said: &[usize], parts: &[Sent]) -> bool {
    let mut reached = std::collections::BTreeSet::from([0]);
    for part in parts {
        let mut next = std::collections::BTreeSet::new();
        for from in reached {
            for times in part.times.clone() {
                if said[from..].iter().take(times).filter(|answer| **answer == part.answer).count() == times {
                    next.insert(from + times);
                }
            }
        }
        reached = next;
    }
    reached.contains(&said.len())
}

/// What the judge saw over all people.
#[derive(Debug, Default)]
struct Tally {
    said: usize,
    edits: usize,
    gave_way: usize,
    unknown: usize,
}

impl Tally {
    fn count(&mut self, parts: &[Sent], said: usize) {
        self.said += said;
        self.edits += parts.iter().filter(|part| part.edit).count();
        self.gave_way += parts.iter().filter(|part| part.gave_way).count();
        self.unknown += parts.iter().map(|part| part.times.end() - usize::from(!part.gave_way)).sum::<usize>();
    }
}

/// Who taps as well as types.
fn taps(person: i64) -> bool {
    person % 2 == 0
}

/// A word for everybody, never the same twice in a row; some tap a button of the message before meanwhile.
fn everybody_speaks(pair: &Pair, dice: &mut Dice, asked: &mut HashMap<i64, Vec<usize>>) -> u64 {
    let fake = &pair.sites[0].fake;
    let mut updates = 0;
    for person in PEOPLE {
        let said = asked.entry(person).or_default();
        let mut next = usize::try_from(dice.below(WORDS.len() as u64)).unwrap();
        if said.last() == Some(&next) {
            next = (next + 1) % WORDS.len();
        }
        said.push(next);
        fake.says(person, WORDS[next]);
        updates += 1;
        if taps(person) && dice.below(2) == 0 {
            let menu = fake.shared.world().button(person, |_, button| button["text"] == "Menu");
            if let Some((message, data)) = menu {
                fake.taps_data(person, person, message, &data);
                updates += 1;
            }
        }
    }
    updates
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f06_f07_two_replicas_lose_double_and_reorder_nothing_while_each_is_killed_once() {
    let mut dice = Dice::new();
    let Some(pair) = Pair::new(Dice::of(dice.below(1 << 30))).await else { return };
    let [one, other] = pair.start().await;
    let mut served = [Some(one), Some(other)];
    let known = pair.learn().await;
    let mut updates = 2 * WORDS.len() as u64;
    let mut asked = HashMap::new();
    for which in 0..2 {
        for round in 0..12 {
            updates += everybody_speaks(&pair, &mut dice, &mut asked);
            tokio::time::sleep(Duration::from_millis(dice.below(250))).await;
            match round {
                // In the middle of it, without a word; the other serves on alone.
                4 => served[which].take().unwrap().kill(),
                // Until the lease of the dead one has run out.
                6 => pair.drained().await,
                9 => served[which] = Some(pair.sites[which].start().await),
                _ => {}
            }
        }
    }
    pair.sites[0].fake.taken().await;
    pair.drained().await;
    pair.judge(&known, &asked, updates).await;
    pair.end(served).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f06_an_update_at_both_replicas_in_the_same_millisecond_has_one_effect() {
    let pairs: i64 = if std::env::var("IPDESK_TEST_ALL").is_ok() { 10_000 } else { 300 };
    let Some(pair) = Pair::new(Dice::new()).await else { return };
    let served = pair.start().await;
    for from in (0..pairs).step_by(20) {
        let twins = (from..(from + 20).min(pairs)).map(|n| {
            let balancer = Arc::clone(&pair.balancer);
            // Every third update is of somebody new: then the conversation is made twice at once, too.
            let person = 1_000 + n / 3;
            let update = json!({ "update_id": 900_000 + n, "message": {
                "message_id": n + 1, "date": 1, "text": "menu",
                "chat": { "id": person, "type": "private", "first_name": "E" },
                "from": { "id": person, "is_bot": false, "first_name": "E", "language_code": "en" },
            }});
            let body = Bytes::from(update.to_string());
            tokio::spawn(async move {
                let (one, other) = tokio::join!(balancer.to(0, &body), balancer.to(1, &body));
                for answer in [one, other] {
                    assert_eq!(answer.map(|(status, _)| status), Some(StatusCode::OK), "update {n}");
                }
            })
        });
        for twin in twins.collect::<Vec<_>>() {
            twin.await.unwrap();
        }
    }
    pair.drained().await;
    assert_eq!(pair.number("SELECT COUNT(*) FROM inbox WHERE state = 'done'").await, pairs);
    assert_eq!(pair.number("SELECT COUNT(*) FROM conversations").await, (pairs + 2) / 3);
    assert_eq!(pair.number("SELECT CAST(SUM(version) AS BIGINT) FROM conversations").await, pairs);
    let mut repeats = 0;
    for site in &pair.sites {
        repeats += site.count("ipdesk_repeated_events").await;
    }
    assert_eq!(repeats.cast_signed(), pairs, "of each pair one is new and one is a repeat");
    pair.end(served.map(Some)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn u03_whichever_replica_answers_one_screen_of_a_chat_has_buttons() {
    let mut dice = Dice::new();
    let Some(pair) = Pair::new(Dice::of(dice.below(1 << 30))).await else { return };
    let served = pair.start().await;
    let known = pair.learn().await;
    let mut updates = 2 * WORDS.len() as u64;
    let mut asked = HashMap::new();
    for _ in 0..25 {
        updates += everybody_speaks(&pair, &mut dice, &mut asked);
        tokio::time::sleep(Duration::from_millis(40 + dice.below(120))).await;
    }
    let fake = &pair.sites[0].fake;
    fake.taken().await;
    pair.drained().await;
    pair.judge(&known, &asked, updates).await;
    for person in PEOPLE {
        let two = |world: &mut crate::fake::world::World| {
            let live = world.shown(person).iter().filter(|screen| !screen.buttons.is_empty()).count();
            (live == 1).then_some(())
        };
        fake.until(&format!("one live screen of {person}:\n{}", fake.transcript(person)), two).await;
    }
    pair.end(served.map(Some)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f54_connections_cut_again_and_again_lose_and_double_nothing() {
    let mut dice = Dice::new();
    let Some(pair) = Pair::new(Dice::of(dice.below(1 << 30))).await else { return };
    let served = pair.start().await;
    let known = pair.learn().await;
    let mut updates = 2 * WORDS.len() as u64;
    let mut asked = HashMap::new();
    let mut cut = 0;
    let rounds = if std::env::var("IPDESK_TEST_ALL").is_ok() { 120 } else { 20 };
    for _ in 0..rounds {
        updates += everybody_speaks(&pair, &mut dice, &mut asked);
        tokio::time::sleep(Duration::from_millis(dice.below(200))).await;
        cut += pair
            .number(
                "SELECT COUNT(*) FILTER (WHERE pg_terminate_backend(pid)) FROM pg_stat_activity
                 WHERE datname = current_database() AND application_name = 'ipdesk'",
            )
            .await;
        tokio::time::sleep(Duration::from_millis(dice.below(200))).await;
    }
    pair.sites[0].fake.taken().await;
    pair.drained().await;
    println!("{cut} connections were cut");
    assert!(cut > rounds);
    pair.judge(&known, &asked, updates).await;
    pair.end(served.map(Some)).await;
}
