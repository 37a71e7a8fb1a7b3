import os
import unittest
from pathlib import Path

os.environ["RATES_FILE"] = str(Path(__file__).with_name("rates.json"))

from rates.web import app  # noqa: E402


class RatesTest(unittest.TestCase):
    client = app.test_client()

    def test_convert(self):
        answer = self.client.get("/convert/usd/chf?amount=100").json
        self.assertEqual(answer, {"amount": "80.25", "currency": "CHF"})

    def test_unknown_currency(self):
        self.assertEqual(self.client.get("/convert/eur/xyz").status_code, 404)

    def test_not_a_number(self):
        self.assertEqual(self.client.get("/convert/eur/usd?amount=many").status_code, 400)


if __name__ == "__main__":
    unittest.main()
