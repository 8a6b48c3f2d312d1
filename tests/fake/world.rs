//! What the fake knows: chats, messages, updates on their way, calls made.

use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, HashMap, HashSet, VecDeque},
    fmt,
    time::Duration,
};

pub const DAY: u64 = 86_400;
/// A tap waits only this long for the bot.
pub const TAP_LIFE: u64 = 150;
/// And its answer must come within this time.
pub const ANSWER_LIFE: u64 = 60;

/// What goes wrong with the next call.
#[derive(Clone, Debug)]
pub enum Fault {
    /// This answer instead of the call being done.
    Says { status: u16, text: String, retry_after: Option<u64> },
    /// A gateway's page instead of the API's JSON.
    Page(u16),
    /// The connection breaks before the call is done.
    LostBefore,
    /// The call is done and then the connection breaks without a byte of the answer.
    LostAfter,
    /// The call is done and its answer breaks off half-way.
    TornAfter,
    /// The call takes this long.
    Slow(Duration),
}

impl Fault {
    pub fn says(status: u16, text: &str) -> Self {
        Self::Says { status, text: text.to_owned(), retry_after: None }
    }
}

#[derive(Clone, Debug)]
pub struct Call {
    pub method: String,
    pub params: Value,
    pub at: u64,
    /// HTTP status of the answer; 0 = none was given.
    pub status: u16,
    pub says: String,
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} -> {} {}", self.at, self.method, self.params, self.status, self.says)
    }
}

/// A message of the bot as a person sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    pub message: i64,
    pub text: String,
    /// Rows of (label, data).
    pub buttons: Vec<Vec<(String, String)>>,
    pub document: Option<Value>,
    pub edits: u32,
}

impl Screen {
    pub fn labels(&self) -> Vec<&str> {
        self.buttons.iter().flatten().map(|(label, _)| label.as_str()).collect()
    }
}

#[derive(Clone, Default)]
pub struct Message {
    pub by_bot: bool,
    pub from: i64,
    pub date: u64,
    pub edited: Option<u64>,
    pub edits: u32,
    pub content: Value,
    pub markup: Option<Value>,
    pub deleted: bool,
}

#[derive(Default)]
pub struct Chat {
    pub group: bool,
    pub messages: BTreeMap<i64, Message>,
    pub blocked: bool,
    pub deactivated: bool,
    pub migrated_to: Option<i64>,
    pub flood_until: u64,
}

/// An update the bot has not taken yet.
#[derive(Clone)]
pub struct Pending {
    pub id: i64,
    /// Updates of one queue go out one after the other.
    pub queue: i64,
    pub at: u64,
    pub life: u64,
    pub body: Value,
}

#[derive(Clone)]
pub struct Webhook {
    pub url: String,
    pub secret: Option<String>,
    pub max_connections: i64,
    pub last_error: Option<(u64, String)>,
}

pub struct World {
    pub chats: BTreeMap<i64, Chat>,
    pub languages: HashMap<i64, String>,
    pub pending: VecDeque<Pending>,
    pub sent: HashMap<i64, Pending>,
    pub queries: HashMap<String, (u64, bool)>,
    pub webhook: Option<Webhook>,
    pub allowed: Option<HashSet<String>>,
    pub working: HashSet<i64>,
    pub poller: u64,
    pub faults: Vec<(String, Fault)>,
    pub calls: Vec<Call>,
    pub hook_answers: Vec<(i64, u16, Duration)>,
    /// (method's noun, language) -> what the bot set.
    pub texts: HashMap<(String, String), Value>,
    pub down: bool,
    pub revoked: bool,
    pub early: u64,
    pub retry_unit: Duration,
    next_update: i64,
    next_message: i64,
}

impl World {
    pub fn new() -> Self {
        Self {
            chats: BTreeMap::new(),
            languages: HashMap::new(),
            pending: VecDeque::new(),
            sent: HashMap::new(),
            queries: HashMap::new(),
            webhook: None,
            allowed: None,
            working: HashSet::new(),
            poller: 0,
            faults: Vec::new(),
            calls: Vec::new(),
            hook_answers: Vec::new(),
            texts: HashMap::new(),
            down: false,
            revoked: false,
            early: 0,
            retry_unit: Duration::from_secs(2),
            next_update: 500_000_001,
            next_message: 1,
        }
    }

