def app(ui):
    ui.title("Chores")
    s = ui.state
    if ui.button("Draw"):
        s.chores = random.sample(["Cooking", "Shopping", "Cleaning"], 3)
    if s.get("chores"):
        for name, chore in zip(["Lea", "Max", "Nina"], s.chores):
            ui.text(f"{name}: {chore}", size=24)
    else:
        ui.text("Press Draw", color="muted")
