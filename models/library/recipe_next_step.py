def app(ui):
    ui.title("Pancakes")
    steps = ["Mix the batter", "Heat the pan", "Pour it in", "Turn it"]
    place = ui.state.get("place", 0)
    if ui.button("Next step") and place < len(steps):
        place += 1
    if ui.button("Start again"):
        place = 0
    ui.state.place = place
    ui.text(steps[place] if place < len(steps) else "Enjoy", size=32, bold=True)
