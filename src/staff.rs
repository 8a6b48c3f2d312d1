//! The staff desk: pages for the humans behind the service. Server-rendered, and whole without script.
//!
//! Every page stands in the table [`ROUTES`] with the right it needs. The router is made from this table, and so is
//! the test that tries every page with every role.

mod accounts;
mod bookings;
mod call;
mod content;
mod csv;
mod door;
mod factor;
mod figures;
mod hours;
mod meeting;
mod numbers;
mod page;
mod queue;
mod secret;
mod switches;
mod talk;
mod words;

pub use accounts::is_id as is_account;
pub use call::{Call, Room};
pub use secret::{LEAST as SHORTEST_SECRET, hashed};

use crate::channel::Going;
use axum::{
    Router,
    http::Method,
    response::Response,
    routing::{MethodFilter, on},
};
use std::sync::Arc;

/// What somebody may do at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// See the queue and the numbers, nobody's words.
    See,
    /// Talk with people.
    Talk,
    /// See and cancel bookings.
    Meet,
    /// See what the knowledge needs, and hold back what must not be told for now.
    Write,
    /// Accounts, closures, everybody's hours and the audit.
    Run,
}

/// Roles and their rights, the least first.
pub const ROLES: &[(&str, &[Right])] = &[
    ("reader", &[Right::See]),
    ("agent", &[Right::See, Right::Talk]),
    ("adviser", &[Right::See, Right::Talk, Right::Meet]),
    ("author", &[Right::See, Right::Write]),
    ("admin", &[Right::See, Right::Talk, Right::Meet, Right::Write, Right::Run]),
];

/// Whether a role has a right. A role nobody knows has none.
pub fn may(role: &str, right: Right) -> bool {
    ROLES.iter().any(|(name, rights)| *name == role && rights.contains(&right))
}

/// Who may ask for a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Anybody: only the way in.
    Nothing,
    /// Whoever is signed in.
    SignIn,
    Right(Right),
}

/// A page.
pub struct Route {
    pub method: Method,
    pub path: &'static str,
    pub needs: Needs,
    run: fn(Call) -> Going<'static, Response>,
}

const fn get(path: &'static str, needs: Needs, run: fn(Call) -> Going<'static, Response>) -> Route {
    Route { method: Method::GET, path, needs, run }
}

const fn post(path: &'static str, needs: Needs, run: fn(Call) -> Going<'static, Response>) -> Route {
    Route { method: Method::POST, path, needs, run }
}

/// Every page of the desk.
pub const ROUTES: &[Route] = &[
    get("/desk/sign-in", Needs::Nothing, |c| Box::pin(door::ask(c))),
    post("/desk/sign-in", Needs::Nothing, |c| Box::pin(door::sign_in(c))),
    get("/desk.css", Needs::Nothing, |_| Box::pin(page::css())),
    get("/desk.js", Needs::Nothing, |_| Box::pin(page::js())),
    get("/desk", Needs::SignIn, |c| Box::pin(door::home(c))),
    post("/desk/office", Needs::SignIn, |c| Box::pin(door::look(c))),
    post("/desk/sign-out", Needs::SignIn, |c| Box::pin(door::sign_out(c))),
    get("/desk/password", Needs::SignIn, |c| Box::pin(door::password(c))),
    post("/desk/password", Needs::SignIn, |c| Box::pin(door::set_password(c))),
    get("/desk/queue", Needs::Right(Right::See), |c| Box::pin(queue::show(c))),
    get("/desk/talk/{id}", Needs::Right(Right::Talk), |c| Box::pin(talk::show(c))),
    post("/desk/talk/{id}", Needs::Right(Right::Talk), |c| Box::pin(talk::act(c))),
    get("/desk/bookings", Needs::Right(Right::Meet), |c| Box::pin(bookings::show(c))),
    get("/desk/bookings/{id}", Needs::Right(Right::Meet), |c| Box::pin(meeting::show(c))),
    post("/desk/bookings/{id}", Needs::Right(Right::Meet), |c| Box::pin(meeting::act(c))),
    get("/desk/bookings/{id}/calendar", Needs::Right(Right::Meet), |c| Box::pin(meeting::calendar(c))),
    get("/desk/hours", Needs::Right(Right::Meet), |c| Box::pin(hours::show(c))),
    post("/desk/hours", Needs::Right(Right::Run), |c| Box::pin(hours::act(c))),
    get("/desk/hours/{id}", Needs::Right(Right::Meet), |c| Box::pin(hours::show_one(c))),
    post("/desk/hours/{id}", Needs::Right(Right::Meet), |c| Box::pin(hours::act_one(c))),
    get("/desk/content", Needs::Right(Right::Write), |c| Box::pin(content::show(c))),
    post("/desk/content", Needs::Right(Right::Write), |c| Box::pin(switches::act(c))),
    get("/desk/numbers", Needs::Right(Right::See), |c| Box::pin(numbers::show(c))),
    get("/desk/numbers.csv", Needs::Right(Right::See), |c| Box::pin(numbers::export(c))),
    get("/desk/accounts", Needs::Right(Right::Run), |c| Box::pin(accounts::show(c))),
    post("/desk/accounts", Needs::Right(Right::Run), |c| Box::pin(accounts::act(c))),
    get("/desk/audit", Needs::Right(Right::Run), |c| Box::pin(accounts::audit(c))),
];

/// The pages, as a router.
pub fn route(room: &Arc<Room>) -> Router {
    let mut app = Router::new();
    for route in ROUTES {
        let filter = if route.method == Method::POST { MethodFilter::POST } else { MethodFilter::GET };
        let room = Arc::clone(room);
        app = app.route(route.path, on(filter, move |asked| call::serve(room, route, asked)));
    }
    app
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_but_the_way_in_needs_a_sign_in() {
        let open: Vec<&str> = ROUTES.iter().filter(|r| r.needs == Needs::Nothing).map(|r| r.path).collect();
        assert_eq!(open, ["/desk/sign-in", "/desk/sign-in", "/desk.css", "/desk.js"]);
    }

    #[test]
    fn an_unknown_role_may_nothing() {
        for right in [Right::See, Right::Talk, Right::Meet, Right::Write, Right::Run] {
            assert!(may("admin", right) && !may("", right) && !may("Admin", right));
        }
        assert!(!may("reader", Right::Talk) && !may("author", Right::Talk) && !may("agent", Right::Run));
    }
}
