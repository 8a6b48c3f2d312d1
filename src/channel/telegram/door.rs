//! Calls of the Bot API: one pooled client, one request, one answer or a `Failure`.
//!
//! The requests' types are teloxide's; the sending is ours, because its own client sleeps ten seconds on every 5xx
//! and sorts errors by exact text. Nothing is tried twice here: the courier decides about that.

use super::{
    settings::{BadSetting, Checked, Settings},
    trouble::Failure,
};
use reqwest::{Client, RequestBuilder, Url, header::CONTENT_TYPE, multipart::Form, redirect::Policy};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{error::Error, sync::Arc, time::Duration};

const CONNECT: Duration = Duration::from_secs(5);
const IDLE_CONNECTIONS: usize = 64;

/// The way to the Bot API server.
#[derive(Clone)]
pub(super) struct Door {
    client: Client,
    /// Parsed once; holds the token.
    base: Arc<Url>,
    token: Arc<SecretString>,
    patience: Duration,
}

#[derive(Deserialize)]
struct Answer<T> {
    ok: bool,
    #[serde(default = "Option::default")]
    result: Option<T>,
    #[serde(default)]
    error_code: Option<u16>,
    #[serde(default)]
    description: Option<String>,
    #[serde(default)]
    parameters: Option<Parameters>,
}

#[derive(Default, Deserialize)]
struct Parameters {
    #[serde(default)]
    retry_after: Option<u64>,
    #[serde(default)]
    migrate_to_chat_id: Option<i64>,
}

impl Door {
    pub fn new(checked: &Checked, settings: &Settings) -> Result<Self, BadSetting> {
        let mut client = Client::builder()
            .connect_timeout(CONNECT)
            .timeout(settings.patience)
            .tcp_nodelay(true)
            .pool_max_idle_per_host(IDLE_CONNECTIONS)
            .redirect(Policy::none());
        if checked.loopback {
            client = client.no_proxy();
        }
        let client = client.build().map_err(|e| BadSetting::Client(e.without_url().to_string()))?;
        Ok(Self {
            client,
            base: Arc::new(checked.base.clone()),
            token: Arc::new(settings.token.clone()),
            patience: settings.patience,
        })
    }

    /// Calls a method with a payload as JSON.
    pub async fn call<T: DeserializeOwned>(&self, method: &str, payload: &impl Serialize) -> Result<T, Failure> {
        self.call_within(self.patience, method, payload).await
    }

    /// The same with a patience of its own, for long polling.
    pub async fn call_within<T: DeserializeOwned>(
        &self,
        patience: Duration,
        method: &str,
        payload: &impl Serialize,
    ) -> Result<T, Failure> {
        let mut body = Vec::with_capacity(2_048);
        serde_json::to_writer(&mut body, payload).map_err(|e| Failure::Unfit(e.to_string()))?;
        self.go(self.post(method).timeout(patience).header(CONTENT_TYPE, "application/json").body(body)).await
    }

    /// Calls a method with a form that may hold a file.
    pub async fn send_form<T: DeserializeOwned>(&self, method: &str, form: Form) -> Result<T, Failure> {
        self.go(self.post(method).timeout(self.patience * 2).multipart(form)).await
    }

    fn post(&self, method: &str) -> RequestBuilder {
        let mut url = Url::clone(&self.base);
        // A checked address has a path.
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().push(method);
        }
        self.client.post(url)
    }

    async fn go<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T, Failure> {
        let response = request.send().await.map_err(|e| self.broken(e))?;
        let status = response.status().as_u16();
        let body = response.bytes().await.map_err(|e| self.broken(e))?;
        self.answer(status, &body)
    }

    fn answer<T: DeserializeOwned>(&self, status: u16, body: &[u8]) -> Result<T, Failure> {
        match serde_json::from_slice::<Answer<T>>(body) {
            Ok(Answer { ok: true, result: Some(result), .. }) => Ok(result),
            Ok(Answer { ok: false, error_code, description, parameters, .. }) => {
                let Parameters { retry_after, migrate_to_chat_id } = parameters.unwrap_or_default();
                let text = self.scrub(&description.unwrap_or_default());
                Err(Failure::Said {
                    status: error_code.unwrap_or(status),
                    text,
                    retry_after,
                    migrate_to: migrate_to_chat_id,
                })
            }
            // Accepted, but the result does not read: as with a lost answer we do not know its id.
            Ok(Answer { ok: true, .. }) => Err(Failure::Lost("no result".to_owned())),
            Err(_) if (200..300).contains(&status) => Err(Failure::Lost("an answer that does not read".to_owned())),
            Err(_) => Err(Failure::Gateway(status)),
        }
    }

    /// Why there is no answer. Only a failed connect proves that nothing was sent: a kept-alive connection that the
    /// server closed may have carried the request before.
    fn broken(&self, error: reqwest::Error) -> Failure {
        let error = error.without_url();
        let mut text = error.to_string();
        let mut cause = error.source();
        while let Some(next) = cause {
            text = format!("{text}: {next}");
            cause = next.source();
        }
        let text = self.scrub(&text);
        if error.is_connect() {
            Failure::NotSent(text)
        } else if error.is_builder() {
            Failure::Unfit(text)
        } else {
            Failure::Lost(text)
        }
    }

    /// A text without the token, whoever put it there.
    fn scrub(&self, text: &str) -> String {
        let token = self.token.expose_secret();
        let secret = token.split_once(':').map_or(token, |(_, secret)| secret);
        text.replace(secret, "…")
    }
}
