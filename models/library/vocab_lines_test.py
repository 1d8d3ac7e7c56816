def app(ui):
    ui.title("Vocabulary test")
    s = ui.state
    text = ui.field("Words", "dog = Hund\ncat = Katze\nbird = Vogel", lines=5)
    pairs = [[part.strip() for part in line.split("=", 1)] for line in text.splitlines() if "=" in line]
    if s.get("pairs") != pairs:
        s.pairs, s.place, s.wrong = pairs, 0, []
    if not pairs:
        ui.text("Write lines like dog = Hund", color="muted")
    elif s.place < len(pairs):
        word, meaning = pairs[s.place]
        ui.text(word, size=40, bold=True)
        with ui.row():
            typed = ui.field("Meaning").strip()
            if ui.button("Check") and typed:
                if typed.lower() != meaning.lower():
                    s.wrong = [*s.wrong, f"{word} = {meaning}"]
                s.place += 1
                ui.clear("Meaning")
        ui.text(f"{s.place} of {len(pairs)} done", color="muted")
    else:
        ui.text(f"{len(pairs) - len(s.wrong)} of {len(pairs)} right", size=36, bold=True)
        for line in s.wrong:
            ui.text(line, color="bad")
        if ui.button("Start again"):
            s.place, s.wrong = 0, []
