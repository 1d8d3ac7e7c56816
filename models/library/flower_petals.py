def app(ui):
    ui.title("Flower")
    s = ui.state
    petals = s.get("petals", 6)
    color = ui.choice("Colour", ["pink", "white", "blue"])
    with ui.row():
        if ui.button("Fewer petals"):
            s.petals = max(3, petals - 1)
        if ui.button("More petals"):
            s.petals = min(20, petals + 1)
    c = ui.canvas(300, 300)
    for i in range(petals):
        angle = math.tau * i / petals
        c.circle(150 + 80 * math.cos(angle), 150 + 80 * math.sin(angle), 40, color)
    c.circle(150, 150, 45, "yellow")
    ui.text(f"{petals} petals, {color}", align="center")
