//! Hostile calls, hostile words, and people who want to be forgotten.

use crate::{
    fake::TOKEN,
    house::House,
    served::{SECRET, Site},
};
use ipdesk::talk::Event;
use serde_json::json;
use std::time::Duration;

#[tokio::test]
async fn f46_a_forged_webhook_call_is_refused_unread() {
    let site = Site::new().await;
    let _served = site.start().await;
    let update = json!({ "update_id": 7, "message": { "message_id": 1, "date": 1, "text": "CANARY-body", "chat": { "id": 9, "type": "private", "first_name": "E" }, "from": { "id": 9, "is_bot": false, "first_name": "E" } } });
    let long = "x".repeat(10_000);
    for secret in
        [None, Some(""), Some("x"), Some("CANARY-webhook-secreT"), Some("CANARY-webhook-secret "), Some(long.as_str())]
    {
        let status = site.post(secret, update.to_string().into_bytes()).await;
        // A space at the end of a header is not part of it.
        let expected =
            if secret == Some("CANARY-webhook-secret ") { [200, 401].contains(&status) } else { status == 401 };
        assert!(expected, "{secret:?} was answered {status}");
    }
    assert!(site.count("ipdesk_telegram_wrong_secret").await >= 5);
    // The right secret and an old body: taken once, then a repeat.
    for _ in 0..3 {
        assert_eq!(site.post(Some(SECRET), update.to_string().into_bytes()).await, 200);
    }
    assert_eq!(site.count("ipdesk_events").await, 1);
    let log = site.log();
    assert!(!log.contains("CANARY"), "{log}");
}

#[tokio::test]
async fn f47_giant_deep_and_broken_bodies_never_hurt_the_program() {
    let site = Site::new().await;
    let mut served = site.start().await;
    let bodies: Vec<Vec<u8>> = vec![
        Vec::new(),
        b"null".to_vec(),
        b"[]".to_vec(),
        b"{}".to_vec(),
        b"{\"update_id\":".to_vec(),
        vec![0xff; 1_000],
        b"{\"update_id\":1,\"update_id\":2}".to_vec(),
        b"{\"update_id\":99999999999999999999999}".to_vec(),
        b"{\"update_id\":1,\"message\":{\"text\":\"\\ud800\"}}".to_vec(),
        [vec![b'['; 500_000], vec![b']'; 500_000]].concat(),
        [b"{\"update_id\":5,\"message\":".repeat(20_000), vec![b'}'; 20_000]].concat(),
        vec![b' '; 5_000_000],
        format!("{{\"update_id\":6,\"message\":{{\"text\":\"{}\"}}}}", "a".repeat(3_000_000)).into_bytes(),
    ];
    for body in bodies {
        let head: Vec<u8> = body.iter().take(30).copied().collect();
        let status = site.post(Some(SECRET), body).await;
        // A connection that is closed while a giant body is still being sent may show no answer.
        assert!([0, 200, 400, 413].contains(&status), "{:?}: {status}", String::from_utf8_lossy(&head));
    }
    assert!(served.runs());
    site.fake.says(42, "menu");
    site.fake.until("a screen after all that", |world| world.screen(42)).await;
    assert!(!site.log().contains("panicked"), "{}", site.log());
}

/// Words that break things elsewhere.
fn hostile() -> Vec<String> {
    let marks = format!("a{}", "\u{301}".repeat(10_000));
    let mut all: Vec<String> = [
        "<b>bold</b><script>alert(1)</script>",
        "<3 & <!-- -->",
        "*bold* _it_ [x](http://evil.example) `code` ~s~ ||p|| \\",
        "'; DROP TABLE conversations; --",
        "{ $office } {{7*7}} ${7*7} %s %n {0}",
        "line\r\nERROR forged log line\u{1b}[31m\u{7}",
        "\u{202e}evil\u{202c} \u{2066}x\u{2069} \u{200b}\u{200d}\u{feff}",
        "\u{e0041}\u{e0042}\u{e007f}",
        "\u{0}\u{1}\u{2}",
        "/start <b>x</b>",
        "/start ../../etc/passwd",
        "=HYPERLINK(\"http://evil.example\")",
        "👩‍👩‍👧‍👦 براءة اختراع שלום",
        "\u{fffd}\u{d7ff}\u{e000}",
    ]
    .into_iter()
    .map(str::to_owned)
    .collect();
    all.push(marks);
    all.push("\u{301}".repeat(3_000));
    all.push("x ".repeat(500_000));
    all.push("國".repeat(100_000));
    all
}

