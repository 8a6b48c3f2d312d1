//! `ipdesk serve`: the chat on the web, Telegram when a token is set, health and metrics; a clean stop.

use super::{Done, Failed, block_on, loaded, logging, open};
use crate::{
    channel::{
        Channel, Toast, codec,
        mail::{self, Mail},
        telegram::{self, Face, Taken, Telegram, What},
    },
    config::{self, Given, Settings},
    desk::{Desk, TakenEvent, clock, loaded::Loaded},
    files, staff,
    store::{MacKey, Store, StoreError},
};
use clap::Args;
use secrecy::ExposeSecret;
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use tokio::sync::oneshot;

/// Turns under way at a stop get this long.
const GRACE: Duration = Duration::from_secs(20);
/// Callers with a request under way at a stop get this long.
const CALLERS: Duration = Duration::from_secs(3);
/// Rotated keys of the buttons open old buttons for this long, in seconds.
const KEY_GRACE: i64 = 30 * 86_400;

/// Serve: the chat on the web, Telegram when a token is set, health and metrics
#[derive(Args)]
#[command(
    after_help = "Settings come from a file (--config, keys as in docs/operate.md) and from the environment, which wins: IPDESK_CONFIG, IPDESK_DATABASE_URL, IPDESK_DATA_DIR, IPDESK_LISTEN, IPDESK_PUBLIC_URL, IPDESK_OFFICE, IPDESK_KNOWLEDGE, IPDESK_TELEGRAM_TOKEN (or _FILE), IPDESK_TELEGRAM_API_URL, IPDESK_TELEGRAM_MODE (poll|webhook), IPDESK_TELEGRAM_WEBHOOK_PATH, IPDESK_TELEGRAM_SECRET (or _FILE), IPDESK_SEND_PER_SECOND, IPDESK_SEND_PER_CHAT_SECOND, IPDESK_SMTP_HOST, IPDESK_SMTP_PORT, IPDESK_SMTP_TLS (starttls|tls|none), IPDESK_SMTP_USER, IPDESK_SMTP_SECRET (or _FILE), IPDESK_SMTP_FROM, IPDESK_SMTP_CA_FILE, IPDESK_LOG. Flags override them."
)]
pub struct Serve {
    /// Address and port to listen on
    #[arg(long, value_name = "ADDR")]
    listen: Option<SocketAddr>,
    /// The office that serves, or several with commas between; with the first a conversation begins
    #[arg(long, value_name = "CODES")]
    office: Option<String>,
    /// Database, sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    db: Option<String>,
    /// A folder with `knowledge` and `locales` instead of what is built in; edits there are taken up while serving
    #[arg(long, value_name = "DIR")]
    knowledge: Option<PathBuf>,
    /// A configuration file (TOML); the environment and flags win. `IPDESK_CONFIG` names one, too
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Log lines as JSON
    #[arg(long)]
    log_json: bool,
}

impl Serve {
    /// Serves until it is told to stop.
    pub fn run(self) -> Done {
        let bad = |e: config::BadSetting| Failed::usage(e.to_string());
        let given = Given::read(self.config.as_deref()).map_err(bad)?;
        logging(&given, self.log_json);
        let settings = config::settings(&given, self.db, self.listen, self.office, self.knowledge).map_err(bad)?;
        let mail = settings.smtp.as_ref().map(mail).transpose()?;
        // On SQLite one file is written by one thread anyway, and every hop between threads costs more than the work.
        let threads = if settings.database.starts_with("postgres") {
            std::thread::available_parallelism().map_or(2, usize::from).clamp(2, 8)
        } else {
            1
        };
        // The port first: a start that cannot listen has changed nothing.
        let listener = std::net::TcpListener::bind(settings.listen)
            .and_then(|listener| listener.set_nonblocking(true).map(|()| listener))
            .map_err(|e| Failed::usage(format!("cannot listen on {}: {e}", settings.listen)))?;
        // A folder may be refused, and then nothing was touched. What is built in was checked when it was built: it is
        // read while the store is opened.
        let folder = settings.knowledge.clone();
        let checked = folder.is_some().then(|| loaded(folder)).transpose()?;
        match &checked {
            Some(loaded) => drop(super::offices(loaded, &settings.offices)?),
            // A wrong name must not open the store.
            None => settings.offices.iter().try_for_each(|o| is_built_in(o))?,
        }
        let (give, take) = oneshot::channel();
        let serving = std::thread::Builder::new().name("serve".into());
        let serving = serving
            .spawn(move || block_on(threads, serve(settings, mail, listener, take))?)
            .map_err(|e| Failed::usage(format!("no threads can be started: {e}")))?;
        let read = checked.map_or_else(|| loaded(None), Ok);
        let told = read.map(|loaded| drop(give.send(Arc::new(loaded))));
        let served = serving.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        told.and(served)
    }
}

