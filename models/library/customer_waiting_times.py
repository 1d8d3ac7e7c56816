def app(ui):
    ui.title("Waiting times")
    s = ui.state
    waiting, served = s.get("waiting", []), s.get("served", [])
    with ui.row():
        name = ui.field("Customer").strip()
        if ui.button("Start"):
            number = len(waiting) + len(served) + 1
            waiting.append({"name": name or f"Customer {number}", "since": ui.time})
            ui.clear("Customer")
    rows = []
    for one in waiting:
        seconds = int(ui.time - one["since"])
        rows.append(f"{one['name']} - {seconds // 60}:{seconds % 60:02d}")
    picked = ui.list(rows, actions=["Finish"])
    if picked:
        one = waiting.pop(picked.index)
        served.append((ui.time - one["since"]) / 60)
    ui.text(f"Waiting: {len(waiting)}", size=32, bold=True)
    if served:
        ui.text(f"Served: {len(served)}, average wait {sum(served) / len(served):.1f} min")
