def app(ui):
    ui.title("Train delays")
    delays = ui.state.get("delays", [])
    with ui.row():
        train = ui.field("Train", "RE 5").strip()
        minutes = int(ui.number("Minutes late", 5, min=0))
        if ui.button("Add"):
            delays.insert(0, [f"{ui.now.day} {ui.now:%b}", train, minutes])
    if delays:
        late = [minutes for _, _, minutes in delays]
        ui.text(f"{sum(late) / len(late):.1f} min on average", size=32, bold=True)
        ui.text(f"Worst: {max(late)} min")
        ui.text(f"On time: {sum(minutes <= 5 for minutes in late)} of {len(late)}")
    else:
        ui.text("No train yet", color="muted")
    picked = ui.list([f"{day} {train}: {minutes} min" for day, train, minutes in delays], actions=["Delete"])
    if picked:
        delays.pop(picked.index)
