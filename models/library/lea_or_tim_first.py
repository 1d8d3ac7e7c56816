def app(ui):
    ui.title("Who goes first?")
    s = ui.state
    if ui.button("Decide"):
        s.first = random.choice(["Lea", "Tim"])
    if s.get("first"):
        ui.text(f"{s.first} goes first", size=36, bold=True)
