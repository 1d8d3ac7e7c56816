def app(ui):
    ui.title("Traffic")
    s = ui.state
    counts = s.get("counts", {"Car": 0, "Bicycle": 0, "Bus": 0})
    for kind in counts:
        with ui.row():
            if ui.button(f"− {kind}") and counts[kind] > 0:
                counts[kind] -= 1
            if ui.button(f"+ {kind}"):
                counts[kind] += 1
            ui.text(f"{kind} {counts[kind]}", size=20)
    total = sum(counts.values())
    ui.text(f"All: {total}", size=24, bold=True)
    if total > 0:
        ui.text(f"Most: {max(counts, key=counts.get)}", color="good")
    with ui.row():
        name = ui.field("Another kind")
        if ui.button("Add") and name.strip():
            counts.setdefault(name.strip(), 0)
            ui.clear("Another kind")
    days = s.get("days", [])
    if ui.button("New day"):
        days.append([ui.now.strftime("%d %b"), total])
        for kind in counts:
            counts[kind] = 0
    if days:
        ui.table(days, header=["Day", "All"])
