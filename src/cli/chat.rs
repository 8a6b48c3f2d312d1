//! `ipdesk chat`: the whole conversation in a terminal.

use super::{Done, Failed, block_on, clock, loaded, open};
use crate::{
    channel::console::Console,
    config,
    desk::{Desk, TakenEvent, clock as chance},
    talk::{Arrived, Event},
    text::{Lang, Message, Screen, render},
};
use clap::Args;
use std::{
    io::{BufRead, IsTerminal},
    path::PathBuf,
    sync::Arc,
};

/// Chat in this terminal
#[derive(Args, Default)]
pub struct Chat {
    /// Language to begin in (en, fr, ar)
    #[arg(long, value_name = "L")]
    lang: Option<String>,
    /// The office that serves, or several with commas between
    #[arg(long, value_name = "CODES")]
    office: Option<String>,
    /// Show the service as of a day, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    at: Option<jiff::civil::Date>,
    /// Database, sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    db: Option<String>,
    /// A folder for the files that are handed over
    #[arg(long, value_name = "DIR")]
    files: Option<PathBuf>,
    /// A folder with `knowledge` and `locales` instead of what is built in
    #[arg(long, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

impl Chat {
    /// Talks until the input ends.
    pub fn run(self) -> Done {
        block_on(2, self.talk())?
    }

    async fn talk(self) -> Done {
        let loaded = loaded(self.knowledge.clone())?;
        let lang = match &self.lang {
            None => None,
            Some(tag) => {
                if let Some(l) = Lang::negotiate(tag).filter(|l| loaded.kb.catalog.langs().contains(l)) {
                    Some(l)
                } else {
                    let known: Vec<String> = loaded.kb.catalog.langs().iter().map(ToString::to_string).collect();
                    return Err(Failed::usage(format!("`{tag}` is not spoken here; languages: {}", known.join(", "))));
                }
            }
        };
        let offices = super::offices(&loaded, &config::offices(self.office.clone()))?;
        let store = open(&config::database(self.db.clone())).await?;
        let terminal = std::io::stdin().is_terminal();
        let width = (terminal && std::io::stdout().is_terminal()).then_some(80);
        let mut console = Console::new(Box::new(std::io::stdout()), width);
        if let Some(dir) = self.files.clone() {
            console = console.keeping(Box::new(move |name, text| crate::files::keep(&dir, name, text)));
        }
        let console = Arc::new(console);
        let desk = Desk::open(store, clock(self.at)?, loaded, offices, vec![console.clone()])
            .await
            .map_err(|e| Failed::usage(e.to_string()))?;
        desk.start().await.map_err(|e| Failed::usage(e.to_string()))?;
        // Every run of the console is somebody new, unless a database was named: then it is the same person come back.
        let who = if self.db.is_some() { "console".to_owned() } else { chance::fresh_id() };
        let talk = Talk { desk: desk.clone(), console, who, tag: lang.map(|l| l.to_string()) };
        if terminal {
            talk.said("console-hello", lang);
            talk.event(Event::Said { words: "/start".into() }).await?;
        }
        let lines = tokio::sync::mpsc::unbounded_channel();
        let (give, mut lines) = lines;
        std::thread::spawn(move || {
            for line in std::io::stdin().lock().split(b'\n') {
                let Ok(bytes) = line else { break };
                if give.send(String::from_utf8_lossy(&bytes).trim_end_matches('\r').to_owned()).is_err() {
                    break;
                }
            }
        });
        while let Some(line) = lines.recv().await {
            if !terminal {
                talk.console.line(&format!("> {line}"));
            }
            if matches!(line.trim(), "/quit" | "/exit") {
                break;
            }
            talk.line(&line).await?;
        }
        desk.stop(std::time::Duration::from_secs(20)).await;
        Ok(())
    }
}

/// One person at the terminal.
struct Talk {
    desk: Arc<Desk>,
    console: Arc<Console>,
    who: String,
    tag: Option<String>,
}

impl Talk {
    async fn line(&self, line: &str) -> Done {
        let number = crate::text::person::plain_digits(line.trim()).parse::<usize>().ok();
        let event = match number.and_then(|n| self.console.pick(n)) {
            Some(pick) => Event::Tapped { code: pick.code, screen: pick.revision, gone: false },
            None => Event::Said { words: line.to_owned() },
        };
        self.event(event).await
    }

    async fn event(&self, event: Event) -> Done {
        let order = self.desk.clock.arrival();
        self.desk
            .take_and_turn(TakenEvent {
                channel: "console",
                external_id: chance::fresh_id(),
                address: self.who.clone(),
                order,
                arrived: Arrived { event, tag: self.tag.clone(), group: false, query: None },
            })
            .await
            .map_err(|e| Failed::usage(format!("{e}; nothing you said before is lost")))
    }

    fn said(&self, key: &str, lang: Option<Lang>) {
        let loaded = self.desk.loaded.load();
        let screen = Screen::of([Message::new(format!("ui#{key}"))]);
        for part in render(&loaded.kb.catalog, lang.unwrap_or(Lang::EN), &screen, &crate::text::Budget::CONSOLE).parts {
            self.console.line(&part.text);
        }
    }
}
