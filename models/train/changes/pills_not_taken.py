def app(ui):
    ui.title("Pills")
    s = ui.state
    pills = s.get("pills", [])
    today = str(ui.today)
    if s.get("day") != today:
        s.day = today
        s.taken = {}
    for pill in pills:
        if pill in s.taken:
            ui.text(f"✓ {pill} Taken at {s.taken[pill]}", color="good")
            if ui.button(f"Undo {pill}"):
                del s.taken[pill]
        elif ui.button(f"Take {pill}"):
            s.taken[pill] = ui.now.strftime("%H:%M")
    left = len([pill for pill in pills if pill not in s.taken])
    if not pills:
        ui.text("No pills yet", color="muted")
    elif left:
        ui.text(f"{left} still to take", size=24)
    else:
        ui.text("All taken", size=24, color="good")
    with ui.row():
        name = ui.field("Pill")
        when = ui.choice("When", ["Morning", "Noon", "Evening"])
    with ui.row():
        if ui.button("Add") and name.strip():
            pills.append(f"{when}: {name.strip()}")
            ui.clear("Pill")
        if pills and ui.button("Remove the last"):
            pills.pop()
