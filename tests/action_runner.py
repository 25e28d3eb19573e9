"""Runs a composite action as a GitHub runner does: its expressions, its steps in order, and the files between them.

Only what `action.yml` uses is there; an expression or key beyond that is an error, not a guess. Steps that use other
actions are handed to functions of the test.
"""

import re
import subprocess
from dataclasses import dataclass, field

import yaml

TOKEN = re.compile(r"\s*(?:('(?:[^']|'')*')|(&&|\|\||==|!=|[!(),])|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*))")
COMMAND = re.compile(r"^\s*::(\w[\w-]*)(?: ([^:]*))?::(.*)$")


class Expression:
    """One expression of the workflow language, with the precedence that GitHub documents."""

    def __init__(self, text, contexts, failed):
        self.contexts, self.failed, self.text = contexts, failed, text
        self.asks_status = False
        self.tokens = []
        at = 0
        while at < len(text.rstrip()):
            found = TOKEN.match(text, at)
            if not found:
                raise ValueError(f"not understood: {text[at:]!r} in {text!r}")
            self.tokens.append(next(group for group in found.groups() if group is not None))
            at = found.end()

    def value(self):
        result = self.either()
        if self.tokens:
            raise ValueError(f"not understood: {self.tokens} in {self.text!r}")
        return result

    def accept(self, *tokens):
        return self.tokens.pop(0) if self.tokens and self.tokens[0] in tokens else None

    def either(self):
        left = self.both()
        while self.accept("||"):
            right = self.both()
            left = left if truthy(left) else right
        return left

    def both(self):
        left = self.comparison()
        while self.accept("&&"):
            right = self.comparison()
            left = right if truthy(left) else left
        return left

    def comparison(self):
        left = self.unary()
        while operator := self.accept("==", "!="):
            left = equal(left, self.unary()) == (operator == "==")
        return left

    def unary(self):
        if self.accept("!"):
            return not truthy(self.unary())
        if self.accept("("):
            result = self.either()
            if not self.accept(")"):
                raise ValueError(f"a bracket is missing in {self.text!r}")
            return result
        token = self.tokens.pop(0)
        if token.startswith("'"):
            return token[1:-1].replace("''", "'")
        if token in ("true", "false"):
            return token == "true"
        if self.accept("("):
            if not self.accept(")"):
                raise ValueError(f"an argument in {self.text!r}")
            self.asks_status = True
            status = {"always": True, "cancelled": False, "success": not self.failed, "failure": self.failed}
            return status[token]
        value = self.contexts
        for part in token.split("."):
            value = value.get(part) if isinstance(value, dict) else None
        return value


def truthy(value):
    return value not in (None, "", False, 0)


def equal(left, right):
    # null and the empty string are the same number, and so the same.
    left, right = ("" if value is None else value for value in (left, right))
    if isinstance(left, str) and isinstance(right, str):
        return left.lower() == right.lower()
    return left == right


def text(value):
    return {None: "", True: "true", False: "false"}.get(value, value) if not isinstance(value, str) else value


@dataclass
class Step:
    name: str
    outcome: str = "skipped"
    outputs: dict = field(default_factory=dict)
    log: str = ""
    summary: str = ""


@dataclass
class Result:
    steps: dict  # by id, or by name
    failed: bool
    outputs: dict

    @property
    def log(self):
        return "".join(step.log for step in self.steps.values())

    @property
    def summary(self):
        return "".join(step.summary for step in self.steps.values())

    def annotations(self, *levels):
        """(level, properties, message) of what the runner would show on the run and in the pull request."""
        levels = levels or ("error", "warning", "notice")
        return [found for step in self.steps.values() for found in commands(step.log) if found[0] in levels]


def commands(log):
    """The workflow commands in a log, without those that `stop-commands` hides."""
    stopped = None
    for line in log.splitlines():
        found = COMMAND.match(line)
        if not found:
            continue
        command, properties, message = found.groups()
        if stopped:
            if command == stopped:
                stopped = None
        elif command == "stop-commands":
            stopped = message
        else:
            yield command, dict(part.split("=", 1) for part in (properties or "").split(",") if part), message


