CITIES = ["PARIS", "LONDON", "TOKYO", "MADRID", "BERLIN", "CAIRO", "SYDNEY", "BOSTON"]


def app(ui):
    ui.title("Unscramble the city")
    s = ui.state
    number, score = s.get("number", 0), s.get("score", 0)
    city = CITIES[number] if number < len(CITIES) else ""
    if s.get("mixed_for") != city:
        s.mixed_for, s.mixed = city, "".join(random.sample(city, len(city)))
        if s.mixed == city:
            s.mixed = city[::-1]
    if not city:
        ui.text(f"Finished: {score} of {len(CITIES)}", size=40, bold=True)
        if ui.button("Play again"):
            s.number, s.score, s.note = 0, 0, ""
        return
    ui.text(" ".join(s.mixed), size=40, bold=True)
    answer = ui.field("City").strip().upper()
    with ui.row():
        if ui.button("Check") and answer:
            if answer == city:
                s.number, s.score, s.note = number + 1, score + 1, f"{city.title()} is right"
            else:
                s.note = "No, try again"
            ui.clear("City")
        if ui.button("Skip"):
            s.number, s.note = number + 1, f"It was {city.title()}"
    ui.text(s.get("note", ""), size=20)
    ui.text(f"City {number + 1} of {len(CITIES)}, {score} right")
