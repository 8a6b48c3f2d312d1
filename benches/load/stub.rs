//! A Bot API that accepts everything: it keeps the last keyboard of each chat and tells the chat that a reply came.

use axum::{
    Router,
    extract::{Path, State},
    routing::any,
};
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};
use tokio::sync::mpsc;

/// What one chat has been shown.
#[derive(Default)]
struct Chat {
    keyboard: Vec<String>,
    waiting: Option<mpsc::UnboundedSender<()>>,
}

/// All chats, and what came unasked.
#[derive(Default)]
pub struct World {
    chats: Mutex<HashMap<i64, Chat>>,
    message: AtomicI64,
    pub unasked: AtomicU64,
}

impl World {
    /// From now on replies in this chat are told to `waiting`.
    pub fn listen(&self, chat: i64, waiting: mpsc::UnboundedSender<()>) {
        self.chats.lock().expect("chats").entry(chat).or_default().waiting = Some(waiting);
    }

    /// The data of the n-th button last shown in a chat.
    pub fn button(&self, chat: i64, n: usize) -> Option<String> {
        let chats = self.chats.lock().expect("chats");
        let keyboard = &chats.get(&chat)?.keyboard;
        keyboard.get(n).or(keyboard.first()).cloned()
    }

    fn visible(&self, chat: i64, body: &Value) {
        let keyboard: Vec<String> = body["reply_markup"]["inline_keyboard"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_array)
            .flatten()
            .filter_map(|b| b["callback_data"].as_str().map(str::to_owned))
            .collect();
        let mut chats = self.chats.lock().expect("chats");
        let known = chats.entry(chat).or_default();
        if !keyboard.is_empty() {
            known.keyboard = keyboard;
        }
        match &known.waiting {
            Some(waiting) if waiting.send(()).is_ok() => {}
            _ => {
                self.unasked.fetch_add(1, Ordering::Relaxed);
            }
        }
    }
}

/// Serves on a free port; returns its address.
pub async fn serve(world: Arc<World>) -> String {
    let app = Router::new().route("/{bot}/{method}", any(call)).with_state(world);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, app).await });
    format!("http://{address}")
}

async fn call(
    State(world): State<Arc<World>>,
    Path((_, method)): Path<(String, String)>,
    body: axum::body::Bytes,
) -> String {
    let body: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let chat = body["chat_id"].as_i64().or_else(|| body["chat_id"].as_str().and_then(|s| s.parse().ok())).unwrap_or(0);
    let result = match method.to_lowercase().as_str() {
        "getme" => {
            json!({ "id": 4242, "is_bot": true, "first_name": "Bench", "username": "bench_bot", "can_join_groups": true,
            "can_read_all_group_messages": false, "supports_inline_queries": false, "has_main_web_app": false,
            "can_connect_to_business": false })
        }
        "sendmessage" | "editmessagetext" => {
            world.visible(chat, &body);
            let id = body["message_id"].as_i64().unwrap_or_else(|| world.message.fetch_add(1, Ordering::Relaxed) + 1);
            json!({ "message_id": id, "date": 1_790_000_000, "chat": { "id": chat, "type": "private", "first_name": "U" }, "text": "x" })
        }
        "getmycommands" => json!([]),
        "getmyname" => json!({ "name": "" }),
        "getmydescription" => json!({ "description": "" }),
        "getmyshortdescription" => json!({ "short_description": "" }),
        _ => json!(true),
    };
    json!({ "ok": true, "result": result }).to_string()
}
