import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from notes import create_app


class NotesTest(unittest.TestCase):
    def setUp(self):
        folder = TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.client = create_app(str(Path(folder.name, "notes.sqlite3"))).test_client()

    def test_a_note_is_kept(self):
        created = self.client.post("/notes", json={"text": "buy milk"})
        self.assertEqual(created.status_code, 201)
        self.assertEqual([note["text"] for note in self.client.get("/notes").json], ["buy milk"])

    def test_a_note_needs_a_text(self):
        self.assertEqual(self.client.post("/notes", json={"text": " "}).status_code, 400)

    def test_health(self):
        self.assertEqual(self.client.get("/healthz").json, {"status": "ok"})


if __name__ == "__main__":
    unittest.main()