fn is_built_in(office: &str) -> Done {
    let there = files::is_built_in(&format!("offices/{office}/office.yaml"));
    if there { Ok(()) } else { Err(Failed::usage(format!("there is no office `{office}`"))) }
}

async fn serve(
    settings: Settings,
    mail: Option<Mail>,
    listener: std::net::TcpListener,
    loaded: oneshot::Receiver<Arc<Loaded>>,
) -> Done {
    let listener = tokio::net::TcpListener::from_std(listener)
        .map_err(|e| Failed::usage(format!("cannot listen on {}: {e}", settings.listen)))?;
    let store = open(&settings.database).await?;
    // Who reads it says why it cannot be read.
    let Ok(loaded) = loaded.await else { return Ok(()) };
    let offices = super::offices(&loaded, &settings.offices)?;
    let telegram = match &settings.telegram {
        Some(t) => Some(bot(t, &settings, &store).await?),
        None => None,
    };
    let faces = faces(&loaded);
    let web = super::web::open(keys(&store).await?, settings.public_url.as_deref());
    let mut channels: Vec<Arc<dyn Channel>> = vec![Arc::clone(&web) as Arc<dyn Channel>];
    channels.extend(telegram.iter().map(|t| Arc::clone(t) as Arc<dyn Channel>));
    let desk = Desk::open(store, clock::Clock::system(), loaded, offices, channels)
        .await
        .map_err(|e| Failed::usage(e.to_string()))?;
    if let Some(t) = &settings.telegram {
        desk.keep_pace(telegram::Pace::new(t.per_second, t.per_chat_second));
    }
    if let Some(mail) = mail {
        desk.post_by(mail);
    }
    desk.start().await.map_err(|e| Failed::usage(e.to_string()))?;
    let mut app = super::health::route(&desk, telegram.as_ref()).merge(super::web::route(web, &desk)).merge(
        staff::route(&Arc::new(staff::Room {
            desk: Arc::clone(&desk),
            secure: settings.public_url.as_deref().is_some_and(|url| url.starts_with("https://")),
        })),
    );
    let mut polling = None;
    if let (Some(telegram), Some(t)) = (&telegram, &settings.telegram) {
        let sink = sink(Arc::clone(&desk));
        match t.mode {
            config::Mode::Webhook => app = app.merge(telegram::route(Arc::clone(telegram), sink)),
            config::Mode::Poll => polling = Some(tokio::spawn(telegram::poll(Arc::clone(telegram), sink))),
        }
        // Set-up runs beside serving: a slow or failing Telegram never keeps the service from starting.
        let telegram = Arc::clone(telegram);
        tokio::spawn(async move { telegram::set_up(&telegram, &faces).await });
    }
    if let Some(dir) = settings.knowledge {
        watch(Arc::clone(&desk), dir);
    }
    tracing::info!(listen = %settings.listen, telegram = telegram.is_some(), "serving");
    let chat = settings.public_url.clone().unwrap_or_else(|| format!("http://{}", settings.listen));
    tracing::info!("the chat is open at {chat}/, the staff desk at {chat}/desk");
    let (told, mut stops) = tokio::sync::watch::channel(false);
    tokio::spawn(async move {
        told_to_stop().await;
        let _ = told.send(true);
    });
    let mut also = stops.clone();
    let app = app.into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, app).with_graceful_shutdown(async move {
        let _ = stops.wait_for(|stop| *stop).await;
    });
    let serving = tokio::spawn(async move { serving.await });
    let served = tokio::select! {
        served = serving => served.unwrap_or_else(|e| Err(std::io::Error::other(e))),
        // Who has not finished asking by then asks again: Telegram repeats what was not answered.
        () = async {
            let _ = also.wait_for(|stop| *stop).await;
            tokio::time::sleep(CALLERS).await;
        } => Ok(()),
    };
    if let Some(task) = polling {
        task.abort();
    }
    tracing::info!("stopping: running turns end, what waits is kept");
    desk.stop(GRACE).await;
    served.map_err(|e| Failed::usage(e.to_string()))
}

/// The way to the office's mail server, as far as its settings go.
pub(super) fn mail(s: &config::Smtp) -> Result<Mail, Failed> {
    let settings = mail::Settings {
        host: s.host.clone(),
        port: s.port,
        tls: match s.tls {
            config::Tls::Starttls => mail::Tls::Start,
            config::Tls::Tls => mail::Tls::Whole,
            config::Tls::None => mail::Tls::None,
        },
        login: s.login.clone(),
        from: s.from.clone(),
        authority: s.authority.clone(),
    };
    Mail::open(settings).map_err(|e| Failed::usage(format!("the mail server: {e}")))
}

