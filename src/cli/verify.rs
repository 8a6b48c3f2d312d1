//! `ipdesk check-config` and `ipdesk verify`: whether it would start, and whether what is stored is whole.

use super::{Done, Failed, block_on, loaded, open};
use crate::config::{self, Given};
use clap::Args;
use std::path::PathBuf;

/// Every setting as `serve` would use it; secrets are not shown
#[derive(Args)]
pub struct CheckConfig {
    /// Also open the database and read the knowledge
    #[arg(long)]
    try_it: bool,
    /// A configuration file (TOML); `IPDESK_CONFIG` names one, too
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// Whether the database is whole: its own check, the schema, and the rows of every table
#[derive(Args)]
pub struct Verify {
    /// Database, sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    db: Option<String>,
}

impl CheckConfig {
    /// Tells the settings, or the first that cannot be used.
    pub fn run(self) -> Done {
        let bad = |e: config::BadSetting| Failed::usage(e.to_string());
        let given = Given::read(self.config.as_deref()).map_err(bad)?;
        let s = config::settings(&given, None, None, None, None).map_err(bad)?;
        let or = |value: Option<String>, none: &str| value.unwrap_or_else(|| none.to_owned());
        println!("database   {}", without_secret(&s.database));
        println!("listen     {}", s.listen);
        println!("public     {}", or(s.public_url.clone(), "none: cookies also travel by http"));
        println!("offices    {}", s.offices.join(", "));
        println!("knowledge  {}", or(s.knowledge.as_ref().map(|k| k.display().to_string()), "built in"));
        match &s.telegram {
            Some(t) => println!("telegram   {:?} through {}, token set", t.mode, t.api),
            None => println!("telegram   none: no token is set"),
        }
        match &s.smtp {
            Some(m) => {
                let signed =
                    m.login.as_ref().map_or("nobody signs in".to_owned(), |(user, _)| format!("as {user}, secret set"));
                println!("mail       through {}:{} ({}), {signed}, from {}", m.host, m.port, tls(m.tls), m.from);
                super::serve::mail(m)?;
            }
            None => println!("mail       none: no host is set"),
        }
        if self.try_it {
            let loaded = loaded(s.knowledge.clone())?;
            super::offices(&loaded, &s.offices)?;
            println!("knowledge  {} guides, revision {}", loaded.kb.guides.len(), loaded.kb.revision);
            block_on(1, whole(&s.database))??;
        }
        Ok(())
    }
}

fn tls(tls: config::Tls) -> &'static str {
    match tls {
        config::Tls::Starttls => "starttls",
        config::Tls::Tls => "tls",
        config::Tls::None => "in the clear, on this machine",
    }
}

impl Verify {
    /// Looks at everything that is stored.
    pub fn run(self) -> Done {
        block_on(1, whole(&config::database(self.db)))?
    }
}

async fn whole(url: &str) -> Done {
    // Opening checks the file and the schema, and says what is wrong.
    let store = open(url).await?;
    let fail = |e: crate::store::StoreError| Failed::check(e.to_string());
    println!("database   {}", store.engine_version().await.map_err(fail)?);
    for (table, rows) in store.row_counts().await.map_err(fail)? {
        println!("{rows:>9}  {table}");
    }
    store.writable().await.map_err(fail)?;
    store.close().await;
    println!("whole, and it can be written");
    Ok(())
}

/// The address without a password.
fn without_secret(url: &str) -> String {
    match url.split_once("://").and_then(|(kind, rest)| Some((kind, rest.rsplit_once('@')?.1))) {
        Some((kind, place)) => format!("{kind}://…@{place}"),
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn f73_a_password_in_the_address_is_not_shown() {
        assert_eq!(super::without_secret("postgres://me:hush@db:5432/x"), "postgres://…@db:5432/x");
        assert_eq!(super::without_secret("sqlite:/var/lib/x.db"), "sqlite:/var/lib/x.db");
    }
}
