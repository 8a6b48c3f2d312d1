//! What an operator sets for Telegram, checked once.

use reqwest::Url;
use secrecy::{ExposeSecret, SecretString};
use std::time::Duration;

/// How updates come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// We ask for them; needs no public address, allows one instance.
    Poll,
    /// Telegram posts them to us.
    Webhook,
}

/// The settings of the Telegram channel. `Settings::checked` says what is wrong with them.
#[derive(Clone, Debug)]
pub struct Settings {
    pub token: SecretString,
    /// Any Bot API server; plain http only on this machine.
    pub api_url: String,
    pub mode: Mode,
    /// Where people outside reach us, for the webhook.
    pub public_url: Option<String>,
    pub webhook_path: String,
    /// What Telegram shows with every webhook call.
    pub secret: Option<SecretString>,
    /// How many webhook calls Telegram may have open at once (1 to 100).
    pub max_connections: u8,
    /// How long an ordinary call may take as a whole before its answer counts as lost.
    pub patience: Duration,
}

impl Settings {
    /// The usual settings for a token: polling at Telegram's own server.
    pub fn new(token: SecretString) -> Self {
        Self {
            token,
            api_url: "https://api.telegram.org".to_owned(),
            mode: Mode::Poll,
            public_url: None,
            webhook_path: "/telegram".to_owned(),
            secret: None,
            max_connections: 40,
            patience: Duration::from_secs(30),
        }
    }
}

/// What an operator has to change.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadSetting {
    #[error("IPDESK_TELEGRAM_TOKEN does not look like a bot's token (digits, a colon, letters)")]
    Token,
    #[error("IPDESK_TELEGRAM_API_URL must be https, or http on this machine")]
    ApiUrl,
    #[error("IPDESK_PUBLIC_URL must be an https address (or http on this machine) for the webhook")]
    PublicUrl,
    #[error("IPDESK_TELEGRAM_SECRET must be 1 to 256 of A-Z a-z 0-9 _ - for the webhook")]
    Secret,
    #[error("IPDESK_TELEGRAM_WEBHOOK_PATH must begin with / and hold letters, digits, / _ - . only")]
    Path,
    #[error("the HTTP client could not be built: {0}")]
    Client(String),
}

/// The settings after the check, in the form the rest of the channel uses.
pub(super) struct Checked {
    pub bot: u64,
    /// Begin of every method's URL; holds the token, so it is never printed.
    pub base: Url,
    pub loopback: bool,
    pub hook: Option<HookSettings>,
}

/// What the webhook needs.
pub(super) struct HookSettings {
    pub url: Url,
    pub secret: SecretString,
}

impl Settings {
    pub(super) fn checked(&self) -> Result<Checked, BadSetting> {
        let token = self.token.expose_secret();
        let (bot, rest) = token.split_once(':').ok_or(BadSetting::Token)?;
        let bot = bot.parse().map_err(|_| BadSetting::Token)?;
        if rest.is_empty() || !rest.bytes().all(is_plain) {
            return Err(BadSetting::Token);
        }
        let api = self.api_url.trim_end_matches('/');
        let loopback = open_url(api).ok_or(BadSetting::ApiUrl)?.1;
        let path = &self.webhook_path;
        if !path.starts_with('/') || path.len() < 2 || !path.bytes().all(|b| is_plain(b) || b == b'/' || b == b'.') {
            return Err(BadSetting::Path);
        }
        let hook = match self.mode {
            Mode::Poll => None,
            Mode::Webhook => Some(self.hook()?),
        };
        let base = Url::parse(&format!("{api}/bot{token}/")).map_err(|_| BadSetting::ApiUrl)?;
        Ok(Checked { bot, base, loopback, hook })
    }

    fn hook(&self) -> Result<HookSettings, BadSetting> {
        let public = self.public_url.as_deref().ok_or(BadSetting::PublicUrl)?.trim_end_matches('/');
        let (url, _) = open_url(&format!("{public}{}", self.webhook_path)).ok_or(BadSetting::PublicUrl)?;
        let secret = self.secret.clone().ok_or(BadSetting::Secret)?;
        let told = secret.expose_secret();
        if told.is_empty() || told.len() > 256 || !told.bytes().all(is_plain) {
            return Err(BadSetting::Secret);
        }
        Ok(HookSettings { url, secret })
    }
}

fn is_plain(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b == b'_' || b == b'-'
}

/// The URL, and whether it names this machine; nothing when it would send secrets in the clear.
fn open_url(text: &str) -> Option<(Url, bool)> {
    let url = Url::parse(text).ok()?;
    let host = url.host_str()?;
    let loopback = host == "localhost"
        || host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
    (url.scheme() == "https" || url.scheme() == "http" && loopback).then_some((url, loopback))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(change: impl Fn(&mut Settings)) -> Option<BadSetting> {
        let mut settings = Settings::new("123:abc-DEF_9".to_owned().into());
        change(&mut settings);
        settings.checked().err()
    }

    #[test]
    fn settings_that_cannot_work_are_named() {
        assert_eq!(with(|_| ()), None);
        assert_eq!(with(|s| s.token = "hello".to_owned().into()), Some(BadSetting::Token));
        assert_eq!(with(|s| s.token = "1:a/b".to_owned().into()), Some(BadSetting::Token));
        assert_eq!(with(|s| s.api_url = "http://127.0.0.1:81/".into()), None);
        assert_eq!(with(|s| s.api_url = "http://[::1]:81".into()), None);
        assert_eq!(with(|s| s.api_url = "http://api.example.org".into()), Some(BadSetting::ApiUrl));
        assert_eq!(with(|s| s.webhook_path = "telegram".into()), Some(BadSetting::Path));
        let hook = |s: &mut Settings| {
            s.mode = Mode::Webhook;
            s.public_url = Some("https://ip.example.org".into());
            s.secret = Some("s3cret".to_owned().into());
        };
        assert_eq!(with(hook), None);
        assert_eq!(with(|s| (hook(s), s.secret = None).1), Some(BadSetting::Secret));
        assert_eq!(with(|s| (hook(s), s.secret = Some(String::new().into())).1), Some(BadSetting::Secret));
        assert_eq!(with(|s| (hook(s), s.secret = Some("é".to_owned().into())).1), Some(BadSetting::Secret));
        assert_eq!(
            with(|s| (hook(s), s.public_url = Some("http://ip.example.org".into())).1),
            Some(BadSetting::PublicUrl)
        );
        assert_eq!(with(|s| (hook(s), s.public_url = None).1), Some(BadSetting::PublicUrl));
    }
}
