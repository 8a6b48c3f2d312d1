//! How a running service is: whether it lives, whether it is ready, and its numbers.

use crate::{channel::telegram::Telegram, desk::Desk};
use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
    routing::get,
};
use std::{fmt::Write, sync::Arc, time::Duration};

/// The pages that say so.
pub(super) fn route(desk: &Arc<Desk>, telegram: Option<&Arc<Telegram>>) -> Router {
    Router::new()
        .route("/livez", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .with_state((Arc::clone(desk), telegram.cloned()))
}

type Shared = (Arc<Desk>, Option<Arc<Telegram>>);

/// Ready: the store can be written and the knowledge is loaded.
async fn ready(State((desk, _)): State<Shared>) -> impl IntoResponse {
    match tokio::time::timeout(Duration::from_secs(5), desk.store.writable()).await {
        Ok(Ok(())) => {
            let stale = desk.stale().map(|s| format!(", content stale since {s}")).unwrap_or_default();
            let shut = desk
                .locked_out()
                .map(|s| format!(", sending stopped since {s}: the token is refused"))
                .unwrap_or_default();
            (StatusCode::OK, format!("ready, knowledge {}{stale}{shut}\n", desk.loaded.load().kb.revision))
        }
        Ok(Err(e)) => (StatusCode::SERVICE_UNAVAILABLE, format!("not ready: {e}\n")),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "not ready: the store does not answer\n".to_owned()),
    }
}

async fn metrics(State((desk, telegram)): State<Shared>) -> impl IntoResponse {
    let mut text = desk.metrics.text();
    if let Some(telegram) = telegram {
        // The OpenMetrics end mark must stay last.
        let end = "# EOF\n";
        let body = text.strip_suffix(end).unwrap_or(&text).to_owned();
        text = body;
        for (name, count) in telegram.counts().all() {
            // Writing into a String cannot fail.
            let _ = writeln!(text, "# TYPE ipdesk_telegram_{name} counter\nipdesk_telegram_{name}_total {count}");
        }
        text.push_str(end);
    }
    ([(header::CONTENT_TYPE, "application/openmetrics-text; version=1.0.0; charset=utf-8")], text)
}