#[tokio::test]
async fn f69_f70_hostile_words_change_nothing_show_nothing_raw_and_stop_nothing() {
    for house in House::both().await {
        house.at_menu("ana").await;
        // At the menu, at a question, at a list of countries, at the time zone: everywhere words are read.
        let places: [&[&str]; 3] = [
            &["Menu"],
            &["Menu", "Find the right protection"],
            &["Menu", "Book an adviser", "I am in another time zone"],
        ];
        for way in places {
            for words in hostile() {
                for step in way {
                    if house.line.button("ana", step).is_some() {
                        house.taps("ana", step).await;
                    }
                }
                house.says("ana", &words).await;
            }
        }
        assert_eq!(house.desk.metrics.parked.get(), 0);
        assert_eq!(house.desk.metrics.missing_texts.get(), 0);
        for part in house.line.shown("ana") {
            assert!(part.text.encode_utf16().count() <= 4096);
            assert!(!part.text.contains(['\u{0}', '\u{1b}', '\u{7}', '\u{202e}', '\u{e0041}']), "{:?}", part.text);
            assert!(
                !part.text.contains("<script>") && !part.text.contains("DROP TABLE"),
                "words are thrown back: {:?}",
                part.text
            );
        }
        let id = house.conversation("ana").await.unwrap();
        let kept = house.desk.store.conversation(&id).await.unwrap().unwrap();
        assert!(kept.state.len() < 20_000, "the state grew to {} bytes", kept.state.len());
        // What is exported is one readable JSON and holds none of it.
        house.taps("ana", "Menu").await;
        house.says("ana", "privacy").await;
        house.taps("ana", "What do you keep about me?").await;
        let file =
            house.line.shown("ana").into_iter().map(|p| p.text).find(|t| t.starts_with("[what-is-kept.json]")).unwrap();
        let body = file.split_once('\n').unwrap().1;
        serde_json::from_str::<serde_json::Value>(body).unwrap();
        assert!(!body.contains("evil.example") && !body.contains("DROP TABLE"));
        // Another person's world is whole.
        house.at_menu("bo").await;
        assert!(house.says("bo", "help").await.contains("Tap a button"));
        house.end().await;
    }
}

