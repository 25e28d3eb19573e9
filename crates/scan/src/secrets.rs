//! Secrets in source code.
