from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Book",
            fields=[
                (
                    "id",
                    models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                ),
                ("title", models.CharField(max_length=200)),
                ("author", models.CharField(max_length=100)),
                ("published", models.PositiveSmallIntegerField()),
            ],
            options={
                "ordering": ["author", "published"],
                "constraints": [models.UniqueConstraint(fields=("author", "title"), name="one_title_an_author")],
            },
        ),
    ]
