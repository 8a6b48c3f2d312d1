//! Mail under trouble: a server that is away, that wants it later, that never takes it, that takes it and dies. The
//! chat waits for none of them. (A server nobody here wrote takes letters in tests/outside/mail.py.)

use crate::house::{House, within};
use ipdesk::{
    channel::mail::{Mail, Settings, Tls},
    store::{AuditRow, HoursEdit},
    talk::Event,
};
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// What the server does with the next letter.
#[derive(Clone, Copy, PartialEq)]
enum Does {
    Later,
    Never,
    /// It takes the letter and dies before it says so.
    TakesAndDies,
}

#[derive(Default)]
struct Server {
    next: Mutex<VecDeque<Does>>,
    taken: Mutex<Vec<String>>,
}

impl Server {
    async fn start(does: &[Does]) -> (Arc<Self>, u16) {
        let server = Arc::new(Self { next: Mutex::new(does.iter().copied().collect()), ..Self::default() });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let shared = Arc::clone(&server);
        tokio::spawn(async move {
            while let Ok((line, _)) = listener.accept().await {
                tokio::spawn(talk(Arc::clone(&shared), line));
            }
        });
        (server, port)
    }

    fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }
}

async fn talk(server: Arc<Server>, line: TcpStream) -> Option<()> {
    let (read, mut write) = line.into_split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 here\r\n").await.ok()?;
    let mut does = None;
    while let Some(said) = lines.next_line().await.ok()? {
        let answer = match said.split(' ').next().unwrap_or_default().to_ascii_uppercase().as_str() {
            "RCPT" => {
                does = server.next.lock().unwrap().pop_front();
                match does {
                    Some(Does::Later) => "451 later",
                    Some(Does::Never) => "550 never",
                    Some(Does::TakesAndDies) | None => "250 yes",
                }
            }
            "DATA" => {
                write.write_all(b"354 say it\r\n").await.ok()?;
                let mut letter = String::new();
                while let Some(part) = lines.next_line().await.ok()?.filter(|l| l != ".") {
                    letter += &part;
                    letter.push('\n');
                }
                server.taken.lock().unwrap().push(letter);
                if does == Some(Does::TakesAndDies) {
                    return None;
                }
                "250 taken"
            }
            "QUIT" => "221 bye",
            _ => "250 yes",
        };
        write.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    }
    Some(())
}

fn by(port: u16) -> Mail {
    let settings = Settings {
        host: "127.0.0.1".into(),
        port,
        tls: Tls::None,
        login: None,
        from: "IP Help Desk <desk@example.org>".into(),
        authority: None,
    };
    Mail::open(settings).unwrap()
}

const ADDRESS: &str = "ana.canary@example.net";

/// Somebody who has booked and gives an address; gives the booking's id.
async fn asks(house: &House, who: &str) -> String {
    house.at_menu(who).await;
    house.taps(who, "Book an adviser").await;
    let slot = house.choices(who)[0].clone();
    house.taps(who, &slot).await;
    house.taps(who, "Confirm: by phone").await;
    house.taps(who, "E-mail it to me too").await;
    house.happens(who, Event::Said { words: ADDRESS.into() }).await.unwrap();
    // The chat answers at once, whatever the mail server does.
    within(Duration::from_secs(10), "the chat to answer", || house.line.transcript(who).contains("is on its way"))
        .await;
    let id = house.conversation(who).await.unwrap();
    house.desk.store.bookings_of(&id).await.unwrap().remove(0).id
}

async fn until(what: &str, mut look: impl AsyncFnMut() -> bool) {
    for _ in 0..4_000 {
        if look().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("waited in vain for {what}");
}

fn header<'a>(letter: &'a str, name: &str) -> &'a str {
    letter.lines().find_map(|l| l.strip_prefix(&format!("{name}: "))).unwrap_or_else(|| panic!("no {name} in {letter}"))
}

#[tokio::test]
async fn f48_a_mail_server_that_is_away_or_wants_it_later_gets_each_letter_once_and_the_chat_waits_for_none() {
    for house in House::both().await {
        // Nobody listens there yet.
        house.desk.post_by(by(1));
        let booking = asks(&house, "ana").await;
        let conversation = house.conversation("ana").await.unwrap();
        let store = &house.desk.store;
        until("a first try", async || {
            store.open_parts(&conversation).await.unwrap().iter().any(|p| p.channel == "mail" && p.attempts > 0)
        })
        .await;
        // The chat goes on beside the letter that waits.
        house.happens("ana", Event::Said { words: "menu".into() }).await.unwrap();
        within(Duration::from_secs(10), "the menu", || house.choices("ana").iter().any(|c| c.contains("Book"))).await;
        let (server, port) = Server::start(&[Does::Later, Does::Later]).await;
        house.desk.post_by(by(port));
        // Each time it comes due once, and is under way while the clock stands: a clock that runs past the lease would
        // make it look abandoned.
        for _ in 0..3 {
            let tries = async || store.open_parts(&conversation).await.unwrap().first().map(|p| p.attempts);
            let before = tries().await;
            tokio::time::sleep(Duration::from_millis(500)).await;
            house.desk.clock.advance(4_000);
            until("the next try", async || tries().await != before).await;
        }
        until("its receipt", async || store.open_parts(&conversation).await.unwrap().is_empty()).await;
        assert_eq!(server.taken().len(), 1);
        assert_eq!(store.mail_troubles().await.unwrap().len(), 0);
        // Posted: the booking still knows the address, the letter is gone from the tables.
        assert_eq!(store.mailboxes(&conversation).await.unwrap()[&booking], ADDRESS);
        let told = store.person_export(&conversation).await.unwrap();
        let letters: Vec<_> =
            told["outbox"].as_array().unwrap().iter().filter(|row| row["channel"] == "mail").cloned().collect();
        assert!(letters.len() == 1 && letters[0]["state"] == "sent", "{letters:?}");
        assert!(letters.iter().all(|row| row["address"] == "" && row["payload"] == ""), "{letters:?}");
        assert!(told["mailboxes"].to_string().contains(ADDRESS), "the person can see what is kept");
        house.end().await;
    }
}

