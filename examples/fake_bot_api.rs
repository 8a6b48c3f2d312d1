//! The fake Bot API as a program, so that clients written by others can judge it (tests/outside).
//!
//! Beside the Bot API it listens for people: lines on standard input such as `says 42 hello`, `taps 42 Menu`,
//! `blocks 42`, `log`; every line is answered with one line.

#[path = "../tests/fake/mod.rs"]
mod fake;

use tokio::io::{AsyncBufReadExt, BufReader};

#[tokio::main]
async fn main() {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:0".to_owned());
    let fake = fake::Fake::start_at(&address).await;
    println!("{} {}", fake.url(), fake::TOKEN);
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while let Ok(Some(line)) = lines.next_line().await {
        let mut words = line.splitn(3, ' ');
        let (what, who, rest) = (
            words.next().unwrap_or_default(),
            words.next().and_then(|who| who.parse().ok()).unwrap_or(0),
            words.next().unwrap_or_default(),
        );
        match what {
            "says" => println!("{}", fake.says(who, rest)),
            "sends" => println!("{}", fake.sends(who, serde_json::from_str(rest).expect("JSON content"))),
            "edits" => println!("{}", fake.edits(who, rest)),
            "taps" => println!("{}", fake.taps(who, rest)),
            "blocks" => println!("{}", fake.blocks(who)),
            "unblocks" => println!("{}", fake.unblocks(who)),
            "deletes" => {
                fake.deletes(who, rest.parse().expect("a message id"));
                println!("deleted");
            }
            "floods" => {
                fake.floods(who, rest.parse().expect("seconds"));
                println!("flooding");
            }
            "transcript" => println!("{}", serde_json::to_string(&fake.transcript(who)).expect("a text")),
            "log" => println!("{}", serde_json::to_string(&fake.log()).expect("a text")),
            other => println!("unknown: {other}"),
        }
    }
}
