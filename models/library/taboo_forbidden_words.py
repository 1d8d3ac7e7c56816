CARDS = [
    ["Beach", "sand, sea, holiday, sun"],
    ["Doctor", "ill, hospital, medicine, nurse"],
    ["Pizza", "Italy, cheese, oven, round"],
    ["Winter", "cold, snow, season, summer"],
    ["Guitar", "music, strings, play, instrument"],
]


def app(ui):
    ui.title("Taboo")
    s = ui.state
    if ui.button("Start"):
        s.end, s.card, s.points = ui.time + 60, 0, 0
    left = s.get("end", 0) - ui.time
    if left > 0:
        word, forbidden = CARDS[s.card % len(CARDS)]
        ui.text(word, size=56, bold=True, align="center")
        ui.text(f"Don't say: {forbidden}", size=20, color="bad", align="center")
        with ui.row():
            if ui.button("Guessed"):
                s.card, s.points = s.card + 1, s.points + 1
            if ui.button("Forbidden word said"):
                s.card, s.points = s.card + 1, s.points - 1
        ui.text(f"{math.ceil(left)} seconds left")
    else:
        ui.text("Time is up" if "end" in s else "Explain the word without the forbidden ones", size=24)
    ui.text(f"Points: {s.get('points', 0)}", size=28)
