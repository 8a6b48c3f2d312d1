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
    fn office(&self) -> OfficeId {
        OfficeId::new(config::office(self.office.clone()))
    }

    /// The kind and id, where they name something that can be held back.
    fn named(&self) -> Result<(Kind, String), Failed> {
        let Some((kind, id)) = self.kind.as_deref().and_then(Kind::parse).zip(self.id.clone()) else {
            return Err(Failed::usage("say what: topic, tree, guide or language, and its id"));
        };
        let loaded = loaded(self.knowledge.clone())?;
        if loaded.kb.office(&self.office()).is_none() {
            return Err(Failed::usage(format!("there is no office `{}`", self.office())));
        }
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
        let office = self.what.office();
        block_on(2, async {
            let store = open(&config::database(self.what.db)).await?;
            let who = "command line".to_owned();
            let what = Withdrawal { kind: kind.id().into(), id: id.clone(), since: Clock::system().seconds(), who };
            store.withdraw(office.as_str(), what).await.map_err(|e| Failed::usage(e.to_string()))?;
            println!("{office}: the {} `{id}` is held back", kind.id());
            store.close().await;
            Ok(())
        })?
    }
}

impl Offer {
    /// Takes the row away. What the office's own file holds back stays held back.
    pub fn run(self) -> Done {
        let (kind, id) = self.what.named()?;
        let office = self.what.office();
        block_on(2, async {
            let store = open(&config::database(self.what.db)).await?;
            let was = store.offer(office.as_str(), kind.id(), &id).await.map_err(|e| Failed::usage(e.to_string()))?;
            store.close().await;
            if !was {
                return Err(Failed::usage(format!("{office} did not hold back the {} `{id}`", kind.id())));
            }
            println!("{office}: the {} `{id}` is offered again", kind.id());
            Ok(())
        })?
    }
}

async fn list(what: What) -> Done {
    let office = what.office();
    let store = open(&config::database(what.db)).await?;
    for held in store.withdrawn(office.as_str()).await.map_err(|e| Failed::usage(e.to_string()))? {
        let since = jiff::Timestamp::from_second(held.since).map(|t| t.to_string()).unwrap_or_default();
        println!("{}\t{}\tsince {since}\tby {}", held.kind, held.id, held.who);
    }
    store.close().await;
    Ok(())
}
