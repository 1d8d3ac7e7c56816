def app(ui):
    ui.title("Double or nothing")
    s = ui.state
    pot, saved = s.get("pot", 1), s.get("saved", 0)
    with ui.row():
        if ui.button("Double"):
            if random.random() < 0.5:
                pot, s.words = pot * 2, "Doubled!"
            else:
                pot, s.words = 1, "Bust! You begin again with 1"
        if ui.button("Take it") and pot > 1:
            saved, s.words, pot = saved + pot, f"You saved {pot}", 1
    s.pot, s.saved = pot, saved
    ui.text(pot, size=72, bold=True, align="center")
    ui.text(s.get("words", "Double it or take it"), size=24, align="center")
    ui.text(f"Saved: {saved}", size=20)