class Runner:
    """One job: its folders and variables. `uses` says what stands in for other actions, by name without version."""

    def __init__(self, action, folder, env, github, uses):
        self.action, self.folder, self.github, self.uses = action, folder, github, uses
        self.env = {"RUNNER_OS": "Linux", "RUNNER_ARCH": "X64", **env}
        self.document = yaml.safe_load((action / "action.yml").read_text(encoding="utf-8"))
        (folder / "temp").mkdir(exist_ok=True)
        (folder / "toolcache").mkdir(exist_ok=True)

    def run(self, given):
        declared = self.document["inputs"]
        unknown = given.keys() - declared.keys()
        if unknown:
            raise ValueError(f"the action has no input {unknown}")
        contexts = {"github": self.github, "steps": {}}
        defaults = {name: self.expand(value.get("default", ""), contexts) for name, value in declared.items()}
        contexts["inputs"] = {**defaults, **given}
        steps, failed = {}, False
        for number, description in enumerate(self.document["runs"]["steps"]):
            allowed = {"name", "id", "if", "shell", "run", "env", "uses", "with", "continue-on-error"}
            if description.keys() - allowed:
                raise ValueError(f"not understood: {description.keys() - allowed}")
            step = Step(description["name"])
            steps[description.get("id", description["name"])] = step
            condition = Expression(description.get("if", "success()"), contexts, failed)
            wanted = truthy(condition.value()) and (condition.asks_status or not failed)
            if wanted:
                rc = self.execute(description, step, contexts, number)
                step.outcome = "failure" if rc else "success"
                goes_on = self.evaluate(description.get("continue-on-error", False), contexts)
                if not isinstance(goes_on, bool):
                    raise ValueError(f"continue-on-error must be a boolean, not {goes_on!r}")
                failed = failed or (step.outcome == "failure" and not goes_on)
            if "id" in description:
                contexts["steps"][description["id"]] = {"outputs": step.outputs, "outcome": step.outcome}
        outputs = {
            name: text(self.evaluate(value["value"], contexts)) for name, value in self.document["outputs"].items()
        }
        return Result(steps, failed, outputs)

    def execute(self, description, step, contexts, number):
        env = {name: self.expand(value, contexts) for name, value in description.get("env", {}).items()}
        if "uses" in description:
            name = description["uses"].split("@")[0]
            options = {name: self.expand(value, contexts) for name, value in description.get("with", {}).items()}
            return self.uses[name](options, step)
        if description["shell"] != "bash":
            raise ValueError(f"not understood: shell {description['shell']}")
        if "${{" in description["run"]:
            raise ValueError("an expression is expanded into a script")
        script = self.folder / "temp" / f"step-{number}.sh"
        script.write_text(description["run"], encoding="utf-8")
        files = {name: self.folder / "temp" / f"{name}-{number}" for name in ("output", "summary")}
        for file in files.values():
            file.write_text("", encoding="utf-8")
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
            cwd=self.github["workspace"],
            env={
                **self.env,
                **env,
                **{f"GITHUB_{name.upper()}": str(self.github[name]) for name in EXPORTED},
                "GITHUB_ACTION_PATH": str(self.action),
                "GITHUB_OUTPUT": str(files["output"]),
                "GITHUB_STEP_SUMMARY": str(files["summary"]),
                "RUNNER_TEMP": str(self.folder / "temp"),
                "RUNNER_TOOL_CACHE": str(self.folder / "toolcache"),
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        step.log = done.stdout
        step.summary = files["summary"].read_text(encoding="utf-8")
        for line in files["output"].read_text(encoding="utf-8").splitlines():
            name, equals, value = line.partition("=")
            if not equals or "<<" in name:
                raise ValueError(f"not understood: output {line!r}")
            step.outputs[name] = value
        return done.returncode

    def evaluate(self, value, contexts):
        whole = isinstance(value, str) and re.fullmatch(r"\$\{\{(.*)\}\}", value.strip())
        return Expression(whole[1], contexts, False).value() if whole else value

    def expand(self, value, contexts):
        return re.sub(
            r"\$\{\{(.*?)\}\}", lambda found: text(Expression(found[1], contexts, False).value()), text(value)
        )


EXPORTED = ("actor", "event_name", "ref", "repository", "server_url", "sha", "workspace")
