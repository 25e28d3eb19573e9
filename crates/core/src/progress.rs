//! A progress bar for work that takes longer than a second, on a terminal.

use std::io::IsTerminal;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

const PATIENCE: Duration = Duration::from_secs(1);

/// Counts finished files; shows nothing until a second has passed.
pub struct Progress {
    total: u64,
    started: Instant,
    done: AtomicU64,
    bar: OnceLock<ProgressBar>,
    shown: bool,
}

impl Progress {
    /// `wanted`: whether to show anything at all; it is shown on a terminal only.
    pub fn new(total: usize, wanted: bool) -> Self {
        Self {
            total: total as u64,
            started: Instant::now(),
            done: AtomicU64::new(0),
            bar: OnceLock::new(),
            shown: wanted && std::io::stderr().is_terminal(),
        }
    }

    /// One more file is finished.
    pub fn tick(&self) {
        if !self.shown {
            return;
        }
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.started.elapsed() >= PATIENCE {
            self.bar.get_or_init(|| self.new_bar()).set_position(done);
        }
    }

    fn new_bar(&self) -> ProgressBar {
        let bar = ProgressBar::with_draw_target(Some(self.total), ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len} files, {eta} left") {
            bar.set_style(style);
        }
        bar
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
