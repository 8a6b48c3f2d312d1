//! What the office holds back for now, on the page of the content: switched off and on at the desk, in force within seconds.

use super::{
    Call,
    page::{self, missing, to},
};
use crate::{
    kb::{Kb, withdrawn::Kind},
    store::{AuditRow, StoreError, Withdrawal},
    text::Message,
};
use axum::response::Response;

/// Something that is held back.
pub struct Held {
    /// What a form says to switch it on again; none where the office's file holds it back.
    pub value: Option<String>,
    pub label: String,
    /// Since when, and by whom.
    pub since: String,
}

/// Things of one kind that can be held back.
pub struct Group {
    pub label: String,
    pub things: Vec<(String, String)>,
}

/// No id is longer.
const LONGEST: usize = 120;

const KINDS: [Kind; 4] = [Kind::Topic, Kind::Tree, Kind::Guide, Kind::Language];

/// What is held back here: by the table, and by the office's file.
pub async fn held(call: &Call) -> Result<Vec<Held>, StoreError> {
    let desk = call.desk();
    let loaded = desk.loaded.load();
    let rows = desk.store.withdrawn(call.office().as_str()).await?;
    let of_file = loaded.kb.office(call.office()).map(|o| o.withdrawn.clone()).unwrap_or_default();
    let mut out = Vec::new();
    for row in &rows {
        let Some(kind) = Kind::parse(&row.kind) else { continue };
        out.push(Held {
            value: Some(format!("{} {}", row.kind, row.id)),
            label: label(call, kind, &row.id),
            since: format!("{} · {}", call.words.when(row.since), row.who),
        });
    }
    for kind in KINDS {
        for id in of_file.ids(kind) {
            let since = call.words.say("held-file");
            out.push(Held { value: None, label: label(call, kind, &id), since });
        }
    }
    Ok(out)
}

/// Everything that can be held back, by kind.
pub fn offered(call: &Call, kb: &Kb) -> Vec<Group> {
    let heads = ["hours-topics", "held-trees", "held-guides", "hours-languages"];
    let group = |(kind, head): (Kind, &str)| {
        let ids: Vec<String> = match kind {
            Kind::Topic => kb.topics.iter().map(ToString::to_string).collect(),
            Kind::Tree => kb.trees.keys().map(ToString::to_string).collect(),
            Kind::Guide => kb.guides.keys().map(ToString::to_string).collect(),
            Kind::Language => kb.catalog.langs().iter().map(ToString::to_string).collect(),
        };
        let ids = ids.into_iter().filter(|id| kind.knows(kb, id));
        let things = ids.map(|id| (format!("{} {id}", kind.id()), label(call, kind, &id))).collect();
        Group { label: call.words.say(head), things }
    };
    KINDS.into_iter().zip(heads).map(group).collect()
}

/// A thing by the name that people see.
fn label(call: &Call, kind: Kind, id: &str) -> String {
    let key = match kind {
        Kind::Topic => return call.words.topic(id),
        Kind::Language => return call.words.language(id),
        Kind::Tree => format!("trees/{id}#name"),
        Kind::Guide => {
            let loaded = call.desk().loaded.load();
            let Some(guide) = loaded.kb.guides.get(id) else { return id.to_owned() };
            guide.key("question")
        }
    };
    call.words.message(&Message::new(key))
}

/// Holds something back, or offers it again.
pub async fn act(call: Call) -> Response {
    change(&call).await.unwrap_or_else(|e| page::down(&call, &e))
}

async fn change(call: &Call) -> Result<Response, StoreError> {
    let desk = call.desk();
    let office = call.office().as_str();
    let Some((kind, id)) = call.field("what").split_once(' ') else { return Ok(missing(call)) };
    let loaded = desk.loaded.load_full();
    let known = Kind::parse(kind).is_some_and(|k| k.knows(&loaded.kb, id));
    let (id, kind) = (id.chars().take(LONGEST).collect::<String>(), kind.to_owned());
    let who = call.who.as_ref().map(|w| w.id.clone()).unwrap_or_default();
    let (what, done) = match call.field("do") {
        "hold" if known => {
            let row = Withdrawal { kind: kind.clone(), id: id.clone(), since: call.now(), who: who.clone() };
            desk.store.withdraw(office, row).await?;
            ("held-back", true)
        }
        "offer" => ("offered-again", desk.store.offer(office, &kind, &id).await?),
        _ => return Ok(missing(call)),
    };
    if done {
        let row = AuditRow { actor: who, what: what.into(), detail: format!("{kind} {id}") };
        desk.store.note_audit(row, call.now()).await?;
        desk.look_at_offices().await?;
    }
    Ok(to("/desk/content"))
}
