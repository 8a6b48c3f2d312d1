//! Making ourselves known to Telegram at start: who we are, how updates come, commands and texts per language.
//! All of it runs beside serving; nothing here can stop the service.

use super::{Telegram, poll::Backoff, shape::Me, trouble::Failure};
use crate::text::Lang;
use secrecy::ExposeSecret;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::{collections::HashMap, time::Duration};
use teloxide_core::{
    payloads::{self, SetMyCommandsSetters, SetWebhookSetters},
    types::{AllowedUpdate, BotCommand},
};

/// The kinds of update we ask for; `poll` asks for the same.
pub(super) const KINDS: [AllowedUpdate; 4] =
    [AllowedUpdate::Message, AllowedUpdate::EditedMessage, AllowedUpdate::CallbackQuery, AllowedUpdate::MyChatMember];

/// How the bot shows itself in one language. Empty texts are left as they are at Telegram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face {
    /// `None`: for everybody whose language has no face of its own.
    pub lang: Option<Lang>,
    /// At most 64 characters.
    pub name: String,
    /// Shown in the empty chat: at most 512 characters.
    pub description: String,
    /// Shown in the profile: at most 120 characters.
    pub about: String,
    /// Commands without `/`, each with what it does.
    pub commands: Vec<(String, String)>,
}

/// Learns the bot's name, sets how updates come, then the faces. Ends when all is done; meant to be spawned.
pub async fn set_up(telegram: &Telegram, faces: &[Face]) {
    learn_name(telegram).await;
    ways_in(telegram).await;
    for face in faces {
        show(telegram, face).await;
    }
}

async fn learn_name(telegram: &Telegram) {
    let me: Me = until_done(telegram, "getMe", || json!({})).await;
    if let Some(name) = me.username {
        // Set up twice, it is the same name.
        let _ = telegram.name.set(name.0);
    }
}

/// Webhook or polling. What waits at Telegram is never dropped, and nothing is removed on stop.
async fn ways_in(telegram: &Telegram) {
    let done: bool = match &telegram.hook {
        None => until_done(telegram, "deleteWebhook", || json!({})).await,
        Some(hook) => {
            let payload = payloads::SetWebhook::new(hook.url.clone())
                .secret_token(hook.secret.expose_secret())
                .max_connections(telegram.max_connections)
                .allowed_updates(KINDS);
            until_done(telegram, "setWebhook", || &payload).await
        }
    };
    tracing::info!(done, webhook = telegram.hook.is_some(), "telegram: the way updates come is set");
}

async fn until_done<T: DeserializeOwned, P: serde::Serialize>(
    telegram: &Telegram,
    method: &str,
    payload: impl Fn() -> P,
) -> T {
    let mut backoff = Backoff::default();
    loop {
        match telegram.door.call(method, &payload()).await {
            Ok(done) => return done,
            Err(failure) => {
                let wait = backoff.after(&failure);
                tracing::warn!(method, %failure, wait = wait.as_secs(), "telegram: set-up is tried again");
                tokio::time::sleep(wait).await;
            }
        }
    }
}

/// Sets what differs from what Telegram shows: these methods have hard limits a day.
async fn show(telegram: &Telegram, face: &Face) {
    let lang = face.lang.map(|lang| lang.code().to_owned()).unwrap_or_default();
    let asked = json!({ "language_code": lang });
    let texts = [
        ("getMyName", "setMyName", "name", &face.name),
        ("getMyDescription", "setMyDescription", "description", &face.description),
        ("getMyShortDescription", "setMyShortDescription", "short_description", &face.about),
    ];
    for (get, set, field, wanted) in texts {
        if wanted.is_empty() {
            continue;
        }
        match telegram.door.call::<HashMap<String, String>>(get, &asked).await {
            Ok(shown) if shown.get(field) == Some(wanted) => {}
            Ok(_) => {
                log(set, telegram.door.call::<bool>(set, &json!({ field: wanted, "language_code": lang })).await).await;
            }
            Err(failure) => log(get, Err(failure)).await,
        }
    }
    let commands: Vec<BotCommand> = face.commands.iter().map(|(name, does)| BotCommand::new(name, does)).collect();
    match telegram.door.call::<Vec<BotCommand>>("getMyCommands", &asked).await {
        Ok(shown) if shown == commands => {}
        Ok(_) => {
            let payload = payloads::SetMyCommands::new(commands).language_code(lang);
            log("setMyCommands", telegram.door.call::<bool>("setMyCommands", &payload).await).await;
        }
        Err(failure) => log("getMyCommands", Err(failure)).await,
    }
}

/// These texts are a nicety: a failure is told and left, after a short rest if Telegram asks for one.
async fn log(method: &str, done: Result<bool, Failure>) {
    if let Err(failure) = done {
        tracing::warn!(method, %failure, "telegram: the bot's texts stay as they were");
        if let Failure::Said { retry_after: Some(seconds), .. } = failure {
            tokio::time::sleep(Duration::from_secs(seconds.min(60))).await;
        }
    }
}
