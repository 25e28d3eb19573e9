"""docs/dedupe-summary.md and docs/dedupe-trend.md: what they show is what the program prints, byte for byte."""

import json
import os
import re
import shutil
import sys
import unittest
from pathlib import Path

from scratch import ROOT, Scratch, blocks, installed

DEDUPE = Path(os.environ.get("COVET_DEDUPE", ROOT / "target" / "release" / "covet-dedupe")).resolve()
PAGE = blocks("dedupe-summary.md")
SCHEMA = ROOT / "docs" / "schemas" / "covet-dedupe-trend.json"
# So that the commit has the hash that the page shows.
DATE = "2026-03-02T09:00:00+00:00"


def block(kind, name):
    (text,) = (text for was, named, _, text in PAGE if (was, named) == (kind, name))
    return text


class Summary(Scratch):
    def setUp(self):
        super().setUp()
        self.assertTrue(DEDUPE.is_file(), f"{DEDUPE} is not built")
        (self.bin / "covet-dedupe").symlink_to(DEDUPE)
        (self.bin / "python3").symlink_to(sys.executable)
        (self.bin / "tail").symlink_to(shutil.which("tail"))
        self.env.update(GIT_AUTHOR_DATE=DATE, GIT_COMMITTER_DATE=DATE)
        shutil.copytree(ROOT / "testdata" / "dedupe" / "shop", self.repo, dirs_exist_ok=True)
        self.commit()

    def do(self, name, rc=1):
        return self.run_in(self.repo, "sh", "-e", "-c", block("run", name), rc=rc)

    def test_every_block_is_checked(self):
        text = Path(__file__).read_text(encoding="utf-8")
        done = {("run", name) for name in re.findall(r'self\.do\("(\w+)"', text)}
        done |= set(re.findall(r'block\("(printed)", "(\w+)"\)', text))
        self.assertEqual({(kind, name) for kind, name, *_ in PAGE}, done)

    def test_summary(self):
        self.assertEqual(self.do("summary"), block("printed", "summary"))
        self.assertEqual(self.do("both"), block("printed", "summary"))
        self.assertIn("orders/totals.py", (self.repo / "findings.txt").read_text(encoding="utf-8"))

    def test_trend(self):
        self.do("trend")
        self.assertEqual(self.do("last", rc=0), block("printed", "last"))
        self.do("trend")
        lines = (self.repo / "duplication.jsonl").read_text(encoding="utf-8").splitlines()
        self.assertEqual(len(lines), 1)
        line = json.loads(lines[0])
        page = (ROOT / "docs" / "dedupe-trend.md").read_text(encoding="utf-8")
        told = re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)
        self.assertEqual(sorted(told), sorted(line))

    def test_schema(self):
        checker = installed(self, "check-jsonschema")
        self.do("trend")
        line = json.loads((self.repo / "duplication.jsonl").read_text(encoding="utf-8"))
        for name, value, rc in [("version", 1, 0), ("version", 2, 1), ("share", 1.5, 1), ("files", "3", 1)]:
            (self.tmp / "line.json").write_text(json.dumps({**line, name: value}), encoding="utf-8")
            self.run_in(self.tmp, checker, "--schemafile", SCHEMA, "line.json", rc=rc)

    def test_page(self):
        self.do("page")
        page = (self.repo / "duplication.html").read_text(encoding="utf-8")
        self.assertIn('<a href="orders/totals.py#L9">orders/totals.py:9</a>', page)
        # Nothing is loaded: every link is one to a file of the project, and the policy forbids the rest.
        for target in re.findall(r'(?:href|src)="([^"]*)"', page):
            self.assertTrue((self.repo / target.split("#")[0]).is_file(), target)
        self.assertNotRegex(page, r"<(?:script|img|link|iframe)|url\(|@import|\son\w+=")


if __name__ == "__main__":
    unittest.main()
