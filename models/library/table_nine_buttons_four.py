FACTORS = [3, 6, 8, 12]


def app(ui):
    ui.title("Nine times")
    s = ui.state
    place, presses = s.get("place", 0), s.get("presses", 0)
    if place == len(FACTORS):
        ui.text(f"Done with {presses} presses", size=28)
        return
    ui.text(f"9 × {FACTORS[place]}", size=40)
    with ui.row():
        for factor in FACTORS:
            if ui.button(f"{9 * factor}"):
                right = factor == FACTORS[place]
                s.presses = presses + 1
                s.place = place + right
                s.words = "" if right else "No"
    ui.text(s.get("words", ""))
