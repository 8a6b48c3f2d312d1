//! `ipdesk withdraw`, `ipdesk offer`: hold a topic, tree, guide or language back, and offer it again; at once, without a restart.

use super::{Done, Failed, block_on, loaded, open};
use crate::{
    config,
    desk::clock::Clock,
    kb::{id::OfficeId, withdrawn::Kind},
    store::Withdrawal,
};
use clap::Args;
use std::path::PathBuf;

/// Hold a topic, tree, guide or language back; without arguments, list what is held back
#[derive(Args)]
pub struct Withdraw {
    #[command(flatten)]
    what: What,
}

/// Offer again what was held back
#[derive(Args)]
pub struct Offer {
    #[command(flatten)]
    what: What,
}

#[derive(Args)]
struct What {
    /// topic, tree, guide or language
    #[arg(value_parser = ["topic", "tree", "guide", "language"], requires = "id")]
    kind: Option<String>,
    /// Its id, for example madrid/central-attack
    id: Option<String>,
    /// The office that holds it back
    #[arg(long, value_name = "CODE")]
    office: Option<String>,
    /// Database, sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    db: Option<String>,
    /// A folder with `knowledge` and `locales` instead of what is built in
    #[arg(long, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

impl What {
    /// The offices it is for: those named, else all that serve.
    fn offices(&self) -> Vec<OfficeId> {
        config::offices(self.office.clone()).into_iter().map(OfficeId::new).collect()
    }

    /// The kind and id, where they name something that can be held back.
    fn named(&self) -> Result<(Kind, String), Failed> {
        let Some((kind, id)) = self.kind.as_deref().and_then(Kind::parse).zip(self.id.clone()) else {
            return Err(Failed::usage("say what: topic, tree, guide or language, and its id"));
        };
        let loaded = loaded(self.knowledge.clone())?;
        super::offices(&loaded, &config::offices(self.office.clone()))?;
        if !kind.knows(&loaded.kb, &id) {
            let why = if kind == Kind::Language { "is no language that can be held back" } else { "does not exist" };
            return Err(Failed::usage(format!("the {} `{id}` {why}", kind.id())));
        }
        Ok((kind, id))
    }
}

impl Withdraw {
    /// Writes the row that a running service reads within seconds.
    pub fn run(self) -> Done {
        if self.what.kind.is_none() {
            return block_on(2, list(self.what))?;
        }
        let (kind, id) = self.what.named()?;
        let offices = self.what.offices();
        block_on(2, async {
            let store = open(&config::database(self.what.db)).await?;
            for office in offices {
                let who = "command line".to_owned();
                let what = Withdrawal { kind: kind.id().into(), id: id.clone(), since: Clock::system().seconds(), who };
                store.withdraw(office.as_str(), what).await.map_err(|e| Failed::usage(e.to_string()))?;
                println!("{office}: the {} `{id}` is held back", kind.id());
            }
            store.close().await;
            Ok(())
        })?
    }
}

impl Offer {
    /// Takes the row away. What the office's own file holds back stays held back.
    pub fn run(self) -> Done {
        let (kind, id) = self.what.named()?;
        let offices = self.what.offices();
        block_on(2, async {
            let store = open(&config::database(self.what.db)).await?;
            let mut held = 0;
            for office in offices {
                let was = store.offer(office.as_str(), kind.id(), &id).await;
                if was.map_err(|e| Failed::usage(e.to_string()))? {
                    held += 1;
                    println!("{office}: the {} `{id}` is offered again", kind.id());
                }
            }
            store.close().await;
            if held == 0 {
                return Err(Failed::usage(format!("nobody held back the {} `{id}`", kind.id())));
            }
            Ok(())
        })?
    }
}

async fn list(what: What) -> Done {
    let offices = what.offices();
    let store = open(&config::database(what.db)).await?;
    for office in &offices {
        for held in store.withdrawn(office.as_str()).await.map_err(|e| Failed::usage(e.to_string()))? {
            let since = jiff::Timestamp::from_second(held.since).map(|t| t.to_string()).unwrap_or_default();
            // With one office it goes without saying.
            let of = if offices.len() > 1 { format!("{office}\t") } else { String::new() };
            println!("{of}{}\t{}\tsince {since}\tby {}", held.kind, held.id, held.who);
        }
    }
    store.close().await;
    Ok(())
}
