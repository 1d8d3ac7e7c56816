LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def app(ui):
    ui.title("Secret alphabet")
    s = ui.state
    with ui.row():
        if ui.button("New alphabet"):
            s.secret = "".join(random.sample(LETTERS, 26))
        if ui.button("Back to normal"):
            s.secret = LETTERS
    secret = s.get("secret", LETTERS)
    ui.text(" ".join(LETTERS), color="muted")
    ui.text(" ".join(secret))
    text = ui.field("Text", "Hello you").upper()
    ui.text(text.translate(str.maketrans(LETTERS, secret)), size=32, bold=True)
