//! `ipdesk staff`: who works at the desk. There is no default password: the first one is told once, or given.

use super::{Done, Failed, block_on, loaded, open};
use crate::{
    config,
    desk::clock,
    staff::{ROLES, SHORTEST_SECRET, hashed, is_account},
    store::{AuditRow, StaffRow, Store, StoreError},
};
use clap::{Args, Subcommand};
use std::io::Read;

/// Who works at the desk
#[derive(Subcommand)]
pub enum Staff {
    /// Add somebody; their first password is shown once
    Add(Add),
    /// Give somebody another password, shown once, and end the second step of their sign-in
    Reset(Reset),
    /// Let somebody work for one office, or for every one
    Office(Office),
    /// Close an account, and sign its browsers out
    End(End),
    /// Everybody and their roles
    List(List),
}

#[derive(Args)]
pub struct Add {
    /// What they sign in with: small letters, digits, . - _
    id: String,
    /// reader, agent, adviser, author or admin
    #[arg(long)]
    role: String,
    /// The office they work for; without it, every office of the service
    #[arg(long, value_name = "CODE")]
    office: Option<String>,
    /// The name that people see
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Read the password from standard input instead of making one
    #[arg(long)]
    secret_stdin: bool,
    /// Database, sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    db: Option<String>,
}

#[derive(Args)]
pub struct Reset {
    id: String,
    /// Read the password from standard input instead of making one
    #[arg(long)]
    secret_stdin: bool,
    /// Database, sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    db: Option<String>,
}

#[derive(Args)]
pub struct Office {
    id: String,
    /// The office; without it, every office of the service
    code: Option<String>,
    /// Database, sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    db: Option<String>,
}

#[derive(Args)]
pub struct End {
    id: String,
    /// Database, sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    db: Option<String>,
}

#[derive(Args)]
pub struct List {
    /// Database, sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    db: Option<String>,
}

impl Staff {
    /// Does it.
    pub fn run(self) -> Done {
        block_on(1, async {
            match self {
                Self::Add(a) => a.run().await,
                Self::Reset(r) => r.run().await,
                Self::Office(o) => o.run().await,
                Self::End(e) => e.run().await,
                Self::List(l) => l.run().await,
            }
        })?
    }
}

impl Add {
    async fn run(self) -> Done {
        let id = self.id.to_lowercase();
        if !is_account(&id) {
            return Err(Failed::usage(format!("`{id}` cannot be an account: 2 to 40 small letters, digits, . - _")));
        }
        if !ROLES.iter().any(|(role, _)| *role == self.role) {
            let known: Vec<&str> = ROLES.iter().map(|(role, _)| *role).collect();
            return Err(Failed::usage(format!("`{}` is no role; roles: {}", self.role, known.join(", "))));
        }
        let secret = secret(self.secret_stdin)?;
        let store = open(&config::database(self.db)).await?;
        let now = clock::Clock::system().seconds();
        let name = self.name.unwrap_or_else(|| id.clone());
        let office = known(self.office)?;
        let row = StaffRow { id: id.clone(), name, role: self.role, office, made_at: now, ended_at: None };
        if !store.staff_add(row, hashed(&secret.0, &clock::fresh_id())).await.map_err(fail)? {
            return Err(Failed::usage(format!("there is an account `{id}` already; `ipdesk staff reset {id}`")));
        }
        note(&store, "account-added", &id, now).await?;
        store.close().await;
        tell(&id, &secret);
        Ok(())
    }
}

impl Reset {
    async fn run(self) -> Done {
        let secret = secret(self.secret_stdin)?;
        let store = open(&config::database(self.db)).await?;
        let hash = hashed(&secret.0, &clock::fresh_id());
        if !store.staff_set_secret(&self.id, hash).await.map_err(fail)? {
            return Err(Failed::usage(format!("there is no open account `{}`", self.id)));
        }
        // Who lost the phone as well comes in again, and sets the second step up anew.
        store.staff_set_factor(&self.id, None, 0).await.map_err(fail)?;
        note(&store, "password-reset", &self.id, clock::Clock::system().seconds()).await?;
        store.close().await;
        tell(&self.id, &secret);
        Ok(())
    }
}

impl Office {
    async fn run(self) -> Done {
        let office = known(self.code)?;
        let store = open(&config::database(self.db)).await?;
        if !store.staff_set_office(&self.id, &office).await.map_err(fail)? {
            let why = "is no open account, or the last administrator who works for every office";
            return Err(Failed::usage(format!("`{}` {why}", self.id)));
        }
        note(&store, "account-office", &self.id, clock::Clock::system().seconds()).await?;
        store.close().await;
        println!("{} works for {}", self.id, if office.is_empty() { "every office" } else { &office });
        Ok(())
    }
}

/// An office that the knowledge knows; empty for every one.
fn known(office: Option<String>) -> Result<String, Failed> {
    let Some(office) = office else { return Ok(String::new()) };
    super::offices(&loaded(None)?, std::slice::from_ref(&office))?;
    Ok(office)
}

impl End {
    async fn run(self) -> Done {
        let store = open(&config::database(self.db)).await?;
        let now = clock::Clock::system().seconds();
        if !store.staff_change(&self.id, None, now).await.map_err(fail)? {
            return Err(Failed::usage(format!("`{}` is the last administrator, or no open account", self.id)));
        }
        note(&store, "account-ended", &self.id, now).await?;
        store.close().await;
        println!("the account `{}` is closed", self.id);
        Ok(())
    }
}

impl List {
    async fn run(self) -> Done {
        let store = open(&config::database(self.db)).await?;
        for s in store.staff().await.map_err(fail)? {
            let closed = if s.ended_at.is_some() { " (closed)" } else { "" };
            let office = if s.office.is_empty() { "every office" } else { &s.office };
            println!("{}\t{}\t{office}\t{}{closed}", s.id, s.role, s.name);
        }
        store.close().await;
        Ok(())
    }
}

/// A password, and whether it was made here.
struct Secret(String, bool);

fn secret(given: bool) -> Result<Secret, Failed> {
    if !given {
        return Ok(Secret(clock::fresh_id(), true));
    }
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|e| Failed::usage(format!("no password could be read: {e}")))?;
    let text = text.trim_end_matches(['\n', '\r']).to_owned();
    if text.chars().count() < SHORTEST_SECRET {
        return Err(Failed::usage(format!("a password has at least {SHORTEST_SECRET} signs")));
    }
    Ok(Secret(text, false))
}

fn tell(id: &str, secret: &Secret) {
    if secret.1 {
        println!("password of {id}, shown only now: {}", secret.0);
    } else {
        println!("the password of {id} is set");
    }
}

async fn note(store: &Store, what: &str, of: &str, now: i64) -> Done {
    let row = AuditRow { actor: "operator".into(), what: what.into(), detail: of.into() };
    store.note_audit(row, now).await.map_err(fail)
}

#[allow(clippy::needless_pass_by_value)] // it is the end of an error's way
fn fail(e: StoreError) -> Failed {
    Failed::usage(e.to_string())
}
