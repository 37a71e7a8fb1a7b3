from django.test import TestCase, override_settings

from .models import Book

PLAIN = {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}


class BooksTest(TestCase):
    def setUp(self):
        Book.objects.create(title="Kindred", author="Octavia E. Butler", published=1979)
        Book.objects.create(title="Solaris", author="Stanisław Lem", published=1961)

    def test_books_of_an_author(self):
        found = self.client.get("/api/books", {"author": "lem"}).json()
        self.assertEqual([book["title"] for book in found["books"]], ["Solaris"])

    @override_settings(STORAGES=PLAIN)  # the manifest exists only after collectstatic
    def test_shelf(self):
        self.assertContains(self.client.get("/"), "Kindred")

    def test_health(self):
        self.assertEqual(self.client.get("/healthz").json(), {"status": "ok"})
