def app(ui):
    ui.title("Dice with sides")
    s = ui.state
    sides = int(ui.choice("Sides", ["4", "8", "10", "12"]))
    if ui.button("Roll"):
        s.words = f"Rolled {random.randint(1, sides)} of {sides}"
    ui.text(s.get("words", "Not rolled yet"), size=36)
