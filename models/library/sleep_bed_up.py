def app(ui):
    ui.title("Sleep")
    nights = ui.state.get("nights", [])
    asleep = ui.state.get("asleep", 0)
    if asleep:
        if ui.button("Good morning"):
            minutes = int(ui.now.timestamp() - asleep) // 60
            nights.append(f"{ui.now:%Y-%m-%d}: {minutes // 60} h {minutes % 60} min")
            ui.state.nights = nights
            ui.state.asleep = 0
    elif ui.button("Good night"):
        ui.state.asleep = ui.now.timestamp()
    for night in reversed(nights):
        ui.text(night)
