WORDS = ["lamp", "river", "stone", "cloud", "bread"]


def app(ui):
    ui.title("Remember the words")
    s = ui.state
    if ui.button("Show"):
        s.until, s.words = ui.time + 8, ""
    if ui.time < s.get("until", 0):
        for word in WORDS:
            ui.text(word, size=24)
    typed = ui.field("What I remember")
    if ui.button("Check") and typed:
        mine = [one.strip().lower() for one in typed.split(",")]
        missing = [word for word in WORDS if word not in mine]
        s.words = f"{5 - len(missing)} of 5" + (", missing: " + ", ".join(missing) if missing else "")
        ui.clear("What I remember")
    ui.text(s.get("words", ""), size=20)
