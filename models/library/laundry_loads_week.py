from datetime import timedelta


def app(ui):
    ui.title("Laundry")
    loads = ui.state.get("loads", [])
    kind = ui.choice("Load", ["White", "Coloured", "Towels"])
    if ui.button("Washed"):
        loads.append([str(ui.today), kind])
    monday = str(ui.today - timedelta(days=ui.today.weekday()))
    week = [kind for day, kind in loads if day >= monday]
    ui.text(f"This week: {len(week)}", size=40, bold=True)
    for name in sorted(set(week)):
        ui.text(f"{name}: {week.count(name)}", size=20)
    ui.text(f"Since the beginning: {len(loads)}", color="muted")
