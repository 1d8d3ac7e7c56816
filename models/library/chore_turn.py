def app(ui):
    ui.title("Chore wheel")
    s = ui.state
    people = ["Ned", "Oda", "Per"]
    s.turn = s.get("turn", 0)
    if ui.button("Turn"):
        s.turn = (s.turn + 1) % 3
    for i, chore in enumerate(["Dishes", "Dust", "Floors"]):
        ui.text(f"{chore}: {people[(i + s.turn) % 3]}", size=28)
