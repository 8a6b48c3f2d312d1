//! A transcript: read, played, and told again.

use crate::stage::Stage;
use ipdesk::talk::{Event, event::Media};

/// Stands in a transcript that taps what is not there.
pub const NO_BUTTON: &str = "!! there is no such button";

/// Plays the inputs of a transcript on a stage of its own and tells it again with what was seen.
pub fn play(written: &str) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut stage = Stage::open().await;
        let mut told = String::new();
        let mut before = "";
        for line in written.lines() {
            let head = line.chars().next().unwrap_or(' ');
            if !matches!(head, '>' | '@' | '#') {
                continue;
            }
            if !told.is_empty() && (head == '>' || !before.starts_with(head)) {
                told.push('\n');
            }
            before = line;
            told.push_str(line);
            told.push('\n');
            match head {
                '>' => act(&mut stage, line[1..].trim()).await,
                '@' => direct(&mut stage, line[1..].trim()).await,
                _ => {}
            }
            for seen in stage.seen().await.lines() {
                told.push_str(format!("    {seen}").trim_end());
                told.push('\n');
            }
        }
        stage.close().await;
        told
    })
}

async fn act(stage: &mut Stage, what: &str) {
    let inside = |text: &str, open: &str| text.strip_prefix(open).and_then(|l| l.strip_suffix(']')).map(str::to_owned);
    let tap = if let Some(n) = what.strip_prefix('#') {
        Some(stage.nth(n.parse().expect("a number")))
    } else if let Some(label) = inside(what, "old [") {
        Some(stage.old(&label))
    } else {
        inside(what, "[").map(|label| stage.button(&label))
    };
    match tap {
        Some(Some(tap)) => return stage.event(tap).await,
        // Written into the transcript, where the test finds it.
        Some(None) => return stage.note(NO_BUTTON),
        None => {}
    }
    let event = match what {
        "(photo)" => Event::Sent { what: Media::Photo },
        "(voice)" => Event::Sent { what: Media::Voice },
        "(sticker)" => Event::Sent { what: Media::Sticker },
        "(file)" => Event::Sent { what: Media::File },
        "(edit)" => Event::Edited,
        "(block)" => Event::Left,
        "(unblock)" => Event::Returned,
        "(forged button)" => Event::Forged,
        "(faded button)" => Event::Faded,
        "(unknown button)" => Event::Tapped { code: vec![250, 1, 2, 3], screen: 1, gone: false },
        "(1 MB of text)" => Event::Said { words: "how do I register a name ".repeat((1 << 20) / 25) },
        words => Event::Said { words: unescaped(words) },
    };
    stage.event(event).await;
}

/// `\n`, `\t` and `\u{202E}` as what they mean.
fn unescaped(words: &str) -> String {
    let mut out = words.replace("\\n", "\n").replace("\\t", "\t");
    while let Some(from) = out.find("\\u{") {
        let to = from + out[from..].find('}').expect("a closing brace");
        let c = u32::from_str_radix(&out[from + 3..to], 16).ok().and_then(char::from_u32).expect("a character");
        out.replace_range(from..=to, &c.to_string());
    }
    out
}

async fn direct(stage: &mut Stage, what: &str) {
    if let Some(name) = what.strip_prefix("as ") {
        return stage.become_person(name);
    }
    if let Some(tag) = what.strip_prefix("lang ") {
        return stage.device(tag);
    }
    if let Some(ahead) = what.strip_prefix('+') {
        let (number, unit) = ahead.split_at(ahead.len() - 1);
        let seconds = match unit {
            "d" => 86_400,
            "h" => 3_600,
            "m" => 60,
            other => panic!("no unit `{other}`"),
        };
        return stage.later(number.parse::<i64>().expect("a number") * seconds);
    }
    if let Some(offices) = what.strip_prefix("offices ") {
        return stage.serves(offices).await;
    }
    if let Some(what) = what.strip_prefix("withdraw ") {
        return stage.withdraw(what, true).await;
    }
    if let Some(what) = what.strip_prefix("offer ") {
        return stage.withdraw(what, false).await;
    }
    if let Some(what) = what.strip_prefix("adviser ") {
        return stage.adviser(what).await;
    }
    match what {
        "no time is free" => stage.block(true).await,
        "times are free again" => stage.block(false).await,
        "restart" => stage.restart().await,
        "due" => stage.due().await,
        "same event again" => stage.again().await,
        "group" => stage.in_group(),
        moment => {
            let whole = moment.replace('Z', ":00Z");
            stage.at(whole.parse().unwrap_or_else(|_| panic!("no directive `{moment}`")));
        }
    }
}

/// The first lines in which two transcripts differ.
pub fn difference(written: &str, told: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (written.lines().collect(), told.lines().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let from = same.saturating_sub(4);
    let part = |all: &[&str], sign: &str| {
        all.iter().skip(same).take(12).flat_map(|l| [sign, " ", l, "\n"]).collect::<String>()
    };
    let before: String = old.iter().skip(from).take(same - from).flat_map(|l| ["  ", l, "\n"]).collect();
    format!("line {}\n{before}{}{}", same + 1, part(&old, "-"), part(&new, "+"))
}
