def app(ui):
    ui.title("Life points")
    lives = ui.state.get("lives", {})
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            lives.setdefault(name, 20)
            ui.clear("Name")
    for player in lives:
        with ui.row():
            ui.text(f"{player}: {lives[player] if lives[player] > 0 else 'out'}", size=24)
            for points in [1, 5]:
                if ui.button(f"{player} −{points}") and lives[player] > 0:
                    lives[player] -= points
    if not lives:
        ui.text("Nobody plays yet", color="muted")
    if ui.button("Remove all"):
        lives.clear()
