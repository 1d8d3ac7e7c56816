WORDS = ["le", "chat", "dort", "sur", "le", "lit"]


def app(ui):
    ui.title("Mot par mot")
    s = ui.state
    shown = s.get("shown", 0)
    ui.text(" ".join(WORDS[:shown] + ["…"] * (6 - shown)), size=32)
    ui.text(f"{shown} mots sur 6")
    with ui.row():
        if ui.button("Mot suivant"):
            s.shown = min(6, shown + 1)
        if ui.button("Cacher"):
            s.shown = 0
