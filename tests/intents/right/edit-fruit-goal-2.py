def app(ui):
    ui.title("Fruit")
    eaten = ui.state.get("eaten", 0)
    if ui.button("Fruit"):
        eaten = ui.state.eaten = eaten + 1
    ui.text(eaten, size=48)
    if eaten >= 5:
        ui.text("Goal reached", color="good")