    pub fn chat(&mut self, id: i64) -> &mut Chat {
        self.chats.entry(id).or_insert_with(|| Chat { group: id < 0, ..Chat::default() })
    }

    /// A message of somebody, kept.
    pub fn add(&mut self, chat: i64, message: Message) -> i64 {
        let id = self.next_message;
        self.next_message += 1;
        self.chat(chat).messages.insert(id, message);
        id
    }

    pub fn push(&mut self, queue: i64, life: u64, mut body: Value, now: u64) -> i64 {
        let id = self.next_update;
        self.next_update += 1;
        body["update_id"] = json!(id);
        let pending = Pending { id, queue, at: now, life, body };
        self.sent.insert(id, pending.clone());
        let kind =
            pending.body.as_object().unwrap().keys().find(|key| *key != "update_id").cloned().unwrap_or_default();
        if self.allowed.as_ref().is_none_or(|allowed| allowed.contains(&kind)) {
            self.pending.push_back(pending);
        }
        id
    }

    pub fn repeat(&mut self, id: i64) {
        let again = self.sent[&id].clone();
        self.pending.push_back(again);
    }

    /// Forgets updates nobody took in time.
    pub fn expire(&mut self, now: u64) {
        self.pending.retain(|update| now < update.at + update.life);
    }

    // ---- people ----

    pub fn person_sends(&mut self, chat: i64, person: i64, content: Value, now: u64) -> i64 {
        let id = self.add(chat, Message { from: person, date: now, content, ..Message::default() });
        let message = self.message_json(chat, id);
        self.push(chat, DAY, json!({ "message": message }), now)
    }

    pub fn person_edits(&mut self, person: i64, text: &str, now: u64) -> i64 {
        let (id, message) =
            self.chat(person).messages.iter_mut().rev().find(|(_, m)| !m.by_bot).expect("nothing to edit");
        message.content = json!({ "text": text });
        message.edited = Some(now);
        let id = *id;
        let message = self.message_json(person, id);
        self.push(person, DAY, json!({ "edited_message": message }), now)
    }

    pub fn person_taps(&mut self, chat: i64, person: i64, message: i64, data: &str, now: u64) -> i64 {
        let reachable = self.chat(chat).messages.get(&message).is_some_and(|m| !m.deleted);
        let on = if reachable {
            self.message_json(chat, message)
        } else {
            json!({ "message_id": message, "date": 0, "chat": self.chat_json(chat) })
        };
        let query = (4_382_000_000_000_000_000 + self.next_update).to_string();
        self.queries.insert(query.clone(), (now, false));
        let body = json!({ "callback_query": {
            "id": query, "from": self.user_json(person), "message": on, "chat_instance": (-7_000_000_000_000_000 - chat).to_string(), "data": data,
        }});
        // Taps queue by person, apart from the chats' queues.
        self.push(person + 3 * (1 << 33), TAP_LIFE, body, now)
    }

    pub fn person_blocks(&mut self, person: i64, blocked: bool, now: u64) -> i64 {
        self.chat(person).blocked = blocked;
        let member = |status: &str| {
            let user = json!({ "id": super::BOT, "is_bot": true, "first_name": "ipdesk", "username": super::NAME });
            if status == "kicked" {
                json!({ "user": user, "status": status, "until_date": 0 })
            } else {
                json!({ "user": user, "status": status })
            }
        };
        let (old, new) = if blocked { ("member", "kicked") } else { ("kicked", "member") };
        let body = json!({ "my_chat_member": {
            "chat": self.chat_json(person), "from": self.user_json(person), "date": now, "old_chat_member": member(old), "new_chat_member": member(new),
        }});
        self.push(person, DAY, body, now)
    }

    pub fn migrate(&mut self, group: i64, to: i64, now: u64) -> i64 {
        self.chat(group).migrated_to = Some(to);
        self.chat(to);
        self.person_sends(group, 1, json!({ "migrate_to_chat_id": to }), now)
    }

    pub fn spins(&self, update: i64) -> bool {
        let query = self.sent[&update].body["callback_query"]["id"].as_str().expect("not a tap");
        !self.queries[query].1
    }

    // ---- as Telegram shows things ----