/// Opens the bot with the keys of its buttons.
async fn bot(t: &config::Telegram, settings: &Settings, store: &Store) -> Result<Arc<Telegram>, Failed> {
    let settings = telegram::Settings {
        token: t.token.clone(),
        api_url: t.api.clone(),
        mode: match t.mode {
            config::Mode::Poll => telegram::Mode::Poll,
            config::Mode::Webhook => telegram::Mode::Webhook,
        },
        public_url: settings.public_url.clone(),
        webhook_path: t.path.clone(),
        secret: t.secret.clone(),
        max_connections: 100,
        ..telegram::Settings::new(t.token.clone())
    };
    Telegram::new(&settings, keys(store).await?).map(Arc::new).map_err(|e| Failed::usage(e.to_string()))
}

/// The keys of the buttons; the first start makes one.
async fn keys(store: &Store) -> Result<codec::Keys, Failed> {
    let fail = |e: StoreError| Failed::usage(e.to_string());
    let now = clock::Clock::system().seconds();
    if store.mac_keys().await.map_err(fail)?.is_empty() {
        store.first_mac_key(clock::fresh_key().into(), now).await.map_err(fail)?;
    }
    let keys = store.mac_keys().await.map_err(fail)?;
    ring(&keys, now).ok_or_else(|| Failed::usage("the keys of the buttons in the database cannot be read"))
}

/// The newest key seals; retired ones still open until their grace ends.
fn ring(keys: &[MacKey], now: i64) -> Option<codec::Keys> {
    let key = |k: &MacKey| {
        let hex = k.secret.expose_secret();
        let mut bytes = [0_u8; 32];
        for (n, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(hex.get(n * 2..n * 2 + 2)?, 16).ok()?;
        }
        Some(codec::Key::new(bytes))
    };
    let newest = keys.iter().rev().find(|k| k.retired_at.is_none())?;
    let retired = keys
        .iter()
        .filter(|k| k.retired_at.is_some_and(|at| now - at < KEY_GRACE))
        .map(key)
        .collect::<Option<Vec<_>>>()?;
    Some(codec::Keys::new(key(newest)?, retired))
}

/// What storing an update comes to.
type Storing = std::pin::Pin<Box<dyn Future<Output = Result<Option<Toast>, telegram::Busy>> + Send>>;

/// From the channel to the inbox: stored, then answered.
fn sink(desk: Arc<Desk>) -> impl Fn(Taken) -> Storing + Clone + Send + Sync + 'static {
    move |taken: Taken| {
        let desk = Arc::clone(&desk);
        Box::pin(async move {
            let stored = match taken.what {
                What::Arrived(arrived) => {
                    desk.take_in_and_tell(TakenEvent {
                        channel: "telegram",
                        external_id: taken.external,
                        address: taken.address,
                        order: taken.order,
                        arrived,
                    })
                    .await
                }
                What::Moved { to } => desk.moved("telegram", &taken.address, &to).await.map(|()| None),
            };
            stored.map_err(|e| {
                tracing::warn!(error = %e, "an update could not be stored and will come again");
                telegram::Busy
            })
        })
    }
}

/// How the bot shows itself in each language.
fn faces(loaded: &Loaded) -> Vec<Face> {
    let commands = ["menu", "help", "language", "book", "mybookings", "person", "privacy", "delete", "cancel"];
    let kb = &loaded.kb;
    let face = |lang: crate::text::Lang, named| Face {
        lang: named,
        name: kb.plain(lang, "ui#bot-name"),
        description: kb.plain(lang, "ui#bot-description"),
        about: kb.plain(lang, "ui#bot-about"),
        commands: commands.iter().map(|c| ((*c).to_owned(), kb.plain(lang, &format!("ui#command-{c}")))).collect(),
    };
    let mut all = vec![face(crate::text::Lang::EN, None)];
    all.extend(kb.catalog.langs().into_iter().map(|l| face(l, Some(l))));
    all
}

async fn told_to_stop() {
    let interrupted = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut s) => {
                s.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}

/// Takes up edits in the knowledge folder once they have settled. A bad set leaves the old one in place, loudly.
fn watch(desk: Arc<Desk>, dir: PathBuf) {
    tokio::spawn(async move {
        let mut seen = files::newest(&dir);
        loop {
            tokio::time::sleep(Duration::from_secs(1)).await;
            let now = files::newest(&dir);
            if now == seen {
                continue;
            }
            // Editors write in several steps: wait until a second passes without a change.
            tokio::time::sleep(Duration::from_secs(1)).await;
            if files::newest(&dir) != now {
                continue;
            }
            seen = now;
            reload(&desk, &dir);
        }
    });
}

fn reload(desk: &Desk, dir: &Path) {
    match files::folder(dir) {
        Ok(set) => match desk.reload(&set) {
            Ok(revision) => tracing::info!(revision, "knowledge reloaded"),
            Err(refused) => {
                for issue in refused.0.iter().filter(|i| i.severity == crate::kb::issue::Severity::Error).take(20) {
                    tracing::error!("{issue}");
                }
                tracing::error!("the new knowledge is not used; the set before it stays");
            }
        },
        Err(e) => {
            desk.note_stale();
            tracing::error!(error = %e, "the knowledge folder cannot be read; the set before it stays");
        }
    }
}
