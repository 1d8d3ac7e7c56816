def app(ui):
    ui.title("Turn clock")
    s = ui.state
    names = [name.strip() for name in ui.field("Players", "Ann, Ben").split(",") if name.strip()]
    late = s.get("late", {})
    if not names:
        ui.text("Type the players")
        return
    player = names[s.get("turn", 0) % len(names)]
    if "start" not in s:
        s.start = ui.time
    left = math.ceil(45 - (ui.time - s.start))
    ui.text(player, size=40, align="center")
    ui.text(left, size=72, bold=True, align="center", color="bad" if left <= 0 else "text")
    if ui.button("Next"):
        if left <= 0:
            late[player] = late.get(player, 0) + 1
        s.turn, s.start = s.get("turn", 0) + 1, ui.time
    for name in names:
        ui.text(f"{name}: {late.get(name, 0)} late")
