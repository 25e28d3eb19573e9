//! Bandit's tests, as ruff's codes.

/// ruff's code for a test of Bandit. Ids agree but for the first letter, with these exceptions: Bandit's B703 (Django's
/// `mark_safe`) is part of S308; B309, B322, B325 and B614 on have no rule in ruff and are given as they would be.
/// Ruff's own codes are taken as they are.
pub(super) fn code_of(word: &str) -> Option<String> {
    let by_id =
        word.strip_prefix(['B', 'S']).filter(|id| id.len() == 3 && id.bytes().all(|byte| byte.is_ascii_digit()));
    let id = by_id.or_else(|| BANDIT_NAMES.iter().find(|(name, _)| *name == word).map(|&(_, id)| id))?;
    Some(if id == "703" { "S308".to_owned() } else { format!("S{id}") })
}

/// Names of Bandit's tests, which `nosec` takes in place of ids.
const BANDIT_NAMES: [(&str, &str); 37] = [
    ("assert_used", "101"),
    ("exec_used", "102"),
    ("set_bad_file_permissions", "103"),
    ("hardcoded_bind_all_interfaces", "104"),
    ("hardcoded_password_string", "105"),
    ("hardcoded_password_funcarg", "106"),
    ("hardcoded_password_default", "107"),
    ("hardcoded_tmp_directory", "108"),
    ("try_except_pass", "110"),
    ("try_except_continue", "112"),
    ("request_without_timeout", "113"),
    ("flask_debug_true", "201"),
    ("tarfile_unsafe_members", "202"),
    ("hashlib", "324"),
    ("request_with_no_cert_validation", "501"),
    ("ssl_with_bad_version", "502"),
    ("ssl_with_bad_defaults", "503"),
    ("ssl_with_no_version", "504"),
    ("weak_cryptographic_key", "505"),
    ("yaml_load", "506"),
    ("ssh_no_host_key_verification", "507"),
    ("snmp_insecure_version", "508"),
    ("snmp_weak_cryptography", "509"),
    ("paramiko_calls", "601"),
    ("subprocess_popen_with_shell_equals_true", "602"),
    ("subprocess_without_shell_equals_true", "603"),
    ("any_other_function_with_shell_equals_true", "604"),
    ("start_process_with_a_shell", "605"),
    ("start_process_with_no_shell", "606"),
    ("start_process_with_partial_path", "607"),
    ("hardcoded_sql_expressions", "608"),
    ("linux_commands_wildcard_injection", "609"),
    ("django_extra_used", "610"),
    ("django_rawsql_used", "611"),
    ("jinja2_autoescape_false", "701"),
    ("use_of_mako_templates", "702"),
    ("django_mark_safe", "703"),
];