    pub fn user_json(&self, person: i64) -> Value {
        if person == super::BOT as i64 {
            return json!({ "id": person, "is_bot": true, "first_name": "ipdesk", "username": super::NAME });
        }
        let lang = self.languages.get(&person).map_or("en", String::as_str);
        json!({ "id": person, "is_bot": false, "first_name": format!("Person {person}"), "language_code": lang })
    }

    pub fn chat_json(&self, chat: i64) -> Value {
        match chat {
            0.. => json!({ "id": chat, "first_name": format!("Person {chat}"), "type": "private" }),
            ..-1_000_000_000_000 => json!({ "id": chat, "title": "A group", "type": "supergroup" }),
            _ => json!({ "id": chat, "title": "A group", "type": "group", "all_members_are_administrators": true }),
        }
    }

    pub fn message_json(&self, chat: i64, id: i64) -> Value {
        let message = &self.chats[&chat].messages[&id];
        let from = if message.by_bot { super::BOT as i64 } else { message.from };
        let mut json = json!({ "message_id": id, "from": self.user_json(from), "chat": self.chat_json(chat), "date": message.date });
        for (name, value) in message.content.as_object().into_iter().flatten() {
            json[name] = value.clone();
        }
        if let Some(text) = message.content["text"].as_str()
            && text.starts_with('/')
        {
            let length = text.split_whitespace().next().unwrap_or_default().encode_utf16().count();
            json["entities"] = json!([{ "type": "bot_command", "offset": 0, "length": length }]);
        }
        if let Some(markup) = &message.markup {
            json["reply_markup"] = markup.clone();
        }
        if let Some(edited) = message.edited {
            json["edit_date"] = json!(edited);
        }
        json
    }

    pub fn shown(&self, chat: i64) -> Vec<Screen> {
        let messages = self.chats.get(&chat).into_iter().flat_map(|chat| &chat.messages);
        messages.filter(|(_, m)| m.by_bot && !m.deleted).map(|(id, m)| screen_of(*id, m)).collect()
    }

    pub fn screen(&self, chat: i64) -> Option<Screen> {
        self.shown(chat).pop()
    }

    /// The first button that fits, on the newest message that has buttons.
    pub fn button(&self, chat: i64, fits: impl Fn(usize, &Value) -> bool) -> Option<(i64, String)> {
        let (id, message) =
            self.chats.get(&chat)?.messages.iter().rev().find(|(_, m)| !m.deleted && m.markup.is_some())?;
        let rows = message.markup.as_ref()?["inline_keyboard"].as_array()?;
        let (_, button) =
            rows.iter().filter_map(Value::as_array).flatten().enumerate().find(|(at, button)| fits(*at, button))?;
        Some((*id, button["callback_data"].as_str()?.to_owned()))
    }

    pub fn transcript(&self, chat: i64) -> String {
        let mut text = String::new();
        for (id, m) in self.chats.get(&chat).into_iter().flat_map(|chat| &chat.messages) {
            let who = if m.by_bot { "bot".to_owned() } else { m.from.to_string() };
            let gone = if m.deleted { " (deleted)" } else { "" };
            let seen = screen_of(*id, m);
            let words = if m.content["text"].is_string() { seen.text.clone() } else { m.content.to_string() };
            text.push_str(&format!("{who}{gone}: {words}\n"));
            for row in &seen.buttons {
                let labels: Vec<_> = row.iter().map(|(label, _)| format!("[{label}]")).collect();
                text.push_str(&format!("    {}\n", labels.join(" ")));
            }
        }
        text
    }
}

fn screen_of(id: i64, m: &Message) -> Screen {
    let rows = m.markup.as_ref().and_then(|markup| markup["inline_keyboard"].as_array().cloned()).unwrap_or_default();
    let word = |button: &Value, name: &str| button[name].as_str().unwrap_or_default().to_owned();
    let buttons = rows
        .iter()
        .map(|row| row.as_array().into_iter().flatten().map(|b| (word(b, "text"), word(b, "callback_data"))).collect())
        .collect();
    let text = m.content["text"].as_str().or(m.content["caption"].as_str()).unwrap_or_default().to_owned();
    Screen { message: id, text, buttons, document: m.content.get("document").cloned(), edits: m.edits }
}
