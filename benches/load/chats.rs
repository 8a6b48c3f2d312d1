//! What people do: ten updates, six presses, two free questions, two commands; again and again.

use super::stub::World;
use serde_json::{Value, json};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::sync::mpsc;

const SCRIPT: [Step; 10] = [
    Step::Text("/start"),
    Step::Press(0),
    Step::Press(1),
    Step::Press(2),
    Step::Press(0),
    Step::Question,
    Step::Press(0),
    Step::Text("/menu"),
    Step::Press(1),
    Step::Question,
];

const QUESTIONS: [&str; 8] = [
    "how much does it cost to register a trademark abroad",
    "can a freelancer license copyright",
    "someone copied my product what can i do",
    "who owns the design my employee made",
    "deadline to file my patent in other countries",
    "is my recipe protected",
    "geographical indication for our honey",
    "i got an invoice for my trademark is it real",
];

#[derive(Clone, Copy)]
enum Step {
    Text(&'static str),
    Press(usize),
    Question,
}

/// What all chats share.
pub struct Street {
    pub world: Arc<World>,
    pub hook: String,
    pub secret: &'static str,
    pub http: reqwest::Client,
    pub update: AtomicI64,
    pub lost: AtomicU64,
    pub over: AtomicBool,
}

/// One chat until the time is over; the milliseconds of every step.
pub async fn chat(street: Arc<Street>, number: i64) -> Vec<f64> {
    let (tell, mut replies) = mpsc::unbounded_channel();
    street.world.listen(number, tell);
    let mut took = Vec::new();
    let mut round = 0;
    while !street.over.load(Ordering::Relaxed) {
        for (n, step) in SCRIPT.iter().enumerate() {
            if street.over.load(Ordering::Relaxed) {
                break;
            }
            let begun = Instant::now();
            let body = update(&street, number, *step, round + n);
            if !post(&street, &body).await {
                street.lost.fetch_add(1, Ordering::Relaxed);
                continue;
            }
            match tokio::time::timeout(Duration::from_secs(15), replies.recv()).await {
                Ok(Some(())) => took.push(begun.elapsed().as_secs_f64() * 1000.0),
                _ => {
                    street.lost.fetch_add(1, Ordering::Relaxed);
                }
            }
        }
        round += 1;
    }
    took
}

/// Posts one update and says whether it was taken.
pub async fn post(street: &Street, body: &Value) -> bool {
    let sent = street
        .http
        .post(&street.hook)
        .header("x-telegram-bot-api-secret-token", street.secret)
        .header("content-type", "application/json")
        .body(body.to_string())
        .send()
        .await;
    sent.is_ok_and(|r| r.status().is_success())
}

fn update(street: &Street, chat: i64, step: Step, n: usize) -> Value {
    let id = street.update.fetch_add(1, Ordering::Relaxed);
    let from = json!({ "id": chat, "is_bot": false, "first_name": "U", "language_code": "en" });
    let place = json!({ "id": chat, "type": "private", "first_name": "U" });
    let text = |t: &str| json!({ "update_id": id, "message": { "message_id": id, "date": 1_790_000_000, "from": from, "chat": place, "text": t } });
    match step {
        Step::Text(t) => text(t),
        Step::Question => text(QUESTIONS[n % QUESTIONS.len()]),
        Step::Press(button) => json!({ "update_id": id, "callback_query": {
            "id": id.to_string(), "from": from, "chat_instance": "1",
            "message": { "message_id": 1, "date": 1_790_000_000, "chat": place, "text": "x" },
            "data": street.world.button(chat, button).unwrap_or_else(|| "none".into()) } }),
    }
}

/// The first word of somebody new.
pub fn hello(street: &Street, chat: i64) -> Value {
    update(street, chat, Step::Text("/start"), 0)
}
