def app(ui):
    ui.title("Waiting line")
    s = ui.state
    line = s.get("line", [])
    ui.text(f"Now: {s.get('current', 'nobody')}", size=36, bold=True, align="center")
    if ui.button("Call the next"):
        s.current = line.pop(0) if line else "nobody"
        ui.beep()
    with ui.row():
        name = ui.field("Name")
        if ui.button("Comes in") and name.strip():
            if name.strip() in line:
                ui.notify(f"{name.strip()} is waiting already")
            else:
                line.append(name.strip())
                ui.clear("Name")
    for i, person in enumerate(line):
        ui.text(f"{i + 1}. {person}", size=20)
    if line:
        ui.text(f"{len(line)} are waiting", color="muted")
    else:
        ui.text("Nobody is waiting", color="muted")
