//! What is given: the environment, and below it a file (TOML) whose every key stands for one variable.

use super::{BadSetting, bad};
use secrecy::SecretString;
use std::{collections::BTreeMap, ops::Range, path::Path};
use toml::de::{DeTable, DeValue};

/// Keys of the file, and the variable each stands for. The environment wins.
pub const KEYS: &[(&str, &str)] = &[
    ("database", "IPDESK_DATABASE_URL"),
    ("data-dir", "IPDESK_DATA_DIR"),
    ("listen", "IPDESK_LISTEN"),
    ("public-url", "IPDESK_PUBLIC_URL"),
    ("office", "IPDESK_OFFICE"),
    ("knowledge", "IPDESK_KNOWLEDGE"),
    ("log", "IPDESK_LOG"),
    ("send-per-second", "IPDESK_SEND_PER_SECOND"),
    ("send-per-chat-second", "IPDESK_SEND_PER_CHAT_SECOND"),
    ("telegram.token", "IPDESK_TELEGRAM_TOKEN"),
    ("telegram.token-file", "IPDESK_TELEGRAM_TOKEN_FILE"),
    ("telegram.mode", "IPDESK_TELEGRAM_MODE"),
    ("telegram.webhook-path", "IPDESK_TELEGRAM_WEBHOOK_PATH"),
    ("telegram.secret", "IPDESK_TELEGRAM_SECRET"),
    ("telegram.secret-file", "IPDESK_TELEGRAM_SECRET_FILE"),
    ("telegram.api-url", "IPDESK_TELEGRAM_API_URL"),
    ("smtp.host", "IPDESK_SMTP_HOST"),
    ("smtp.port", "IPDESK_SMTP_PORT"),
    ("smtp.tls", "IPDESK_SMTP_TLS"),
    ("smtp.user", "IPDESK_SMTP_USER"),
    ("smtp.secret", "IPDESK_SMTP_SECRET"),
    ("smtp.secret-file", "IPDESK_SMTP_SECRET_FILE"),
    ("smtp.from", "IPDESK_SMTP_FROM"),
    ("smtp.ca-file", "IPDESK_SMTP_CA_FILE"),
];

/// What the environment and the file say.
#[derive(Default)]
pub struct Given(BTreeMap<&'static str, String>);

impl Given {
    /// Reads the file that a flag or `IPDESK_CONFIG` names; without either there is none.
    pub fn read(flag: Option<&Path>) -> Result<Self, BadSetting> {
        let named = super::var("IPDESK_CONFIG");
        let Some(path) = flag.or_else(|| named.as_deref().map(Path::new)) else { return Ok(Self::default()) };
        let cannot =
            |e: std::io::Error| bad("configuration", format!("the file {} cannot be read: {e}", path.display()));
        let text = std::fs::read_to_string(path).map_err(cannot)?;
        Self::parse(&path.display().to_string(), &text)
    }

    /// The same for commands whose first look at the file has already been made: what is wrong with it was said then.
    pub fn again() -> Self {
        Self::read(None).unwrap_or_default()
    }

    /// Reads the text of a file; a mistake is told with its place, and never with what stands there: it may be a secret.
    pub fn parse(file: &str, text: &str) -> Result<Self, BadSetting> {
        let at = |span: Option<Range<usize>>, say: String| {
            let (line, column) = place(text, span.map_or(0, |s| s.start));
            bad("configuration", format!("{file}:{line}:{column}: {say}"))
        };
        let table =
            DeTable::parse(text).map_err(|e| at(e.span(), "this is not TOML".to_owned() + &hint(e.message())))?;
        let mut given = BTreeMap::new();
        for (key, value) in table.get_ref() {
            let name = key.get_ref().as_ref();
            match value.get_ref() {
                DeValue::Table(inner) if KEYS.iter().any(|(k, _)| k.starts_with(&format!("{name}."))) => {
                    for (key, value) in inner {
                        let whole = format!("{name}.{}", key.get_ref());
                        given.insert(known(&whole, || at(Some(key.span()), unknown(&whole)))?, {
                            let say = |s: &str| at(Some(value.span()), format!("`{whole}` {s}"));
                            text_of(value.get_ref()).ok_or_else(|| say("must be a text or a whole number"))?
                        });
                    }
                }
                found => {
                    let variable = known(name, || at(Some(key.span()), unknown(name)))?;
                    let say = || at(Some(value.span()), format!("`{name}` must be a text or a whole number"));
                    given.insert(variable, text_of(found).ok_or_else(say)?);
                }
            }
        }
        Ok(Self(given))
    }

    /// A setting, trimmed; an empty one counts as not set.
    pub fn var(&self, name: &str) -> Option<String> {
        let of_file = || self.0.get(name).map(|v| v.trim().to_owned()).filter(|v| !v.is_empty());
        super::var(name).or_else(of_file)
    }

    /// A secret from its setting, or from the file that `<name>_FILE` names.
    pub fn secret(&self, name: &'static str) -> Result<Option<SecretString>, BadSetting> {
        let file = format!("{name}_FILE");
        // Whoever sets one of both in the environment means that one, whatever stands in the file.
        let of_file = |given: Option<String>| given.map_or(Ok(None), |path| from_disk(name, &path).map(Some));
        if let Some(value) = super::var(name) {
            return Ok(Some(value.into()));
        }
        if let Some(path) = super::var(&file) {
            return of_file(Some(path));
        }
        match self.var(name) {
            Some(value) => Ok(Some(value.into())),
            None => of_file(self.var(&file)),
        }
    }
}

fn from_disk(name: &'static str, path: &str) -> Result<SecretString, BadSetting> {
    match std::fs::read_to_string(path) {
        Ok(text) if !text.trim().is_empty() => Ok(text.trim().to_owned().into()),
        Ok(_) => Err(bad(name, format!("the file {path} is empty"))),
        Err(e) => Err(bad(name, format!("the file {path} cannot be read: {e}"))),
    }
}

fn known(key: &str, wrong: impl Fn() -> BadSetting) -> Result<&'static str, BadSetting> {
    KEYS.iter().find(|(k, _)| *k == key).map(|(_, variable)| *variable).ok_or_else(wrong)
}

