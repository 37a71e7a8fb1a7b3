from django.db import models


class Book(models.Model):
    title = models.CharField(max_length=200)
    author = models.CharField(max_length=100)
    published = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["author", "published"]
        constraints = [models.UniqueConstraint(fields=["author", "title"], name="one_title_an_author")]

    def __str__(self) -> str:
        return f"{self.author}: {self.title}"
