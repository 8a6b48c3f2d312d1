//! Two places of the program on one PostgreSQL behind a balancer, and the judge of what people were sent.

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
use sqlx::Connection;
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

pub const PEOPLE: std::ops::Range<i64> = 201..209;
/// Each is answered with one new message that begins in its own way.
pub const WORDS: [&str; 3] = ["menu", "/help", "/privacy"];

/// Two places of the program before one Telegram and one database.
pub struct Pair {
    pub sites: [Site; 2],
    pub balancer: Arc<Balancer>,
    database: String,
    server: String,
}

/// Between Telegram and the replicas.
pub struct Balancer {
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

    pub async fn to(&self, which: usize, body: &Bytes) -> Option<(StatusCode, Bytes)> {
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
    pub async fn new(dice: Dice) -> Option<Self> {
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
    pub async fn start(&self) -> [Served; 2] {
        let (one, other) = tokio::join!(self.sites[0].start(), self.sites[1].start());
        [one, other]
    }

    pub async fn db(&self) -> sqlx::PgConnection {
        sqlx::PgConnection::connect(&self.server).await.unwrap()
    }

    pub async fn number(&self, sql: &'static str) -> i64 {
        let (number,): (i64,) = sqlx::query_as(sql).fetch_one(&mut self.db().await).await.unwrap();
        number
    }

    /// Waits until nothing waits, in or out; a lease of somebody killed has to run out first.
    pub async fn drained(&self) {
        let end = Instant::now() + Duration::from_mins(1);
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
    pub async fn learn(&self) -> HashMap<String, usize> {
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
    pub async fn judge(&self, known: &HashMap<String, usize>, asked: &HashMap<i64, Vec<usize>>, updates: u64) {
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

    pub async fn end(self, served: [Option<Served>; 2]) {
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
pub struct Sent {
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
pub struct Tally {
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
pub fn taps(person: i64) -> bool {
    person % 2 == 0
}
