//! The floors: a bare webhook that answers every update with a constant message, and the same after one committed row.

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use serde_json::{Value, json};
use sqlx::{Connection, Executor, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{path::PathBuf, str::FromStr, sync::Arc};
use tokio::sync::{mpsc, oneshot};

struct Floor {
    http: reqwest::Client,
    api: String,
    secret: String,
    writer: Option<mpsc::UnboundedSender<(i64, oneshot::Sender<()>)>>,
}

/// Serves until it is killed. `durable` commits one row for each update, all that wait in one commit, before it answers.
pub async fn serve(kind: &str) {
    let var = |name: &str| std::env::var(name).unwrap_or_default();
    let writer = if kind == "durable" {
        Some(writer(PathBuf::from(var("IPDESK_DATA_DIR")).join("floor.db")).await)
    } else {
        None
    };
    let floor = Arc::new(Floor {
        http: reqwest::Client::builder().tcp_nodelay(true).pool_max_idle_per_host(512).build().expect("a client"),
        api: format!("{}/bot{}", var("IPDESK_TELEGRAM_API_URL"), var("IPDESK_TELEGRAM_TOKEN")),
        secret: var("IPDESK_TELEGRAM_SECRET"),
        writer,
    });
    let listener = tokio::net::TcpListener::bind(var("IPDESK_LISTEN")).await.expect("the port");
    axum::serve(listener, Router::new().route("/hook", post(hook)).with_state(floor)).await.expect("serving");
}

async fn hook(State(floor): State<Arc<Floor>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    if headers.get("x-telegram-bot-api-secret-token").map(axum::http::HeaderValue::as_bytes)
        != Some(floor.secret.as_bytes())
    {
        return StatusCode::UNAUTHORIZED;
    }
    let update: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let query = update["callback_query"]["id"].as_str().map(str::to_owned);
    let chat =
        update["message"]["chat"]["id"].as_i64().or(update["callback_query"]["from"]["id"].as_i64()).unwrap_or(0);
    if let Some(writer) = &floor.writer {
        let (done, waits) = oneshot::channel();
        let _ = writer.send((chat, done));
        let _ = waits.await;
    }
    tokio::spawn(async move {
        if let Some(query) = query {
            call(&floor, "answerCallbackQuery", json!({ "callback_query_id": query })).await;
        }
        let button = |n: &str| json!([{ "text": n, "callback_data": format!("n:{n}") }]);
        let markup = json!({ "inline_keyboard": [button("1"), button("2"), button("3")] });
        call(
            &floor,
            "sendMessage",
            json!({ "chat_id": chat, "text": "A constant answer of a few words.", "reply_markup": markup }),
        )
        .await;
    });
    StatusCode::OK
}

async fn call(floor: &Floor, method: &str, body: Value) {
    let sent = floor
        .http
        .post(format!("{}/{method}", floor.api))
        .header("content-type", "application/json")
        .body(body.to_string())
        .send()
        .await;
    if let Ok(answer) = sent {
        let _ = answer.bytes().await;
    }
}

/// One writer, WAL and FULL, one commit for all that wait.
async fn writer(path: PathBuf) -> mpsc::UnboundedSender<(i64, oneshot::Sender<()>)> {
    let options = SqliteConnectOptions::from_str(&format!("sqlite:{}", path.display()))
        .expect("a path")
        .create_if_missing(true)
        .journal_mode(sqlx::sqlite::SqliteJournalMode::Wal)
        .synchronous(sqlx::sqlite::SqliteSynchronous::Full);
    let mut db = SqliteConnection::connect_with(&options).await.expect("a database");
    db.execute("CREATE TABLE IF NOT EXISTS seen (chat INTEGER PRIMARY KEY, visits INTEGER NOT NULL)")
        .await
        .expect("a table");
    let (give, mut take) = mpsc::unbounded_channel::<(i64, oneshot::Sender<()>)>();
    tokio::spawn(async move {
        while let Some(first) = take.recv().await {
            let mut all = vec![first];
            while all.len() < 256 {
                match take.try_recv() {
                    Ok(next) => all.push(next),
                    Err(_) => break,
                }
            }
            db.execute("BEGIN IMMEDIATE").await.expect("begin");
            for (chat, _) in &all {
                sqlx::query("INSERT INTO seen VALUES ($1, 1) ON CONFLICT (chat) DO UPDATE SET visits = visits + 1")
                    .bind(chat)
                    .execute(&mut db)
                    .await
                    .expect("a row");
            }
            db.execute("COMMIT").await.expect("commit");
            for (_, done) in all {
                let _ = done.send(());
            }
        }
    });
    give
}
