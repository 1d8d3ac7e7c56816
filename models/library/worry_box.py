def app(ui):
    ui.title("Worry box")
    worries = ui.state.get("worries", [])
    with ui.row():
        worry = ui.field("Worry").strip()
        if ui.button("Put in") and worry:
            worries.append(worry)
            ui.clear("Worry")
    if ui.now.hour == 18:
        picked = ui.list(worries, actions=["Let go"])
        if picked:
            worries.pop(picked.index)
    else:
        ui.text("Locked until 18:00", size=28)
    ui.text(f"{len(worries)} worr{'y' if len(worries) == 1 else 'ies'} in the box")
