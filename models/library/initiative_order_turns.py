def app(ui):
    ui.title("Initiative")
    s = ui.state
    fighters, turn = s.get("fighters", []), s.get("turn", 0)
    with ui.row():
        name = ui.field("Name").strip()
        value = ui.number("Initiative", 10, min=-5, max=40)
        if ui.button("Add") and name:
            fighters.append([name, value])
            fighters.sort(key=lambda fighter: -fighter[1])
            ui.clear("Name")
    picked = ui.list([f"{name}: {value}" for name, value in fighters], actions=["Delete"])
    if picked:
        fighters.pop(picked.index)
    if fighters:
        if ui.button("Next turn"):
            turn += 1
        ui.text(f"Now: {fighters[turn % len(fighters)][0]}", size=40, bold=True)
        ui.text(f"Round {turn // len(fighters) + 1}", size=20)
    else:
        ui.text("Nobody fights yet", color="muted")
        turn = 0
    s.turn = turn