#[tokio::test]
async fn f48_a_letter_refused_for_good_is_given_up_and_shown_and_the_next_one_clears_it() {
    let house = House::new().await;
    let (server, port) = Server::start(&[Does::Never]).await;
    house.desk.post_by(by(port));
    let booking = asks(&house, "ana").await;
    let store = &house.desk.store;
    until("the trouble", async || {
        store.mail_troubles().await.unwrap().get(&booking).is_some_and(|why| why == "refused 550")
    })
    .await;
    assert!(server.taken().is_empty());
    // Another address, and the desk has nothing to show any more.
    house.taps("ana", "E-mail it to me too").await;
    house.happens("ana", Event::Said { words: "ana@example.org".into() }).await.unwrap();
    until("the letter", async || server.taken().len() == 1 && store.mail_troubles().await.unwrap().is_empty()).await;
    house.end().await;
}

#[tokio::test]
async fn f48_a_letter_that_was_perhaps_taken_is_repeated_under_the_same_name() {
    let house = House::new().await;
    let (server, port) = Server::start(&[Does::TakesAndDies]).await;
    house.desk.post_by(by(port));
    asks(&house, "ana").await;
    until("the repeat", async || {
        house.desk.clock.advance(10);
        server.taken().len() == 2
    })
    .await;
    let taken = server.taken();
    assert_eq!(header(&taken[0], "Message-ID"), header(&taken[1], "Message-ID"), "a mailbox can know the repeat");
    house.settled("ana").await;
    house.desk.clock.advance(4_000);
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(server.taken().len(), 2, "a letter that was taken is sent again");
    house.end().await;
}

#[tokio::test]
async fn f72_whoever_is_forgotten_gets_the_end_of_the_meeting_and_then_nobody_knows_the_address() {
    let house = House::new().await;
    let (server, port) = Server::start(&[]).await;
    house.desk.post_by(by(port));
    asks(&house, "ana").await;
    until("the invitation", async || server.taken().len() == 1).await;
    let conversation = house.conversation("ana").await.unwrap();
    house.settled("ana").await;
    house.says("ana", "/delete").await;
    let sure = house.choices("ana")[0].clone();
    let tap = house.tap("ana", &sure);
    house.happens("ana", tap).await.unwrap();
    until("the end of the meeting", async || server.taken().len() == 2).await;
    assert!(server.taken()[1].contains("method=CANCEL"));
    let store = &house.desk.store;
    until("nothing of it", async || {
        store.open_parts(&conversation).await.unwrap().is_empty()
            && store.mailboxes(&conversation).await.unwrap().is_empty()
    })
    .await;
    let path = house.url.trim_start_matches("sqlite:").to_owned();
    house.desk.stop(Duration::from_secs(5)).await;
    for end in ["", "-wal"] {
        let bytes = std::fs::read(format!("{path}{end}")).unwrap_or_default();
        assert!(!String::from_utf8_lossy(&bytes).contains("ana.canary"), "the address stands in {path}{end}");
    }
}

/// Gives every adviser of the office an address.
async fn advisers_have_mail(house: &House) {
    let store = &house.desk.store;
    for (id, was) in store.advisers("demo").await.unwrap() {
        let mut body: serde_json::Value = serde_json::from_str(&was).unwrap();
        body["mail"] = format!("{id}@desk.example.org").into();
        let audit = AuditRow { actor: "admin".into(), what: "hours-changed".into(), detail: id.clone() };
        let (office, adviser, body) = ("demo".into(), Some(id), body.to_string());
        assert!(store.edit_hours(HoursEdit { office, adviser, was, body, audit, now: 0 }).await.unwrap());
    }
    house.desk.look_at_offices().await.unwrap();
}

