def app(ui):
    ui.title("Letter")
    s = ui.state
    if ui.button("New letter"):
        s.letter = random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    ui.text(s.get("letter", "?"), size=80, bold=True)
