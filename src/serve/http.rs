//! What is answered to a browser. Nothing can be changed from here, and only pages of this machine are answered.

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request, State as Extract};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use jiff::civil::Date;
use tokio::sync::watch::Receiver;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

use super::Served;
use crate::preview::bar::{self, Around, FOLDER};
use crate::review;
use crate::review::page::Live;

/// What answers need to know.
#[derive(Clone)]
pub(super) struct State {
    pub(super) served: Arc<RwLock<Served>>,
    /// The name of the newest build.
    pub(super) events: Receiver<String>,
    /// The day that exceptions with an end are held against.
    pub(super) today: Option<Date>,
    /// The folder in which a web team keeps its pictures and fonts beside the pages.
    pub(super) public: PathBuf,
}

impl State {
    fn served(&self) -> Served {
        self.served.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Answers for ever.
pub(super) async fn serve(listener: std::net::TcpListener, state: State) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let router = Router::new()
        .route("/_policyglot/events", get(events))
        .route("/_policyglot/review", get(review))
        .route("/_policyglot/{file}", get(own_file))
        .fallback(get(page))
        .layer(middleware::from_fn(guard))
        .with_state(state);
    axum::serve(listener, router).await
}

/// Refuses what does not come from a page of this machine, and says with each answer what a page may do with it.
async fn guard(request: Request, next: Next) -> Response {
    if let Err(why) = judge(request.headers()) {
        return (StatusCode::FORBIDDEN, why).into_response();
    }
    let mut response = next.run(request).await;
    let rules: [(HeaderName, &str); 5] = [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CONTENT_SECURITY_POLICY, "frame-ancestors 'none'"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    for (name, value) in rules {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Whether a request comes from a page of this machine.
///
/// The name in `Host` counts, not the port, which a tunnel may change: a foreign page can lead its own name to this
/// machine (DNS rebinding), but cannot make the browser send another.
fn judge(headers: &HeaderMap) -> Result<(), &'static str> {
    let text = |name: &HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let host = text(&header::HOST).unwrap_or_default();
    let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    if !matches!(name.map_or(host, |(name, _)| name), "127.0.0.1" | "localhost" | "[::1]") {
        return Err("policyglot serve answers to localhost only\n");
    }
    if text(&header::ORIGIN).is_some_and(|origin| origin != format!("http://{host}")) {
        return Err("policyglot serve does not answer to pages of other sites\n");
    }
    let fetch = |name: &'static str| text(&HeaderName::from_static(name));
    let is_foreign = matches!(fetch("sec-fetch-site"), Some("cross-site" | "same-site"));
    // A link to the preview may be followed; a page of another site may not load anything of it.
    let is_followed =
        fetch("sec-fetch-mode") == Some("navigate") && fetch("sec-fetch-dest") == Some("document");
    if is_foreign && !is_followed {
        return Err("policyglot serve does not answer to pages of other sites\n");
    }
    Ok(())
}

/// Tells the name of the newest build, at once and after each build.
async fn events(Extract(state): Extract<State>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let builds = WatchStream::new(state.events.clone());
    Sse::new(builds.map(|build| Ok(Event::default().data(build)))).keep_alive(KeepAlive::default())
}

/// The review page, made when someone asks for it.
async fn review(Extract(state): Extract<State>) -> Response {
    let served = state.served();
    let (files, today) = (Arc::clone(&served.files), state.today);
    let live = Live { script: format!("{FOLDER}review.js"), build: served.build.clone() };
    let made = move || {
        let looked = review::look((*files).clone(), today);
        looked.review.map(|all| review::page::page(&all, Some(&live)))
    };
    match tokio::task::spawn_blocking(made).await {
        Ok(Some(page)) => html(StatusCode::OK, Ok(page)),
        Ok(None) => {
            let around = Around { now: &served.now, build: &served.build };
            html(StatusCode::SERVICE_UNAVAILABLE, bar::no_review(around))
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

/// What the bar loads.
async fn own_file(Path(name): Path<String>) -> Response {
    match bar::FILES.iter().find(|(own, _, _)| *own == name) {
        Some((_, media, text)) => ([(header::CONTENT_TYPE, *media)], *text).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn page(Extract(state): Extract<State>, uri: Uri) -> Response {
    let served = state.served();
    let around = Around { now: &served.now, build: &served.build };
    let path = uri.path().trim_start_matches('/').to_owned();
    let pages = &served.now.pages;
    let file =
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.clone() };
    if let Some(text) = pages.get(&file) {
        let media = media(&file);
        // A fragment is for other pages, so it stays what it is.
        let is_page = media.starts_with("text/html") && !file.ends_with("fragment.html");
        if !is_page {
            return ([(header::CONTENT_TYPE, media)], text.clone()).into_response();
        }
        let folder = file.strip_suffix("index.html").unwrap_or(&file);
        return html(StatusCode::OK, bar::with_bar(text, folder, around));
    }
    if pages.contains_key(&format!("{path}/index.html")) {
        return Redirect::temporary(&format!("/{path}/")).into_response();
    }
    match beside(&state, uri).await {
        Some(response) => response,
        None => html(StatusCode::NOT_FOUND, bar::no_page(&path, around)),
    }
}

/// A picture, a font or another file that stands in the output folder beside the pages.
async fn beside(state: &State, uri: Uri) -> Option<Response> {
    let name = uri.path().rsplit('/').next()?;
    let (_, kind) = name.rsplit_once('.')?;
    // Pages of an earlier build would look like those of today.
    if matches!(kind, "html" | "md" | "json" | "xml") {
        return None;
    }
    let request = Request::builder().uri(uri).body(Body::empty()).ok()?;
    let found = tower_http::services::ServeDir::new(&state.public).try_call(request).await.ok()?;
    found.status().is_success().then(|| found.into_response())
}

fn html(status: StatusCode, made: Result<String, crate::render::template::TemplateFault>) -> Response {
    match made {
        Ok(text) => (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], text).into_response(),
        Err(fault) => (StatusCode::INTERNAL_SERVER_ERROR, fault.message).into_response(),
    }
}

fn media(file: &str) -> &'static str {
    match file.rsplit_once('.').map_or("", |(_, kind)| kind) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "xml" => "application/xml",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(headers: &[(&'static str, &'static str)]) -> bool {
        let headers = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        judge(&headers.collect()).is_ok()
    }

    #[test]
    fn only_names_of_this_machine_are_answered() {
        for host in ["127.0.0.1:4114", "localhost:4114", "localhost", "[::1]:80", "localhost:9000"] {
            assert!(judged(&[("host", host)]), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "evil.example:4114",
            "localhost.evil.example",
            "127.0.0.1.evil.example:1",
            "192.168.1.7:4114",
            "localhost:80:80x",
        ] {
            assert!(!judged(&[("host", host)]), "{host}");
        }
        assert!(!judged(&[]));
    }

    #[test]
    fn pages_of_other_sites_get_nothing() {
        let host = ("host", "127.0.0.1:4114");
        assert!(judged(&[host, ("origin", "http://127.0.0.1:4114")]));
        for origin in ["null", "http://127.0.0.1:8000", "https://evil.example", "https://127.0.0.1:4114"] {
            assert!(!judged(&[host, ("origin", origin)]), "{origin}");
        }
        let foreign = ("sec-fetch-site", "cross-site");
        assert!(!judged(&[host, foreign, ("sec-fetch-mode", "no-cors"), ("sec-fetch-dest", "script")]));
        assert!(!judged(&[host, foreign, ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "iframe")]));
        assert!(judged(&[host, foreign, ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")]));
        assert!(judged(&[host, ("sec-fetch-site", "same-origin"), ("sec-fetch-mode", "cors")]));
    }
}
