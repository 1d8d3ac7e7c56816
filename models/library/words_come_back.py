WORDS = {"la table": "table", "le chien": "dog", "la pomme": "apple", "le livre": "book"}


def app(ui):
    ui.title("Until I know them all")
    s = ui.state
    waiting = s.get("waiting", list(WORDS))
    if not waiting:
        ui.text("You know them all!", size=40, bold=True)
        if ui.button("Start again"):
            s.waiting, s.words = list(WORDS), ""
        return
    french = waiting[0]
    ui.text(french, size=40, bold=True)
    typed = ui.field("English").strip().lower()
    if ui.button("Check") and typed:
        waiting.pop(0)
        if typed.removeprefix("the ") == WORDS[french]:
            s.words = "Right"
        else:
            s.words = f"{french} is {WORDS[french]}"
            waiting.append(french)
        ui.clear("English")
    ui.text(s.get("words", ""), size=20)
    ui.text(f"{len(waiting)} to go", color="muted")
