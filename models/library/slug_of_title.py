import re
import unicodedata


def app(ui):
    ui.title("Slug")
    title = ui.field("Title", "My Café & Bar: 10 Ideas!")
    plain = unicodedata.normalize("NFKD", title.replace("ß", "ss")).encode("ascii", "ignore").decode()
    slug = re.sub("[^a-z0-9]+", "-", plain.lower()).strip("-")
    ui.text(slug or "Type a title", size=28, bold=True)
    if ui.button("Copy") and slug:
        ui.copy(slug)
        ui.notify("Copied")
