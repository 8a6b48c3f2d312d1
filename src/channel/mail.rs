//! Mail: an invitation to the address a person gave, through the office's own mail server. Nobody writes to us this way.
//!
//! At least once is the best that mail can do: a server that takes a letter and dies before saying so gets it again, with
//! the same Message-ID, UID and SEQUENCE, so that no calendar shows a meeting twice.

use lettre::{
    Address, Message,
    message::{
        Attachment, Body, Mailbox, MultiPart, SinglePart,
        header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::{
        Error,
        authentication::{Credentials, Mechanism},
        client::{AsyncSmtpConnection, Certificate, TlsParameters},
        commands::{Data, Mail as Sender, Rcpt},
        extension::ClientId,
    },
};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use std::time::{Duration, SystemTime};

/// Its name in the tables.
pub const NAME: &str = "mail";

/// Everything up to the letter itself may take this long.
const KNOCK: Duration = Duration::from_secs(45);
/// The letter and its receipt may take this long.
const HAND_OVER: Duration = Duration::from_secs(90);

/// How the connection is made safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// Not at all: on this machine only.
    None,
    /// In the clear first, then safe before anything is said.
    Start,
    /// From the first byte.
    Whole,
}

/// Where letters are handed over.
#[derive(Clone, Debug)]
pub struct Settings {
    pub host: String,
    pub port: u16,
    pub tls: Tls,
    pub login: Option<(String, SecretString)>,
    /// `Name <address>` or an address.
    pub from: String,
    /// A certificate (PEM) to trust beside the usual ones.
    pub authority: Option<Vec<u8>>,
}

/// A letter, as it waits in the outbox; its address stands beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The booking it is about.
    pub booking: String,
    /// Whether the adviser reads it; otherwise the person does.
    #[serde(default)]
    pub adviser: bool,
    pub subject: String,
    pub text: String,
    /// The calendar file.
    pub calendar: String,
    /// What the calendar is asked to do: `REQUEST` or `CANCEL`.
    pub method: String,
    /// The same for every try, so that a mailbox can know a repeat.
    pub id: String,
    /// When it was written, in seconds.
    pub stamped: i64,
    /// After this nobody needs it any more.
    pub until: i64,
}

/// What became of a letter, named by what is done next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Posted {
    Taken,
    /// Surely not taken: try again later. With the server's answer, where it gave one.
    Later(Option<u16>),
    /// Perhaps taken.
    Unknown,
    /// Never taken: this address, or this letter.
    Refused(u16),
}

/// The way to the office's mail server.
pub struct Mail {
    settings: Settings,
    from: Mailbox,
    hello: ClientId,
    tls: Option<TlsParameters>,
}

impl Mail {
    /// Looks at the settings; says what is wrong with them.
    pub fn open(settings: Settings) -> Result<Self, String> {
        let from: Mailbox =
            settings.from.parse().map_err(|_| format!("`{}` is no address to write from", settings.from))?;
        let tls = match settings.tls {
            Tls::None => None,
            Tls::Start | Tls::Whole => {
                let mut tls = TlsParameters::builder(settings.host.clone());
                if let Some(pem) = &settings.authority {
                    let certificate =
                        Certificate::from_pem(pem).map_err(|e| format!("the certificate to trust: {e}"))?;
                    tls = tls.add_root_certificate(certificate);
                }
                Some(tls.build().map_err(|e| format!("no safe connection can be made: {e}"))?)
            }
        };
        let hello = ClientId::Domain(from.email.domain().to_owned());
        Ok(Self { settings, from, hello, tls })
    }

    /// The address letters come from.
    pub fn from(&self) -> String {
        self.from.email.to_string()
    }

    /// Hands one letter over.
    pub async fn post(&self, to: &str, letter: &Letter) -> Posted {
        let Ok(address) = to.parse::<Address>() else { return Posted::Refused(553) };
        let Ok(bytes) = self.written(address.clone(), letter) else { return Posted::Refused(554) };
        let mut line = match tokio::time::timeout(KNOCK, self.offered(address)).await {
            Ok(Ok(line)) => line,
            Ok(Err(no)) => return no,
            Err(_) => return Posted::Later(None),
        };
        let answer = tokio::time::timeout(HAND_OVER, line.message(&bytes)).await;
        let posted = match answer {
            Ok(Ok(_)) => Posted::Taken,
            Ok(Err(e)) if e.is_permanent() => Posted::Refused(code(&e)),
            Ok(Err(e)) if e.is_transient() => Posted::Later(Some(code(&e))),
            // It may have been taken before the line went dead.
            Ok(Err(_)) | Err(_) => Posted::Unknown,
        };
        if posted == Posted::Taken {
            // The letter is theirs; how they say goodbye does not matter, and nobody waits long for it.
            let _ = tokio::time::timeout(Duration::from_secs(2), line.quit()).await;
        }
        posted
    }

