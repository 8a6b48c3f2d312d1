//! The HTTP side: one route, and connections that can be cut without an answer.

use super::{
    Shared, TOKEN, delivery, methods,
    methods::No,
    params::Params,
    world::{Call, Fault},
};
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{ConnectInfo, Request, connect_info::Connected},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    serve::{IncomingStream, Listener},
};
use serde_json::{Value, json};
use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
    },
    task::{Context, Poll},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
};

/// Tells a connection to break: 1 = before any byte of the answer, 2 = after its first bytes.
#[derive(Clone, Default)]
pub struct Cut(Arc<AtomicU8>);

pub struct Wire {
    stream: TcpStream,
    cut: Cut,
}

impl AsyncRead for Wire {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        match self.cut.0.load(Ordering::SeqCst) {
            0 => Pin::new(&mut self.stream).poll_write(cx, buf),
            2 if buf.len() > 30 => {
                self.cut.0.store(1, Ordering::SeqCst);
                let most = buf.len() - 20;
                Pin::new(&mut self.stream).poll_write(cx, &buf[..most])
            }
            _ => Poll::Ready(Err(io::ErrorKind::BrokenPipe.into())),
        }
    }
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

struct Door(TcpListener);

impl Listener for Door {
    type Io = Wire;
    type Addr = SocketAddr;
    async fn accept(&mut self) -> (Wire, SocketAddr) {
        loop {
            if let Ok((stream, from)) = self.0.accept().await {
                let _ = stream.set_nodelay(true);
                return (Wire { stream, cut: Cut::default() }, from);
            }
        }
    }
    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

impl Connected<IncomingStream<'_, Door>> for Cut {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        stream.io().cut.clone()
    }
}

pub async fn start(shared: Arc<Shared>, address: &str) -> SocketAddr {
    let listener = TcpListener::bind(address).await.unwrap();
    let address = listener.local_addr().unwrap();
    let route = Router::new().fallback(move |ConnectInfo(cut): ConnectInfo<Cut>, request: Request| {
        let shared = shared.clone();
        async move { serve(shared, cut, request).await }
    });
    tokio::spawn(async move { axum::serve(Door(listener), route.into_make_service_with_connect_info::<Cut>()).await });
    address
}

async fn serve(shared: Arc<Shared>, cut: Cut, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let query = request.uri().query().unwrap_or_default().to_owned();
    let content_type =
        request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
    let Ok(body) = to_bytes(request.into_body(), 50 << 20).await else {
        return reply(Err(No::new(413, "Request Entity Too Large")));
    };
    let Some((token, name)) = path.strip_prefix("/bot").and_then(|rest| rest.split_once('/')) else {
        return reply(Err(No::new(404, "Not Found")));
    };
    let params = match Params::read(&query, &content_type, &body) {
        Ok(params) => params,
        Err(text) => return reply(Err(No::new(400, text))),
    };
    let method = name.to_ascii_lowercase();
    let fault = {
        let mut world = shared.world();
        if token.trim_end_matches("/test") != TOKEN || world.revoked {
            log(&mut world.calls, name, &params, shared.clock.now(), 401, "Unauthorized");
            return reply(Err(No::new(401, "Unauthorized")));
        }
        if world.down {
            log(&mut world.calls, name, &params, shared.clock.now(), 502, "down");
            return page(502);
        }
        let at = world.faults.iter().position(|(wanted, _)| *wanted == method || wanted == "*");
        at.map(|at| world.faults.remove(at).1)
    };
    if let Some(Fault::Slow(time)) = &fault {
        tokio::time::sleep(*time).await;
    }
    let not_done = match &fault {
        Some(Fault::LostBefore) => Some((0, page(500))),
        Some(Fault::Page(status)) => Some((*status, page(*status))),
        Some(Fault::Says { status, text, retry_after }) => {
            let parameters = retry_after.map(|seconds| json!({ "retry_after": seconds }));
            Some((*status, reply(Err(No { parameters, ..No::new(*status, text.clone()) }))))
        }
        _ => None,
    };
    if let Some((status, response)) = not_done {
        log(&mut shared.world().calls, name, &params, shared.clock.now(), status, "not done");
        if status == 0 {
            cut.0.store(1, Ordering::SeqCst);
        }
        shared.bell.notify_waiters();
        return response;
    }
    let done = if method == "getupdates" {
        delivery::get_updates(&shared, &params).await
    } else {
        methods::call(&mut shared.world(), &method, &params, shared.clock.now())
    };
    let (status, says) = match &done {
        Ok(_) => (200, String::new()),
        Err(no) => (no.status, no.text.clone()),
    };
    let lost = match fault {
        Some(Fault::LostAfter) => 1,
        Some(Fault::TornAfter) => 2,
        _ => 0,
    };
    cut.0.store(lost, Ordering::SeqCst);
    log(&mut shared.world().calls, name, &params, shared.clock.now(), if lost > 0 { 0 } else { status }, &says);
    if method == "setwebhook" {
        delivery::wake(&shared);
    }
    shared.bell.notify_waiters();
    reply(done)
}

fn log(calls: &mut Vec<Call>, method: &str, params: &Params, at: u64, status: u16, says: &str) {
    calls.push(Call {
        method: method.to_owned(),
        params: Value::Object(params.0.clone()),
        at,
        status,
        says: says.to_owned(),
    });
}

fn page(status: u16) -> Response {
    let status = StatusCode::from_u16(status).unwrap();
    (status, [(header::CONTENT_TYPE, "text/html")], Body::from(format!("<html><h1>{status}</h1></html>")))
        .into_response()
}

fn reply(done: Result<Value, No>) -> Response {
    let (status, body) = match done {
        Ok(result) => (200, json!({ "ok": true, "result": result })),
        Err(No { status, text, parameters }) => {
            let mut body = json!({ "ok": false, "error_code": status, "description": text });
            if let Some(parameters) = parameters {
                body["parameters"] = parameters;
            }
            (status, body)
        }
    };
    (StatusCode::from_u16(status).unwrap(), [(header::CONTENT_TYPE, "application/json")], body.to_string())
        .into_response()
}
