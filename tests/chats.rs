//! Golden conversations: the real desk over a real file, told as transcripts that people can read.
//!
//! `tests/chats/*.chat` hold what a person does (`> …`), what the world does (`@ …`), and below each, indented, what the
//! person sees. `UPDATE=1 cargo test --test chats` writes the transcripts anew; read the difference before you keep it.
//!
//! ```text
//! > words            typed words; \n, \t and \u{202E} are what they say
//! > [Menu]           taps the newest button with this label
//! > #3               taps the third button of the newest message with buttons
//! > old [Menu]       taps a button of a message that was replaced since
//! > (photo)          something else: photo, voice, sticker, file, 1 MB of text, forged button, faded button,
//!                    unknown button, edit, block, unblock
//! @ 2026-11-21T09:00Z   sets the clock            @ +2d   moves it (d, h, m)
//! @ lang fr             what the device says      @ as Bea   another person
//! @ restart             closes and opens all      @ due      what came due is done
//! @ same event again    the channel repeats the last event
//! @ withdraw topic pct  the office holds something back; `@ offer …` offers it again
//! @ adviser calls off absent   an adviser does something to the person's newest meeting; also `met`, `missed`, `notes …`
//! @ offices demo ke     these offices serve from now on
//! @ no time is free     every hour is taken; `@ times are free again` gives them back
//! @ group               the next words are said in a group
//! ```

#[path = "chats/script.rs"]
mod script;
#[path = "chats/stage.rs"]
mod stage;

use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/chats")
}

fn transcripts() -> Vec<PathBuf> {
    let only = std::env::var("CHAT").ok();
    let mut all: Vec<PathBuf> = std::fs::read_dir(folder())
        .unwrap()
        .map(|f| f.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "chat"))
        .filter(|p| only.as_ref().is_none_or(|o| p.to_string_lossy().contains(o.as_str())))
        .collect();
    all.sort();
    all
}

#[test]
fn conversations_go_as_they_are_written() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    let told: Vec<(PathBuf, String, String)> = std::thread::scope(|scope| {
        let all: Vec<_> = transcripts()
            .into_iter()
            .map(|path| {
                scope.spawn(move || {
                    let written = std::fs::read_to_string(&path).unwrap();
                    let told = script::play(&written);
                    (path, written, told)
                })
            })
            .collect();
        all.into_iter().map(|one| one.join().expect("a chat ends")).collect()
    });
    assert!(!told.is_empty(), "there are no transcripts");
    for (path, written, told) in told {
        if told.contains(script::NO_BUTTON) {
            // Written, it would test nothing from there on: an answer lacks, or a label is another now.
            let say =
                "write the answer that lacks, `> [label]`, where the conversation stops; nothing was written here";
            wrong.push(format!(
                "{}: {}: {say}\n{}",
                path.display(),
                script::NO_BUTTON,
                script::difference(&written, &told)
            ));
            continue;
        }
        if told == written {
            continue;
        }
        if update {
            std::fs::write(&path, told).unwrap();
        } else {
            wrong.push(format!("{}\n{}", path.display(), script::difference(&written, &told)));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// A brand owner reaches a booked adviser by tapping: the whole way is short.
#[test]
fn u15_from_hello_to_a_booked_adviser_in_fourteen_messages() {
    for path in transcripts().into_iter().filter(|p| p.to_string_lossy().contains("brand-to-adviser")) {
        let written = std::fs::read_to_string(&path).unwrap();
        let booked = written.lines().position(|l| l.contains("<CODE>")).expect("somebody is booked");
        let sent = written.lines().take(booked).filter(|l| l.starts_with("> ")).count();
        assert!(sent <= 14, "{}: {sent} messages", path.display());
        assert!(!written.contains("> /book"), "{}", path.display());
    }
}