    /// A line on which the letter may now be said. Up to here nothing was taken.
    async fn offered(&self, to: Address) -> Result<AsyncSmtpConnection, Posted> {
        let s = &self.settings;
        // What is wrong with the server, or with us before it, is nothing that the letter can help.
        let later = |e: Error| Posted::Later(e.status().map(u16::from));
        let whole = self.tls.clone().filter(|_| s.tls == Tls::Whole);
        let place = (s.host.as_str(), s.port);
        let mut line =
            AsyncSmtpConnection::connect_tokio1(place, Some(KNOCK), &self.hello, whole, None).await.map_err(later)?;
        if let (Tls::Start, Some(tls)) = (s.tls, &self.tls) {
            line.starttls(tls.clone(), &self.hello).await.map_err(later)?;
        }
        if let Some((user, secret)) = &s.login {
            let login = Credentials::new(user.clone(), secret.expose_secret().to_owned());
            line.auth(&[Mechanism::Plain, Mechanism::Login], &login).await.map_err(later)?;
        }
        line.command(Sender::new(Some(self.from.email.clone()), Vec::new())).await.map_err(later)?;
        let theirs = |e: Error| if e.is_permanent() { Posted::Refused(code(&e)) } else { later(e) };
        line.command(Rcpt::new(to, Vec::new())).await.map_err(theirs)?;
        line.command(Data).await.map_err(theirs)?;
        Ok(line)
    }

    /// The letter as it travels: the text, the calendar as a part of its own that says its method, and as a file.
    fn written(&self, to: Address, letter: &Letter) -> Result<Vec<u8>, String> {
        let kind = |text: String| ContentType::parse(&text).map_err(|e| e.to_string());
        let calendar = kind(format!("text/calendar; method={}; charset=UTF-8", letter.method))?;
        let file = kind("application/ics".to_owned())?;
        // Folded lines with their ends must arrive as they are.
        let whole = || {
            Body::new_with_encoding(letter.calendar.clone().into_bytes(), ContentTransferEncoding::Base64)
                .map_err(|_| "the calendar cannot be packed".to_owned())
        };
        let both = MultiPart::alternative()
            .singlepart(SinglePart::plain(letter.text.clone()))
            .singlepart(SinglePart::builder().header(calendar).body(whole()?));
        let all =
            MultiPart::mixed().multipart(both).singlepart(Attachment::new("invite.ics".into()).body(whole()?, file));
        let stamped = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(letter.stamped).unwrap_or(0));
        let name = HeaderName::new_from_ascii_str("Auto-Submitted");
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(letter.subject.clone())
            .date(stamped)
            .message_id(Some(format!("<{}@{}>", letter.id, self.from.email.domain())))
            .raw_header(HeaderValue::new(name, "auto-generated".to_owned()))
            .multipart(all)
            .map_err(|e| e.to_string())?;
        Ok(message.formatted())
    }
}

fn code(e: &Error) -> u16 {
    e.status().map_or(0, u16::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_says_its_method_and_cannot_be_given_another_header() {
        let settings = Settings {
            host: "localhost".into(),
            port: 25,
            tls: Tls::None,
            login: None,
            from: "Help Desk <desk@example.org>".into(),
            authority: None,
        };
        let mail = Mail::open(settings.clone()).unwrap();
        let letter = Letter {
            booking: "B".into(),
            adviser: false,
            subject: "Meeting\r\nBcc: everybody@example.org".into(),
            text: "أهلا".into(),
            calendar: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".into(),
            method: "CANCEL".into(),
            id: "uid-1-cancel".into(),
            stamped: 1_796_000_000,
            until: 0,
        };
        let text = String::from_utf8(mail.written("ana@example.net".parse().unwrap(), &letter).unwrap()).unwrap();
        assert!(text.contains("Content-Type: text/calendar; method=CANCEL; charset=utf-8"), "{text}");
        assert!(
            text.contains("Message-ID: <uid-1-cancel@example.org>") && text.contains("Auto-Submitted: auto-generated")
        );
        assert!(!text.lines().any(|l| l.to_ascii_lowercase().starts_with("bcc")), "{text}");
        assert!(text.is_ascii(), "what a server of the old kind can take");
        for wrong in ["", "desk", "a@b\r\nc"] {
            assert!(Mail::open(Settings { from: wrong.into(), ..settings.clone() }).is_err(), "{wrong:?}");
        }
    }
}
