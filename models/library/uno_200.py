def app(ui):
    ui.title("Card points")
    s = ui.state
    sums = s.get("sums", {"Eva": 0, "Jon": 0, "Mia": 0})
    winner = next((name for name in sums if sums[name] >= 200), "")
    ui.table([[name, points] for name, points in sums.items()], header=["Player", "Points"])
    if winner:
        ui.text(f"{winner} wins", size=28, color="good")
    name = ui.choice("Went out", ["Eva", "Jon", "Mia"])
    points = ui.number("Points of the others", 0, min=0, max=300)
    if ui.button("Add") and not winner:
        sums[name] += points
        ui.clear("Points of the others")
    if ui.button("New game"):
        s.sums = {"Eva": 0, "Jon": 0, "Mia": 0}
