//! The built program, served by webhook before the fake Bot API.

use crate::fake::{Fake, TOKEN};
use std::{
    fs::File,
    path::PathBuf,
    process::{Child, Command, ExitStatus, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

pub const SECRET: &str = "CANARY-webhook-secret";

/// A place where the program is served, again and again.
pub struct Site {
    pub fake: Fake,
    pub folder: TempDir,
    pub port: u16,
    pub http: reqwest::Client,
    pub more: Vec<(&'static str, String)>,
}

/// A running program; killed when dropped.
pub struct Served(Child);

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Served {
    /// kill -9.
    pub fn kill(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }

    /// SIGTERM.
    pub fn term(&self) {
        assert!(Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status().unwrap().success());
    }

    /// Waits for the end of the program, so long at most.
    pub async fn ends(&mut self, within: Duration) -> ExitStatus {
        let end = Instant::now() + within;
        loop {
            if let Some(status) = self.0.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < end, "the program did not end within {within:?}");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    pub fn runs(&mut self) -> bool {
        self.0.try_wait().unwrap().is_none()
    }
}

/// Whatever a test did with it: no secret and no word sown in a test may stand in the log.
impl Drop for Site {
    fn drop(&mut self) {
        let log = self.log();
        let token = TOKEN.split_once(':').map_or(TOKEN, |(_, secret)| secret);
        for canary in [token, SECRET, "CANARY"] {
            let line = log.lines().find(|line| line.contains(canary));
            assert!(std::thread::panicking() || line.is_none(), "{canary} stands in the log: {line:?}");
        }
    }
}

impl Site {
    pub async fn new() -> Self {
        let fake = Fake::start().await;
        // Repeats of refused webhook calls come quickly here.
        fake.hurry(Duration::from_millis(20));
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(15)).build().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let set = folder.path().join("set");
        for (path, text) in crate::house::english() {
            let path = set.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let more = vec![("IPDESK_KNOWLEDGE", set.display().to_string())];
        Self { fake, folder, port, http, more }
    }

    /// A second place before the same Telegram, with the same knowledge.
    pub fn twin(&self) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let (fake, http, more) = (self.fake.clone(), self.http.clone(), self.more.clone());
        Self { fake, folder: tempfile::tempdir().unwrap(), port, http, more }
    }

    pub fn database(&self) -> String {
        format!("sqlite:{}", self.folder.path().join("site.db").display())
    }

    pub fn file(&self) -> PathBuf {
        self.folder.path().join("site.db")
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ipdesk"));
        let log = File::options().create(true).append(true).open(self.log_file()).unwrap();
        command
            .arg("serve")
            .env_clear()
            .env("IPDESK_DATABASE_URL", self.database())
            .env("IPDESK_LISTEN", format!("127.0.0.1:{}", self.port))
            .env("IPDESK_PUBLIC_URL", self.url(""))
            .env("IPDESK_TELEGRAM_TOKEN", TOKEN)
            .env("IPDESK_TELEGRAM_API_URL", self.fake.url())
            .env("IPDESK_TELEGRAM_MODE", "webhook")
            .env("IPDESK_TELEGRAM_SECRET", SECRET)
            .env("IPDESK_SEND_PER_SECOND", "0")
            .env("IPDESK_SEND_PER_CHAT_SECOND", "0")
            .envs(self.more.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log);
        command
    }

    pub fn launch(&self) -> Served {
        Served(self.command().spawn().unwrap())
    }

    /// Starts the program and waits until it answers and its webhook is set.
    pub async fn start(&self) -> Served {
        let mut served = self.launch();
        let end = Instant::now() + Duration::from_mins(1);
        loop {
            if self.http.get(self.url("/livez")).send().await.is_ok_and(|r| r.status().is_success()) {
                break;
            }
            assert!(served.runs(), "the program ended:\n{}", self.log());
            assert!(Instant::now() < end, "the program does not answer:\n{}", self.log());
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        self.fake.until("the webhook to be set", |world| world.webhook.is_some().then_some(())).await;
        served
    }

    fn log_file(&self) -> PathBuf {
        self.folder.path().join("log.txt")
    }

    /// Everything the program wrote to its two outputs.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.log_file()).unwrap_or_default()
    }

    pub async fn get(&self, path: &str) -> (u16, String) {
        let answer = self.http.get(self.url(path)).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    /// A counter of /metrics.
    pub async fn count(&self, name: &str) -> u64 {
        let (_, text) = self.get("/metrics").await;
        text.lines()
            .find_map(|line| line.strip_prefix(&format!("{name}_total "))?.trim().parse().ok())
            .unwrap_or_else(|| panic!("no {name} in\n{text}"))
    }

    /// Posts a body to the webhook.
    pub async fn post(&self, secret: Option<&str>, body: Vec<u8>) -> u16 {
        let mut request = self.http.post(self.url("/telegram")).body(body);
        if let Some(secret) = secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        request.send().await.map_or(0, |answer| answer.status().as_u16())
    }

    /// Waits until nothing waits in the inbox or the outbox, looked at from outside.
    pub async fn drained(&self) {
        use sqlx::Connection;
        let end = Instant::now() + Duration::from_secs(30);
        loop {
            let mut db = sqlx::SqliteConnection::connect(&self.database()).await.unwrap();
            let inbox: (i64,) =
                sqlx::query_as("SELECT COUNT(*) FROM inbox WHERE state = 'open'").fetch_one(&mut db).await.unwrap();
            let outbox: (i64,) = sqlx::query_as("SELECT COUNT(*) FROM outbox WHERE due_at IS NOT NULL")
                .fetch_one(&mut db)
                .await
                .unwrap();
            db.close().await.unwrap();
            if inbox.0 == 0 && outbox.0 == 0 {
                return;
            }
            assert!(Instant::now() < end, "still waiting: {inbox:?} in, {outbox:?} out\n{}", self.log());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}
