//! A preview on this machine: builds, serves, and builds anew when a file changes. The only module that knows HTTP,
//! sockets and the watching of files.

mod http;
mod watch;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};
use std::thread;

use tokio::sync::watch as channel;

use crate::load::disk::{self, DiskError, Files};
use crate::load::limits::Limits;
use crate::preview::{Maker, Preview, Wish};
pub use watch::Watcher;

/// What is served now.
#[derive(Debug, Clone)]
pub(crate) struct Served {
    /// What was found last, with the pages that there are.
    now: Arc<Preview>,
    /// The files as they were read, for the review page.
    files: Arc<Files>,
    /// The name of this build.
    build: String,
}

/// A preview that is being served.
pub struct Server {
    address: SocketAddr,
    served: Arc<RwLock<Served>>,
    built: channel::Sender<String>,
    root: PathBuf,
    limits: Limits,
    maker: Maker,
    /// What tells this run from another at the same address.
    run: u32,
    number: u64,
}

/// Takes a port of this machine: the one that is asked for, or `usual`, or any where that is taken. Port 0 is any.
///
/// # Errors
/// When the port that is asked for cannot be had.
pub fn listen(asked: Option<u16>, usual: u16) -> io::Result<TcpListener> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match asked {
        Some(port) => bind(port),
        None => bind(usual).or_else(|_| bind(0)),
    }
}

/// Reads the project in `root`, and serves it at `listener` from a thread of its own. `run` is a number that another
/// run does not have.
///
/// # Errors
/// When the project cannot be read or the socket cannot be used.
pub fn start(
    listener: TcpListener,
    root: &Path,
    limits: Limits,
    wish: Wish,
    run: u32,
) -> Result<Server, StartError> {
    let files = disk::read_project_within(root, limits).map_err(StartError::Read)?;
    let maker = Maker::new(wish);
    let now = Arc::new(maker.make(files.clone()));
    let build = format!("{run}-1");
    let served = Served { now, files: Arc::new(files), build: build.clone() };
    let served = Arc::new(RwLock::new(served));
    let (tell, events) = channel::channel(build);
    let address = listener.local_addr().map_err(StartError::Socket)?;
    listener.set_nonblocking(true).map_err(StartError::Socket)?;
    let state =
        http::State { served: Arc::clone(&served), events, today: wish.today, public: root.join("public") };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(StartError::Socket)?;
    thread::spawn(move || runtime.block_on(http::serve(listener, state)));
    Ok(Server { address, served, built: tell, root: root.to_owned(), limits, maker, run, number: 1 })
}

/// Why nothing can be served.
#[derive(Debug)]
pub enum StartError {
    /// The project cannot be read.
    Read(DiskError),
    /// The system gives no socket.
    Socket(io::Error),
}

impl Server {
    /// Where it is.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What was found last.
    #[must_use]
    pub fn now(&self) -> Arc<Preview> {
        Arc::clone(&self.read().now)
    }

    /// Reads the project again; where it is another, builds it, tells the browsers, and says which files changed.
    ///
    /// Where a brand can have no page, its pages of before stay.
    ///
    /// # Errors
    /// When a folder of the project cannot be listed; what was served stays.
    pub fn again(&mut self) -> Result<Vec<String>, DiskError> {
        let files = disk::read_project_within(&self.root, self.limits)?;
        let changed = files.changed(&self.read().files);
        if changed.is_empty() {
            return Ok(changed);
        }
        let mut now = self.maker.make(files.clone());
        now.keep(&self.now());
        self.number += 1;
        let build = format!("{}-{}", self.run, self.number);
        let mut served = self.served.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        served.now = Arc::new(now);
        served.files = Arc::new(files);
        served.build.clone_from(&build);
        drop(served);
        self.built.send_replace(build);
        Ok(changed)
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, Served> {
        self.served.read().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