/// An adviser with an address hears of each booking, move and end by mail, whether or not the person gave one; a mailbox
/// that wants it later does not hold up the other.
#[tokio::test]
async fn f48_the_adviser_is_told_by_mail_what_the_person_does_and_one_calendar_entry_stays() {
    for house in House::both().await {
        let store = &house.desk.store;
        // Everybody has one, so that a move to somebody else is told to both.
        advisers_have_mail(&house).await;
        let (server, port) = Server::start(&[]).await;
        house.desk.post_by(by(port));
        house.at_menu("ana").await;
        house.taps("ana", "Book an adviser").await;
        let slot = house.choices("ana")[0].clone();
        house.taps("ana", &slot).await;
        house.taps("ana", "Confirm: by phone").await;
        let conversation = house.conversation("ana").await.unwrap();
        let code = store.bookings_of(&conversation).await.unwrap().remove(0).code;
        let entries = || -> Vec<(String, String, i64, String)> {
            let of = |letter: &String| {
                let calendar = letter.split("text/calendar").nth(1).expect("a calendar");
                let packed: String = calendar
                    .lines()
                    .skip_while(|l| !l.is_empty())
                    .skip(1)
                    .take_while(|l| !l.starts_with("--"))
                    .collect();
                let text = String::from_utf8(unpacked(&packed)).unwrap().replace("\r\n ", "");
                let line = |name: &str| text.lines().find_map(|l| l.strip_prefix(name)).unwrap().to_owned();
                (header(letter, "To").to_owned(), line("METHOD:"), line("SEQUENCE:").parse().unwrap(), line("UID:"))
            };
            server.taken().iter().map(of).collect()
        };
        until("the adviser to be invited", async || entries().len() == 1).await;
        let (to, uid) = (entries()[0].0.clone(), entries()[0].3.clone());
        assert!(to.ends_with("@desk.example.org"), "{to}");
        assert_eq!((entries()[0].1.as_str(), entries()[0].2), ("REQUEST", 0));
        assert!(!server.taken()[0].contains("ana"), "nothing of the person is in it:\n{}", server.taken()[0]);
        // Moved, to whoever is free then.
        house.says("ana", "my bookings").await;
        let mine = house.choices("ana")[0].clone();
        house.taps("ana", &mine).await;
        house.taps("ana", "Move to another time").await;
        let other = house.choices("ana")[2].clone();
        house.taps("ana", &other).await;
        let sure = house.choices("ana").into_iter().find(|c| c.starts_with("Confirm")).unwrap();
        house.taps("ana", &sure).await;
        let adviser = store.booking(&code).await.unwrap().unwrap().adviser;
        let same = to.starts_with(&adviser);
        let moved = if same { 2 } else { 3 };
        until("the move", async || entries().len() == moved).await;
        let last = entries().pop().unwrap();
        assert_eq!(last, (format!("{adviser}@desk.example.org"), "REQUEST".into(), 1, uid.clone()));
        if !same {
            assert_eq!(entries()[1], (to, "CANCEL".into(), 1, uid.clone()));
        }
        // Cancelled: the mailbox wants it later, which the desk need not know yet.
        server.next.lock().unwrap().push_back(Does::Never);
        house.says("ana", "my bookings").await;
        let mine = house.choices("ana")[0].clone();
        house.taps("ana", &mine).await;
        house.taps("ana", "Cancel this booking").await;
        let tap = house.tap("ana", "Yes, cancel it");
        house.happens("ana", tap).await.unwrap();
        let booking = store.booking(&code).await.unwrap().unwrap().id;
        until("the trouble", async || store.meeting(&booking).await.unwrap().unwrap().letter_trouble == "refused 550")
            .await;
        assert_eq!(entries().len(), moved, "what is refused is not sent again");
        house.end().await;
    }
}

/// Base64, read.
fn unpacked(text: &str) -> Vec<u8> {
    let (mut out, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for c in text.bytes() {
        let value = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = (bits << 6) | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push(u8::try_from((bits >> held) & 0xff).unwrap());
        }
    }
    out
}

/// Two mailboxes on one server: the person's wants everything later, the adviser's is served all the same.
#[tokio::test]
async fn f48_a_mailbox_that_is_busy_does_not_hold_up_the_other() {
    let house = House::new().await;
    advisers_have_mail(&house).await;
    // The first letter is the adviser's invitation, the second the person's; the third calls off for the person.
    let (server, port) = Server::start(&[]).await;
    house.desk.post_by(by(port));
    asks(&house, "ana").await;
    until("two invitations", async || server.taken().len() == 2).await;
    server.next.lock().unwrap().push_back(Does::Later);
    house.settled("ana").await;
    house.taps("ana", "Cancel this booking").await;
    let tap = house.tap("ana", "Yes, cancel it");
    house.happens("ana", tap).await.unwrap();
    // The clock stands, so the one that wants it later is not tried again: only the other can come.
    until("the adviser's letter", async || server.taken().len() == 3).await;
    assert!(header(&server.taken()[2], "To").ends_with("@desk.example.org"), "{}", server.taken()[2]);
    house.desk.clock.advance(4_000);
    until("the person's letter", async || server.taken().len() == 4).await;
    assert_eq!(header(&server.taken()[3], "To"), ADDRESS);
    house.end().await;
}
