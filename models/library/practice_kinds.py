KINDS = ["Scales", "Pieces", "Theory"]


def app(ui):
    ui.title("Violin practice")
    log = ui.state.get("log", [])
    with ui.row():
        kind = ui.choice("Kind", KINDS)
        minutes = int(ui.number("Minutes", 15, min=1))
        if ui.button("Log"):
            log.append([kind, minutes])
    sums = [sum(row[1] for row in log if row[0] == kind) for kind in KINDS]
    ui.chart(sums, labels=KINDS, kind="bar")
    ui.text(f"Total {sum(sums) // 60} h {sum(sums) % 60} min", size=24)
    picked = ui.list([f"{kind} {minutes} min" for kind, minutes in log], actions=["Delete"])
    if picked:
        log.pop(picked.index)
