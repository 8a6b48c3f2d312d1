//! Live pages: server-sent events that say no more than “look again”.

use super::{Counter, Web};
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::Stream;
use std::{convert::Infallible, sync::Arc, time::Duration};

/// How often the tables are asked where another process may have answered.
const OTHERS: Duration = Duration::from_secs(2);
/// How often they are asked anyway, in case a word got lost.
const ANYWAY: Duration = Duration::from_secs(30);

/// Says `news` with the number of the newest message, whenever it grows.
pub fn news(
    web: &Arc<Web>,
    counter: Arc<Counter>,
    address: String,
    since: i64,
) -> Sse<impl Stream<Item = Result<Event, Infallible>> + use<>> {
    let told = web.listen(&address);
    let stream = futures_util::stream::unfold((told, since, false), move |(mut told, mut seen, mut began)| {
        let (counter, address) = (Arc::clone(&counter), address.clone());
        async move {
            loop {
                if began {
                    let patience = if counter.shared { OTHERS } else { ANYWAY };
                    // Whether it was told or only time that passed, the tables know.
                    if let Ok(Err(_)) = tokio::time::timeout(patience, told.changed()).await {
                        return None;
                    }
                }
                began = true;
                let newest = (counter.newest)(address.clone()).await;
                if newest != seen {
                    seen = newest;
                    let event = Event::default().event("news").data(newest.to_string());
                    return Some((Ok(event), (told, seen, began)));
                }
            }
        }
    });
    Sse::new(stream).keep_alive(KeepAlive::new().interval(Duration::from_secs(20)))
}
