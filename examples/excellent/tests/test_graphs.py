import shutil
import unittest

from graphs import dot
from graphs.web import app


class GraphsTest(unittest.TestCase):
    client = app.test_client()

    def test_names_are_quoted(self):
        self.assertIn('"a \\"b\\"" -> "ü";', dot.source([('a "b"', "ü")]))

    @unittest.skipUnless(shutil.which("dot"), "needs Graphviz")
    def test_draw(self):
        answer = self.client.post("/graphs", json={"edges": [["a", "b"], ["b", "c"]]})
        self.assertEqual(answer.mimetype, "image/svg+xml")
        self.assertEqual(answer.data.count(b'class="edge"'), 2)

    def test_only_pairs_of_names(self):
        for edges in (None, [], "ab", [["a"]], [["a", 1]], [["a", "b"]] * 501):
            self.assertEqual(self.client.post("/graphs", json={"edges": edges}).status_code, 400)

    def test_health(self):
        self.assertEqual(self.client.get("/healthz").json, {"status": "ok"})


if __name__ == "__main__":
    unittest.main()
