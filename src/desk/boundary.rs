//! The boundary that keeps one broken turn from taking the desk with it.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    task::Poll,
};

/// Something inside panicked; what it had begun is dropped.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Panicked;

/// Runs a future to its end, or to its panic.
pub(super) async fn hold<F: Future>(future: F) -> Result<F::Output, Panicked> {
    let mut future = Box::pin(future);
    std::future::poll_fn(move |cx| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(cx))) {
        Ok(polled) => polled.map(Ok),
        Err(_) => Poll::Ready(Err(Panicked)),
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn f10_a_panic_ends_its_own_turn_and_nothing_else() {
        let broken = async {
            tokio::task::yield_now().await;
            let empty: Vec<u8> = Vec::new();
            std::hint::black_box(&empty)[1]
        };
        assert_eq!(hold(broken).await, Err(Panicked));
        assert_eq!(hold(async { 7 }).await, Ok(7));
    }
}
