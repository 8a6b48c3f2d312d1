//! The webhook: verify, hand over to be stored, answer. Nothing is sent inside the request, because Telegram
//! keeps the rest of a chat waiting until we answer. The spinner of a tap ends with the answer itself: Telegram takes
//! one call there, and a request less is made.

use super::{
    Telegram,
    update::{Read, Taken},
};
use crate::channel::Toast;
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::{future::Future, sync::Arc};
use subtle::ConstantTimeEq;
use teloxide_core::payloads::AnswerCallbackQuery;

/// Updates are a few kilobytes; more than this is not one.
const LARGEST_BODY: usize = 1 << 20;
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";
/// Telegram waits this long before it sends the update again.
const RETRY_AFTER: &str = "2";

/// The store is down: the update was not stored and must come again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the store is down")]
pub struct Busy;

/// The hash of the secret: comparing hashes tells nothing of its length either.
pub(super) struct Secret([u8; 32]);

impl Secret {
    pub fn new(secret: &SecretString) -> Self {
        Self(Sha256::digest(secret.expose_secret().as_bytes()).into())
    }

    fn fits(&self, headers: &HeaderMap) -> bool {
        let given = headers.get(SECRET_HEADER).map_or(&[][..], |value| value.as_bytes());
        self.0.ct_eq(&<[u8; 32]>::from(Sha256::digest(given))).into()
    }
}

/// The webhook's route. `sink` stores an update and answers when it is safe, perhaps with what ends a spinner; a repeat
/// is stored once and also `Ok`.
pub fn route<S, F>(telegram: Arc<Telegram>, sink: S) -> Router
where
    S: Fn(Taken) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<Option<Toast>, Busy>> + Send,
{
    let path = telegram.webhook_path.clone();
    Router::new().route(
        &path,
        post(move |request: Request| async move {
            match take_in(&telegram, request).await {
                Ok(None) => StatusCode::OK.into_response(),
                Ok(Some(taken)) => match sink(taken).await {
                    Ok(None) => StatusCode::OK.into_response(),
                    Ok(Some(toast)) => ending(&toast),
                    Err(Busy) => {
                        telegram.counts.busy.up();
                        (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, RETRY_AFTER)]).into_response()
                    }
                },
                Err(status) => refusal(status),
            }
        }),
    )
}

async fn take_in(telegram: &Telegram, request: Request) -> Result<Option<Taken>, StatusCode> {
    let counts = &telegram.counts;
    if !telegram.secret.as_ref().is_some_and(|secret| secret.fits(request.headers())) {
        counts.wrong_secret.up();
        return Err(StatusCode::UNAUTHORIZED);
    }
    let told = request.headers().get(header::CONTENT_LENGTH).and_then(|n| n.to_str().ok()?.parse::<usize>().ok());
    if told.is_some_and(|told| told > LARGEST_BODY) {
        counts.too_large.up();
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let body = to_bytes(request.into_body(), LARGEST_BODY).await.map_err(|_| {
        // Either longer than it said, or the caller hung up, who will not read the answer.
        counts.too_large.up();
        StatusCode::PAYLOAD_TOO_LARGE
    })?;
    match telegram.read(&body) {
        Ok(Read::Taken(taken)) => Ok(Some(taken)),
        Ok(Read::Skipped { .. }) => Ok(None),
        Err(_) => Err(StatusCode::BAD_REQUEST),
    }
}

/// The answer to a tap that was taken in: a call, as Telegram lets a webhook make one.
fn ending(toast: &Toast) -> Response {
    #[derive(Serialize)]
    struct Call<'a> {
        method: &'static str,
        #[serde(flatten)]
        payload: &'a AnswerCallbackQuery,
    }
    let call = Call { method: "answerCallbackQuery", payload: &super::send::ending(toast) };
    match serde_json::to_vec(&call) {
        Ok(body) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
        // The update is stored; only the spinner goes on until the app ends it itself.
        Err(_) => StatusCode::OK.into_response(),
    }
}

fn refusal(status: StatusCode) -> Response {
    // The rest of the body is not read, so the connection cannot be used again.
    (status, [(header::CONNECTION, "close")], Body::empty()).into_response()
}
