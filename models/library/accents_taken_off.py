import unicodedata


def app(ui):
    ui.title("Without accents")
    text = unicodedata.normalize("NFC", ui.field("Text", "Crème brûlée à la carte", lines=3))
    parts = unicodedata.normalize("NFD", text)
    plain = "".join(sign for sign in parts if not unicodedata.combining(sign))
    changed = len(parts) - len(plain)
    ui.text(plain, size=28, bold=True)
    ui.text(f"{changed} {'letter' if changed == 1 else 'letters'} changed", color="muted")
