ASKED = [("Italy", "Rome"), ("Spain", "Madrid"), ("Greece", "Athens")]


def app(ui):
    ui.title("Capitals")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place == len(ASKED):
        ui.text(f"{right} of 3 were right", size=24)
        return
    country, capital = ASKED[place]
    ui.text(f"What is the capital of {country}?")
    answer = ui.field("Your answer")
    if ui.button("Answer"):
        if answer.strip().lower() == capital.lower():
            s.right = right + 1
        s.place = place + 1
        ui.clear("Your answer")
