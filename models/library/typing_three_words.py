WORDS = ["cat", "house", "elephant"]


def app(ui):
    ui.title("Copy the words")
    s = ui.state
    place, wrong = s.get("place", 0), s.get("wrong", 0)
    if place < len(WORDS):
        ui.text(WORDS[place], size=48, bold=True)
        with ui.row():
            typed = ui.field("Type it").strip()
            if ui.button("OK") and typed:
                if typed == WORDS[place]:
                    if place == 0:
                        s.begun = ui.time
                    s.place, s.seconds = place + 1, ui.time - s.begun
                else:
                    s.wrong = wrong + 1
                ui.clear("Type it")
    else:
        ui.text(f"Done in {s.seconds:.0f} seconds", size=28, color="good")
        if ui.button("Start over"):
            s.place, s.wrong = 0, 0
    ui.text(f"Wrong: {s.get('wrong', 0)}", color="muted")