/// What to write instead of a key nobody knows.
fn unknown(key: &str) -> String {
    let near = KEYS.iter().map(|(k, _)| (strsim::damerau_levenshtein(k, key), *k)).min();
    match near {
        Some((far, meant)) if far <= 3 => format!("there is no setting `{key}`; did you mean `{meant}`?"),
        _ => {
            let all: Vec<&str> = KEYS.iter().map(|(k, _)| *k).collect();
            format!("there is no setting `{key}`; there are {}", all.join(", "))
        }
    }
}

fn text_of(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) if number.radix() == 10 => Some(number.as_str().to_owned()),
        _ => None,
    }
}

/// The reader's own words, where they name no value.
fn hint(message: &str) -> String {
    if message.contains('`') || message.contains('"') { String::new() } else { format!(" ({message})") }
}

fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    fn says(text: &str) -> String {
        Given::parse("ipdesk.toml", text).err().expect("a mistake").to_string()
    }

    #[test]
    fn every_key_stands_for_one_variable() {
        let mut variables: Vec<&str> = KEYS.iter().map(|(_, v)| *v).collect();
        variables.sort_unstable();
        variables.dedup();
        assert_eq!(variables.len(), KEYS.len());
        let given = Given::parse("f", "office = \"ke\"\nsend-per-second = 5\n[smtp]\nport = 2525\nsecret = \"hush\"\n");
        let given = given.unwrap();
        assert_eq!(given.var("IPDESK_OFFICE").as_deref(), Some("ke"));
        assert_eq!(given.var("IPDESK_SMTP_PORT").as_deref(), Some("2525"));
        assert_eq!(given.secret("IPDESK_SMTP_SECRET").unwrap().unwrap().expose_secret(), "hush");
    }

    #[test]
    fn f73_a_mistake_has_its_place_and_never_shows_what_stands_there() {
        let line = says("office = \"demo\"\n\n[telegram]\ntokne = \"123:CANARY\"\n");
        assert_eq!(
            line,
            "configuration: ipdesk.toml:4:1: there is no setting `telegram.tokne`; did you mean `telegram.token`?"
        );
        for (text, place) in [
            ("offise = \"x\"", "1:1"),
            ("office = \"demo\"\n[smtp]\nsecret = [\"CANARY\"]\n", "3:10"),
            ("[smtp]\nsecret = CANARY\n", "2:10"),
            ("[smtp]\nsecret = \"CANARY\nport = 25\n", "2:"),
            ("[smpt]\nsecret = \"CANARY\"\n", "1:2"),
            ("office = \"a\"\noffice = \"CANARY\"\n", "2:1"),
        ] {
            let said = says(text);
            assert!(said.contains(&format!("ipdesk.toml:{place}")), "{said}");
            assert!(!said.contains("CANARY"), "{said}");
        }
    }
}
