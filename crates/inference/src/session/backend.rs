//! What runs models: tract, which is part of the program, or an ONNX Runtime that a user names.

use std::ffi::CStr;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use ort::environment::Environment;

/// The back end of this process. There is one: `ort` is given its functions once.
pub(crate) struct BackEnd {
    pub environment: Environment,
    /// The version of the library, where it is one.
    library: Option<String>,
    /// Why the library that was named is not used.
    pub problem: Option<String>,
}

impl BackEnd {
    pub fn is_built_in(&self) -> bool {
        self.library.is_none()
    }

    pub fn name(&self) -> String {
        match &self.library {
            Some(version) => format!("ONNX Runtime {version}"),
            None => "the built-in back end".to_owned(),
        }
    }
}

/// The back end: the library where one is named and can be loaded, tract otherwise. The first call decides for the
/// whole process.
///
/// # Errors
/// When no environment can be made.
pub(crate) fn back_end(library: Option<&Path>) -> Result<&'static BackEnd, String> {
    static BACK_END: OnceLock<Result<BackEnd, String>> = OnceLock::new();
    BACK_END.get_or_init(|| start(library)).as_ref().map_err(Clone::clone)
}

fn start(library: Option<&Path>) -> Result<BackEnd, String> {
    let (api, library, problem) = match library.map(|path| (path, load(path))) {
        Some((_, Ok((api, version)))) => (api, Some(version), None),
        Some((path, Err(error))) => {
            let problem = format!("ONNX Runtime at {} is not used, the built-in back end is: {error}", path.display());
            (ort_tract::api(), None, Some(problem))
        }
        None => (ort_tract::api(), None, None),
    };
    ort::set_api(api);
    // Some builds of ONNX Runtime report their use to their maker.
    let environment = ort::init().with_telemetry(false).build().map_err(|error| error.to_string())?;
    Ok(BackEnd { environment, library, problem })
}

#[derive(Debug, thiserror::Error)]
enum LoadError {
    #[error(transparent)]
    Library(#[from] libloading::Error),
    #[error(
        "it has no version {} of the interface; it must be ONNX Runtime 1.{} or newer",
        ort::MINOR_VERSION,
        ort::MINOR_VERSION
    )]
    TooOld,
}

/// The functions of a library, and its version.
fn load(path: &Path) -> Result<(ort::sys::OrtApi, String), LoadError> {
    // A name without a folder would be looked up in the system's library folders; a user names a file.
    let path = std::path::absolute(path).unwrap_or_else(|_| PathBuf::from(path));
    // SAFETY: loading runs the library's initialisers, which is what naming it asks for. `OrtGetApiBase` has this
    // signature in every version of ONNX Runtime; it returns a table that lives as long as the library, or null.
    #[allow(unsafe_code)]
    unsafe {
        let library = libloading::Library::new(path)?;
        let base: libloading::Symbol<'_, unsafe extern "C" fn() -> *const ort::sys::OrtApiBase> =
            library.get(b"OrtGetApiBase\0")?;
        let base = base().as_ref().ok_or(LoadError::TooOld)?;
        let api = (base.GetApi)(ort::sys::ORT_API_VERSION).as_ref().ok_or(LoadError::TooOld)?.clone();
        let version = CStr::from_ptr((base.GetVersionString)()).to_string_lossy().into_owned();
        // The functions are used until the process ends.
        std::mem::forget(library);
        Ok((api, version))
    }
}
