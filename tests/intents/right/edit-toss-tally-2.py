def app(ui):
    ui.title("Coin")
    if ui.button("Toss"):
        ui.state.tosses = ui.state.get("tosses", 0) + 1
        ui.text(random.choice(["Heads", "Tails"]), size=48)
    ui.text(f"Tosses: {ui.state.get('tosses', 0)}")