#[tokio::test]
async fn f71_f72_f73_a_secret_told_and_a_person_erased_leave_no_trace_in_file_log_or_figures() {
    let mut site = Site::new().await;
    site.more.push(("IPDESK_LOG", "debug,ipdesk=trace".into()));
    let served = site.start().await;
    let person = 4_242_000_042;
    let say = async |words: &str, expect: &str| {
        let before = site.fake.calls().len();
        site.fake.says(person, words);
        site.fake
            .until(&format!("an answer to {words:?}"), |world| {
                (world.calls.len() > before && world.screen(person).is_some_and(|s| s.text.contains(expect)))
                    .then_some(())
            })
            .await;
    };
    say("menu", "Welcome").await;
    say("My invention CANARYZEBRA is a valve made of CANARYQUARTZ, is it patentable?", "").await;
    say("/book", "These times are free").await;
    let slot = site.fake.screen(person).labels()[0].to_owned();
    site.fake.taps(person, &slot);
    site.fake.wait_for(person, "Shall we book it?").await;
    let confirm = site.fake.screen(person).labels().into_iter().find(|l| l.starts_with("Confirm")).unwrap().to_owned();
    site.fake.taps(person, &confirm);
    let booked = site.fake.wait_for(person, "Booked. Your code is").await;
    let code = booked.text.split("code is ").nth(1).unwrap()[..6].to_owned();
    site.fake
        .until("the calendar file", |world| world.shown(person).iter().any(|s| s.document.is_some()).then_some(()))
        .await;
    site.fake.says(person, "/delete");
    site.fake.wait_for(person, "This cannot be undone").await;
    site.fake.taps(person, "Yes, delete everything");
    site.fake.wait_for(person, "Everything about you is deleted").await;
    site.drained().await;
    let (_, figures) = site.get("/metrics").await;
    let mut served = served;
    served.term();
    assert!(served.ends(Duration::from_secs(20)).await.success());

    let mut places =
        vec![("the log".to_owned(), site.log().into_bytes()), ("/metrics".to_owned(), figures.into_bytes())];
    for entry in std::fs::read_dir(site.folder.path()).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_file() && entry.file_name() != "log.txt" {
            places.push((entry.file_name().to_string_lossy().into_owned(), std::fs::read(entry.path()).unwrap()));
        }
    }
    let token = TOKEN.split_once(':').unwrap().1;
    let id = person.to_string();
    for (place, bytes) in &places {
        let holds = |what: &str| bytes.windows(what.len()).any(|w| w.eq_ignore_ascii_case(what.as_bytes()));
        for secret in ["CANARYZEBRA", "CANARYQUARTZ", token, SECRET] {
            assert!(!holds(secret), "{secret} stands in {place}");
        }
        if place != "the log" {
            assert!(!holds(&id), "the person's number stands in {place}");
            assert!(!holds(&code), "the booking's code stands in {place}");
        }
    }
    assert!(places.len() >= 3, "there was no database to look at");
}

#[tokio::test]
async fn f72_a_booking_ahead_is_named_before_everything_is_deleted_and_its_time_is_free_again() {
    let house = House::new().await;
    house.at_menu("ana").await;
    house.taps("ana", "Book an adviser").await;
    let slot = house.choices("ana")[0].clone();
    house.taps("ana", &slot).await;
    house.taps("ana", "Confirm: by phone").await;
    house.happens("ana", Event::Said { words: "/delete".into() }).await.unwrap();
    house.settled("ana").await;
    assert!(house.seen("ana").contains("You have a booking ahead"));
    house.taps("ana", "Yes, delete everything").await;
    assert_eq!(house.conversation("ana").await, None);
    house.at_menu("bo").await;
    house.taps("bo", "Book an adviser").await;
    assert_eq!(house.choices("bo")[0], slot, "the time is not free again");
    house.end().await;
}

#[tokio::test]
async fn f74_an_address_that_people_send_is_never_called() {
    let trap = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = trap.local_addr().unwrap().port();
    let site = Site::new().await;
    let _served = site.start().await;
    let tricks = [
        format!("http://127.0.0.1:{port}/"),
        format!("http://localhost:{port}/patent"),
        format!("http://[::ffff:127.0.0.1]:{port}/"),
        format!("http://2130706433:{port}/"),
        format!("http://0x7f.1:{port}/"),
        format!("http://somebody@127.0.0.1:{port}/"),
        format!("look at <a href=\"http://127.0.0.1:{port}/\">this</a> ![x](http://127.0.0.1:{port}/x.png)"),
        format!("/start http://127.0.0.1:{port}/"),
        format!("//127.0.0.1:{port}/ file:///etc/passwd gopher://127.0.0.1:{port}/"),
    ];
    for (n, words) in tricks.iter().enumerate() {
        let person = 900 + i64::try_from(n % 3).unwrap();
        site.fake.says(person, words);
        site.fake.sends(person, json!({ "text": words, "entities": [{ "type": "text_link", "offset": 0, "length": 4, "url": format!("http://127.0.0.1:{port}/") }] }));
    }
    site.fake.taken().await;
    site.drained().await;
    let called = tokio::time::timeout(Duration::from_millis(300), trap.accept()).await;
    assert!(called.is_err(), "somebody called the address");
    // The trap does hear a call.
    let hears = tokio::join!(trap.accept(), tokio::net::TcpStream::connect(("127.0.0.1", port)));
    assert!(hears.0.is_ok() && hears.1.is_ok());
}
