//! The web chat at the desk: what its pages ask, and who answers.

use crate::{
    channel::{
        codec,
        web::{self, Busy, Counter, Web},
    },
    desk::{Desk, clock},
    store::StoreError,
};
use axum::Router;
use std::sync::Arc;

/// The web chat's door. Behind https its cookie travels by https alone.
pub fn open(keys: codec::Keys, public_url: Option<&str>) -> Arc<Web> {
    Arc::new(Web::new(keys, public_url.is_some_and(|url| url.starts_with("https://"))))
}

/// Its pages, answered by this desk.
pub fn route(web: Arc<Web>, desk: &Arc<Desk>) -> Router {
    let counter = Counter {
        take: {
            let desk = Arc::clone(desk);
            Box::new(move |taken| {
                let desk = Arc::clone(&desk);
                Box::pin(async move { desk.answered(taken).await.map_err(busy) })
            })
        },
        visit: {
            let desk = Arc::clone(desk);
            Box::new(move |address| {
                let desk = Arc::clone(&desk);
                Box::pin(async move { desk.visit(&address).await.map_err(busy) })
            })
        },
        greeting: {
            let desk = Arc::clone(desk);
            Box::new(move |tags, start| desk.greeting(tags, start))
        },
        newest: {
            let desk = Arc::clone(desk);
            Box::new(move |address| {
                let desk = Arc::clone(&desk);
                Box::pin(async move { desk.newest(&address).await.unwrap_or(0) })
            })
        },
        part: {
            let desk = Arc::clone(desk);
            Box::new(move |(address, part): (String, i64)| {
                let desk = Arc::clone(&desk);
                Box::pin(async move { desk.part(&address, part).await })
            })
        },
        say: {
            let desk = Arc::clone(desk);
            Box::new(move |lang, key, name| desk.text(lang, key, name))
        },
        fresh: clock::fresh_id,
        tick: {
            let desk = Arc::clone(desk);
            Box::new(move || desk.clock.tick())
        },
        shared: desk.store.is_shared(),
    };
    web::route(web, counter)
}

#[allow(clippy::needless_pass_by_value)] // it is the end of an error's way: the page says it in the person's words
fn busy(e: StoreError) -> Busy {
    tracing::warn!(error = %e, "a page could not be answered");
    Busy
}
