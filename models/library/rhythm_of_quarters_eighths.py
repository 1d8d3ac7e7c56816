# 20 hertz can't be heard: a rest.
SOUNDS = {"♩": [(440, 0.4), (20, 0.2)], "♫": [(440, 0.2), (20, 0.1), (440, 0.2), (20, 0.1)], "–": [(20, 0.6)]}


def app(ui):
    ui.title("Rhythm")
    s = ui.state
    beats = int(ui.slider("Beats", 2, 6, 4))
    signs = "♩♫–" if ui.checkbox("Rests", True) else "♩♫"
    with ui.row():
        if ui.button("New rhythm") or "bar" not in s:
            s.bar = random.choices(signs, k=beats)
            s.count = s.get("count", 0) + 1
        if ui.button("Play"):
            for hertz, seconds in [sound for sign in s.bar for sound in SOUNDS[sign]]:
                ui.note(hertz, seconds)
    ui.text(" ".join(s.bar), size=72, bold=True, align="center")
    ui.text(f"Bar {s.count}", color="muted", align="center")
