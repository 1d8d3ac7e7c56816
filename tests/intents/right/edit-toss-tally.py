def app(ui):
    ui.title("Coin")
    if ui.button("Toss"):
        ui.text(random.choice(["Heads", "Tails"]), size=48)
