CAPITALS = {"Nairobi": "Kenya", "Hanoi": "Vietnam", "Havana": "Cuba"}


def app(ui):
    ui.title("Which country?")
    s = ui.state
    place, presses = s.get("place", 0), s.get("presses", 0)
    capital = list(CAPITALS)[place] if place < len(CAPITALS) else ""
    ui.text(capital or f"Done with {presses} presses", size=40, bold=True)
    with ui.row():
        for country in CAPITALS.values():
            if ui.button(country) and capital:
                right = CAPITALS[capital] == country
                s.presses, s.place = presses + 1, place + right
                s.words = "" if right else "No"
    ui.text(s.get("words", ""), size=24, color="bad")
    if ui.button("Once more"):
        s.place, s.presses, s.words = 0, 0, ""
