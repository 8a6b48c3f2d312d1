//! Updates on their way to the bot: posted to its webhook, one queue per chat and per tapping person, or asked for.

use super::{
    Shared,
    methods::{self, No},
    params::Params,
    world::{Call, Pending, Webhook},
};
use serde_json::{Value, json};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};

/// Starts a worker for every queue that has something to deliver and none yet.
pub fn wake(shared: &Arc<Shared>) {
    let mut world = shared.world();
    if world.webhook.is_none() {
        return;
    }
    let queues: Vec<i64> = world.pending.iter().map(|update| update.queue).collect();
    for queue in queues {
        if world.working.insert(queue) {
            tokio::spawn(work(shared.clone(), queue));
        }
    }
}

/// Delivers one queue: the next update waits until the one before it was accepted or grew too old.
async fn work(shared: Arc<Shared>, queue: i64) {
    let mut failures = 0;
    let mut last = None;
    loop {
        let now = shared.clock.now();
        let next: Option<(Pending, Webhook, Duration)> = {
            let mut world = shared.world();
            world.expire(now);
            let update = world.pending.iter().find(|update| update.queue == queue).cloned();
            match (update, world.webhook.clone()) {
                (Some(update), Some(hook)) => Some((update, hook, world.retry_unit)),
                _ => {
                    world.working.remove(&queue);
                    None
                }
            }
        };
        let Some((update, hook, unit)) = next else {
            shared.bell.notify_waiters();
            return;
        };
        if last != Some(update.id) {
            (last, failures) = (Some(update.id), 0);
        }
        let began = Instant::now();
        let (status, retry_after) = post(&shared, &hook, &update.body).await;
        let mut wait = Duration::ZERO;
        {
            let mut world = shared.world();
            world.hook_answers.push((update.id, status, began.elapsed()));
            if (200..300).contains(&status) {
                // Only this copy: a repeat in the queue goes out as well.
                if let Some(at) = world.pending.iter().position(|pending| pending.id == update.id) {
                    world.pending.remove(at);
                }
            } else {
                if let Some(hook) = &mut world.webhook {
                    hook.last_error = Some((now, format!("Wrong response from the webhook: {status}")));
                }
                // At once, then after 2, 4, 8 … up to 64 seconds, or what the bot asks for.
                wait = match (failures, retry_after) {
                    (_, Some(seconds)) => unit * seconds.min(3600) / 2,
                    (0, None) => Duration::ZERO,
                    (n, None) => unit * (1 << (n - 1).min(5)),
                };
                failures += 1;
            }
        }
        shared.bell.notify_waiters();
        shared.clock.sleep(wait).await;
    }
}

async fn post(shared: &Shared, hook: &Webhook, body: &Value) -> (u16, Option<u32>) {
    let mut request = shared.http.post(&hook.url).json(body);
    if let Some(secret) = &hook.secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    match request.send().await {
        Ok(answer) => {
            let retry_after = answer.headers().get("retry-after").and_then(|value| value.to_str().ok()?.parse().ok());
            let status = answer.status();
            if status.is_success() {
                called_in(shared, &answer.bytes().await.unwrap_or_default());
            }
            (status.as_u16(), retry_after)
        }
        Err(_) => (0, None),
    }
}

/// A webhook may make one call in its answer; what becomes of it, it never learns.
fn called_in(shared: &Shared, answer: &[u8]) {
    let Ok(Value::Object(mut call)) = serde_json::from_slice::<Value>(answer) else { return };
    let Some(Value::String(method)) = call.remove("method") else { return };
    let params = Params(call);
    let now = shared.clock.now();
    let mut world = shared.world();
    let done = methods::call(&mut world, &method.to_ascii_lowercase(), &params, now);
    let (status, says) = match done {
        Ok(_) => (200, String::new()),
        Err(no) => (no.status, no.text),
    };
    world.calls.push(Call { method, params: Value::Object(params.0.clone()), at: now, status, says });
}

/// getUpdates: confirms all below the offset, then waits for something new.
pub async fn get_updates(shared: &Arc<Shared>, p: &Params) -> Result<Value, No> {
    let limit = p.int("limit").unwrap_or(100).clamp(1, 100) as usize;
    let timeout = Duration::from_secs(p.int("timeout").unwrap_or(0).clamp(0, 50) as u64);
    let me = {
        let mut world = shared.world();
        if world.webhook.is_some() {
            return Err(No::new(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            ));
        }
        if let Some(allowed) = p.json("allowed_updates").and_then(|list| list.as_array().cloned()) {
            world.allowed =
                (!allowed.is_empty()).then(|| allowed.iter().filter_map(Value::as_str).map(str::to_owned).collect());
        }
        match p.int("offset").unwrap_or(0) {
            offset @ ..0 => {
                let drop = world.pending.len().saturating_sub(offset.unsigned_abs() as usize);
                world.pending.drain(..drop);
            }
            offset => world.pending.retain(|update| update.id >= offset),
        }
        world.poller += 1;
        world.poller
    };
    shared.bell.notify_waiters();
    let end = Instant::now() + timeout;
    loop {
        let rung = shared.bell.notified();
        {
            let mut world = shared.world();
            if world.poller != me {
                return Err(No::new(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                ));
            }
            if world.webhook.is_some() {
                return Err(No::new(409, "Conflict: terminated by setWebhook request"));
            }
            world.expire(shared.clock.now());
            let mut found: Vec<&Pending> = world.pending.iter().collect();
            found.sort_by_key(|update| update.id);
            if !found.is_empty() || Instant::now() >= end {
                return Ok(json!(found.iter().take(limit).map(|update| &update.body).collect::<Vec<_>>()));
            }
        }
        let _ = tokio::time::timeout(Duration::from_millis(100), rung).await;
    }
}
