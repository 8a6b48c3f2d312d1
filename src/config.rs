//! Settings: the environment, overridden by flags. Read once, here alone.

use secrecy::SecretString;
use std::{net::SocketAddr, path::PathBuf};

/// What `serve` runs with.
#[derive(Debug)]
pub struct Settings {
    pub database: String,
    pub listen: SocketAddr,
    pub public_url: Option<String>,
    pub office: String,
    pub knowledge: Option<PathBuf>,
    pub telegram: Option<Telegram>,
}

/// What the Telegram channel runs with.
#[derive(Debug)]
pub struct Telegram {
    pub token: SecretString,
    /// Any Bot API server.
    pub api: String,
    pub mode: Mode,
    pub path: String,
    pub secret: Option<SecretString>,
    /// Sends a second, over all chats; 0 = no own limit.
    pub per_second: u32,
    /// Sends a second in one chat; 0 = no own limit.
    pub per_chat_second: u32,
}

/// How updates come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Poll,
    Webhook,
}

/// A setting that cannot be used: which, and what to write instead.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name}: {say}")]
pub struct BadSetting {
    pub name: &'static str,
    pub say: String,
}

fn bad(name: &'static str, say: impl Into<String>) -> BadSetting {
    BadSetting { name, say: say.into() }
}

/// A variable of the environment, trimmed; an empty one counts as not set.
#[allow(clippy::disallowed_methods)] // here is the one place for it
pub fn var(name: &str) -> Option<String> {
    std::env::var(name).ok().map(|v| v.trim().to_owned()).filter(|v| !v.is_empty())
}

/// A secret from the variable, or from the file that `<name>_FILE` names.
fn secret(name: &'static str) -> Result<Option<SecretString>, BadSetting> {
    if let Some(value) = var(name) {
        return Ok(Some(value.into()));
    }
    let Some(path) = var(&format!("{name}_FILE")) else { return Ok(None) };
    match std::fs::read_to_string(&path) {
        Ok(text) if !text.trim().is_empty() => Ok(Some(text.trim().to_owned().into())),
        Ok(_) => Err(bad(name, format!("the file {path} is empty"))),
        Err(e) => Err(bad(name, format!("the file {path} cannot be read: {e}"))),
    }
}

/// The folder in which the service keeps its data.
pub fn data_dir() -> PathBuf {
    if let Some(dir) = var("IPDESK_DATA_DIR") {
        return dir.into();
    }
    if let Some(dir) = var("XDG_DATA_HOME") {
        return PathBuf::from(dir).join("ipdesk");
    }
    match var("HOME") {
        Some(home) => PathBuf::from(home).join(".local/share/ipdesk"),
        None => PathBuf::from("ipdesk-data"),
    }
}

/// The database to use: the flag, the setting, or a file in the data folder.
pub fn database(flag: Option<String>) -> String {
    flag.or_else(|| var("IPDESK_DATABASE_URL"))
        .unwrap_or_else(|| format!("sqlite:{}", data_dir().join("ipdesk.db").display()))
}

/// The knowledge folder, when one replaces the built-in set.
pub fn knowledge(flag: Option<PathBuf>) -> Option<PathBuf> {
    flag.or_else(|| var("IPDESK_KNOWLEDGE").map(PathBuf::from))
}

/// The default office.
pub fn office(flag: Option<String>) -> String {
    flag.or_else(|| var("IPDESK_OFFICE")).unwrap_or_else(|| "demo".into())
}

/// Which lines are logged.
pub fn log() -> String {
    var("IPDESK_LOG").unwrap_or_else(|| "info,sqlx=warn,hyper=warn".into())
}

/// The settings of `serve`.
pub fn settings(
    database_flag: Option<String>,
    listen_flag: Option<SocketAddr>,
    office_flag: Option<String>,
    knowledge_flag: Option<PathBuf>,
) -> Result<Settings, BadSetting> {
    let listen = match (listen_flag, var("IPDESK_LISTEN")) {
        (Some(l), _) => l,
        (None, Some(text)) => text
            .parse()
            .map_err(|_| bad("IPDESK_LISTEN", format!("`{text}` is not an address and port, like 127.0.0.1:8080")))?,
        (None, None) => SocketAddr::from(([127, 0, 0, 1], 8080)),
    };
    let public_url = var("IPDESK_PUBLIC_URL");
    Ok(Settings {
        database: database(database_flag),
        listen,
        telegram: telegram(public_url.as_deref())?,
        public_url,
        office: office(office_flag),
        knowledge: knowledge(knowledge_flag),
    })
}

fn telegram(public_url: Option<&str>) -> Result<Option<Telegram>, BadSetting> {
    let Some(token) = secret("IPDESK_TELEGRAM_TOKEN")? else { return Ok(None) };
    let mode = match var("IPDESK_TELEGRAM_MODE").as_deref() {
        None if public_url.is_some() => Mode::Webhook,
        None | Some("poll") => Mode::Poll,
        Some("webhook") => Mode::Webhook,
        Some(other) => return Err(bad("IPDESK_TELEGRAM_MODE", format!("`{other}` is neither `poll` nor `webhook`"))),
    };
    if mode == Mode::Webhook && public_url.is_none() {
        return Err(bad("IPDESK_PUBLIC_URL", "a webhook needs the public address of this service"));
    }
    let webhook_secret = secret("IPDESK_TELEGRAM_SECRET")?;
    if mode == Mode::Webhook && webhook_secret.is_none() {
        return Err(bad(
            "IPDESK_TELEGRAM_SECRET",
            "a webhook needs a secret (letters, digits, _ and -), so that nobody else can write to it",
        ));
    }
    let api = var("IPDESK_TELEGRAM_API_URL").unwrap_or_else(|| "https://api.telegram.org".into());
    let loopback = ["http://127.", "http://localhost", "http://[::1]"].iter().any(|p| api.starts_with(p));
    if !api.starts_with("https://") && !loopback {
        return Err(bad(
            "IPDESK_TELEGRAM_API_URL",
            "plain http is allowed on this machine only; the token would travel in the clear",
        ));
    }
    let path = var("IPDESK_TELEGRAM_WEBHOOK_PATH").unwrap_or_else(|| "/telegram".into());
    if !path.starts_with('/') || path.len() < 2 {
        return Err(bad("IPDESK_TELEGRAM_WEBHOOK_PATH", format!("`{path}` is not a path like /telegram")));
    }
    Ok(Some(Telegram {
        token,
        api: api.trim_end_matches('/').to_owned(),
        mode,
        path,
        secret: webhook_secret,
        per_second: number("IPDESK_SEND_PER_SECOND", 25)?,
        per_chat_second: number("IPDESK_SEND_PER_CHAT_SECOND", 1)?,
    }))
}

fn number(name: &'static str, default: u32) -> Result<u32, BadSetting> {
    match var(name) {
        None => Ok(default),
        Some(text) => text.parse().map_err(|_| bad(name, format!("`{text}` is not a whole number (0 = no own limit)"))),
    }
}
