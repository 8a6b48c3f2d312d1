//! Settings: a file, overridden by the environment, overridden by flags. Read once, here alone.

mod given;

pub use given::{Given, KEYS};

use secrecy::SecretString;
use std::{net::SocketAddr, path::PathBuf};

/// What `serve` runs with.
#[derive(Debug)]
pub struct Settings {
    pub database: String,
    pub listen: SocketAddr,
    pub public_url: Option<String>,
    /// The offices that serve; with the first a conversation begins.
    pub offices: Vec<String>,
    pub knowledge: Option<PathBuf>,
    pub telegram: Option<Telegram>,
    pub smtp: Option<Smtp>,
}

/// The office's mail server.
#[derive(Debug)]
pub struct Smtp {
    pub host: String,
    pub port: u16,
    pub tls: Tls,
    pub login: Option<(String, SecretString)>,
    pub from: String,
    /// A certificate (PEM) to trust beside the usual ones.
    pub authority: Option<Vec<u8>>,
}

/// How the way to the mail server is made safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    Starttls,
    Tls,
    None,
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

impl Given {
    /// The folder in which the service keeps its data.
    pub fn data_dir(&self) -> PathBuf {
        if let Some(dir) = self.var("IPDESK_DATA_DIR") {
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
    pub fn database(&self, flag: Option<String>) -> String {
        flag.or_else(|| self.var("IPDESK_DATABASE_URL"))
            .unwrap_or_else(|| format!("sqlite:{}", self.data_dir().join("ipdesk.db").display()))
    }

    /// Which lines are logged.
    pub fn log(&self) -> String {
        self.var("IPDESK_LOG").unwrap_or_else(|| "info,sqlx=warn,hyper=warn".into())
    }
}

/// The database of a command beside `serve`.
pub fn database(flag: Option<String>) -> String {
    Given::again().database(flag)
}

/// The knowledge folder, when one replaces the built-in set.
pub fn knowledge(flag: Option<PathBuf>) -> Option<PathBuf> {
    flag.or_else(|| Given::again().var("IPDESK_KNOWLEDGE").map(PathBuf::from))
}

/// The office of a command that is about one: the first of those that serve.
pub fn office(flag: Option<String>) -> String {
    offices(flag).swap_remove(0)
}

/// The offices that serve.
pub fn offices(flag: Option<String>) -> Vec<String> {
    named(flag.or_else(|| Given::again().var("IPDESK_OFFICE")))
}

/// One office or several, with commas between; never none, and none twice.
fn named(text: Option<String>) -> Vec<String> {
    let text = text.unwrap_or_default();
    let mut all: Vec<String> = Vec::new();
    for name in text.split(',').map(str::trim).filter(|n| !n.is_empty()) {
        if !all.iter().any(|known| known == name) {
            all.push(name.to_owned());
        }
    }
    if all.is_empty() { vec!["demo".into()] } else { all }
}

/// The settings of `serve`.
pub fn settings(
    given: &Given,
    database_flag: Option<String>,
    listen_flag: Option<SocketAddr>,
    office_flag: Option<String>,
    knowledge_flag: Option<PathBuf>,
) -> Result<Settings, BadSetting> {
    let listen = match (listen_flag, given.var("IPDESK_LISTEN")) {
        (Some(l), _) => l,
        (None, Some(text)) => text
            .parse()
            .map_err(|_| bad("IPDESK_LISTEN", format!("`{text}` is not an address and port, like 127.0.0.1:8080")))?,
        (None, None) => SocketAddr::from(([127, 0, 0, 1], 8080)),
    };
    let public_url = given.var("IPDESK_PUBLIC_URL");
    Ok(Settings {
        database: given.database(database_flag),
        listen,
        telegram: telegram(given, public_url.as_deref())?,
        smtp: smtp(given)?,
        public_url,
        offices: named(office_flag.or_else(|| given.var("IPDESK_OFFICE"))),
        knowledge: knowledge_flag.or_else(|| given.var("IPDESK_KNOWLEDGE").map(PathBuf::from)),
    })
}

fn telegram(given: &Given, public_url: Option<&str>) -> Result<Option<Telegram>, BadSetting> {
    let Some(token) = given.secret("IPDESK_TELEGRAM_TOKEN")? else { return Ok(None) };
    let mode = match given.var("IPDESK_TELEGRAM_MODE").as_deref() {
        None if public_url.is_some() => Mode::Webhook,
        None | Some("poll") => Mode::Poll,
        Some("webhook") => Mode::Webhook,
        Some(other) => return Err(bad("IPDESK_TELEGRAM_MODE", format!("`{other}` is neither `poll` nor `webhook`"))),
    };
    if mode == Mode::Webhook && public_url.is_none() {
        return Err(bad("IPDESK_PUBLIC_URL", "a webhook needs the public address of this service"));
    }
    let webhook_secret = given.secret("IPDESK_TELEGRAM_SECRET")?;
    if mode == Mode::Webhook && webhook_secret.is_none() {
        return Err(bad(
            "IPDESK_TELEGRAM_SECRET",
            "a webhook needs a secret (letters, digits, _ and -), so that nobody else can write to it",
        ));
    }
    let api = given.var("IPDESK_TELEGRAM_API_URL").unwrap_or_else(|| "https://api.telegram.org".into());
    let loopback = ["http://127.", "http://localhost", "http://[::1]"].iter().any(|p| api.starts_with(p));
    if !api.starts_with("https://") && !loopback {
        return Err(bad(
            "IPDESK_TELEGRAM_API_URL",
            "plain http is allowed on this machine only; the token would travel in the clear",
        ));
    }
    let path = given.var("IPDESK_TELEGRAM_WEBHOOK_PATH").unwrap_or_else(|| "/telegram".into());
    if !path.starts_with('/') || path.len() < 2 {
        return Err(bad("IPDESK_TELEGRAM_WEBHOOK_PATH", format!("`{path}` is not a path like /telegram")));
    }
    Ok(Some(Telegram {
        token,
        api: api.trim_end_matches('/').to_owned(),
        mode,
        path,
        secret: webhook_secret,
        per_second: number(given, "IPDESK_SEND_PER_SECOND", 25)?,
        per_chat_second: number(given, "IPDESK_SEND_PER_CHAT_SECOND", 1)?,
    }))
}

/// The office's mail server; without a host there is none.
fn smtp(given: &Given) -> Result<Option<Smtp>, BadSetting> {
    let Some(host) = given.var("IPDESK_SMTP_HOST") else { return Ok(None) };
    let tls = match given.var("IPDESK_SMTP_TLS").as_deref() {
        None | Some("starttls") => Tls::Starttls,
        Some("tls") => Tls::Tls,
        Some("none") => Tls::None,
        Some(other) => {
            return Err(bad("IPDESK_SMTP_TLS", format!("`{other}` is neither `starttls` nor `tls` nor `none`")));
        }
    };
    if tls == Tls::None && !matches!(host.as_str(), "localhost" | "127.0.0.1" | "::1") {
        return Err(bad(
            "IPDESK_SMTP_TLS",
            "`none` is allowed on this machine only; addresses would travel in the clear",
        ));
    }
    let port = match given.var("IPDESK_SMTP_PORT") {
        None => [587, 465, 25][tls as usize],
        Some(text) => text.parse().map_err(|_| bad("IPDESK_SMTP_PORT", format!("`{text}` is not a port")))?,
    };
    let Some(from) = given.var("IPDESK_SMTP_FROM") else {
        return Err(bad(
            "IPDESK_SMTP_FROM",
            "write the address letters come from, like `Help Desk <help@example.org>`",
        ));
    };
    let login = match (given.var("IPDESK_SMTP_USER"), given.secret("IPDESK_SMTP_SECRET")?) {
        (None, None) => None,
        (Some(user), Some(secret)) => Some((user, secret)),
        (Some(_), None) => {
            return Err(bad("IPDESK_SMTP_SECRET", "a user is set, and no secret (or IPDESK_SMTP_SECRET_FILE)"));
        }
        (None, Some(_)) => return Err(bad("IPDESK_SMTP_USER", "a secret is set, and no user")),
    };
    let authority = match given.var("IPDESK_SMTP_CA_FILE") {
        None => None,
        Some(path) => {
            let cannot = |e: std::io::Error| bad("IPDESK_SMTP_CA_FILE", format!("the file {path} cannot be read: {e}"));
            Some(std::fs::read(&path).map_err(cannot)?)
        }
    };
    Ok(Some(Smtp { host, port, tls, login, from, authority }))
}

fn number(given: &Given, name: &'static str, default: u32) -> Result<u32, BadSetting> {
    match given.var(name) {
        None => Ok(default),
        Some(text) => text.parse().map_err(|_| bad(name, format!("`{text}` is not a whole number (0 = no own limit)"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Settings, BadSetting> {
        settings(&Given::parse("f", text)?, None, None, None, None)
    }

    #[test]
    fn mail_needs_a_sender_and_never_goes_in_the_clear_to_another_machine() {
        assert!(read("").unwrap().smtp.is_none());
        let s = read("[smtp]\nhost = \"mail.example.org\"\nfrom = \"desk@example.org\"\n").unwrap().smtp.unwrap();
        assert_eq!((s.port, s.tls), (587, Tls::Starttls));
        let s = read("[smtp]\nhost = \"localhost\"\ntls = \"none\"\nfrom = \"d@e.org\"\n").unwrap().smtp.unwrap();
        assert_eq!((s.port, s.tls), (25, Tls::None));
        for (text, name) in [
            ("host = \"m\"", "IPDESK_SMTP_FROM"),
            ("host = \"m\"\nfrom = \"a@b.c\"\ntls = \"none\"", "IPDESK_SMTP_TLS"),
            ("host = \"m\"\nfrom = \"a@b.c\"\ntls = \"ssl\"", "IPDESK_SMTP_TLS"),
            ("host = \"m\"\nfrom = \"a@b.c\"\nport = 99999", "IPDESK_SMTP_PORT"),
            ("host = \"m\"\nfrom = \"a@b.c\"\nuser = \"u\"", "IPDESK_SMTP_SECRET"),
            ("host = \"m\"\nfrom = \"a@b.c\"\nsecret = \"u\"", "IPDESK_SMTP_USER"),
        ] {
            assert_eq!(read(&format!("[smtp]\n{text}\n")).unwrap_err().name, name, "{text}");
        }
    }

    #[test]
    fn every_key_of_the_file_is_explained() {
        let page = include_str!("../docs/operate.md");
        for (key, variable) in KEYS {
            let last = key.rsplit('.').next().unwrap_or(key);
            assert!(page.contains(&format!("{last} = ")), "docs/operate.md does not show `{key}`");
            let readme = include_str!("../README.md");
            let short = variable.trim_end_matches("_FILE");
            assert!(readme.contains(short), "README.md does not list {variable}");
        }
    }
}
