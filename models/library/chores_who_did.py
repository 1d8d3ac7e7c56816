def app(ui):
    ui.title("Chores")
    last = ui.state.get("last", {})
    chores = ["Trash", "Dishes", "Floor"]
    who = ui.choice("Who", ["Mum", "Dad", "Kid"])
    with ui.row():
        for chore in chores:
            if ui.button(chore):
                last[chore] = who
    ui.state.last = last
    for chore in chores:
        ui.text(f"{chore}: {last.get(chore, 'nobody')}", size=20)
