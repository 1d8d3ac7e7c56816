KINDS = ["Fed", "Slept", "Nappy", "Bath"]


def app(ui):
    ui.title("Baby log")
    events = ui.state.get("events", [])
    today = ui.now.strftime("%d %b")
    with ui.row():
        for kind in KINDS:
            if ui.button(kind):
                events.append([today, ui.now.strftime("%H:%M"), kind])
    for kind in KINDS:
        same = [event for event in events if event[2] == kind]
        if same:
            count = len([event for event in same if event[0] == today])
            ui.text(f"{kind}: {same[-1][1]} ({count} today)", size=20)
        else:
            ui.text(f"{kind}: never", size=20, color="muted")
    ui.text(f"Today: {len([event for event in events if event[0] == today])} entries")
    if events:
        ui.list([" ".join(event) for event in reversed(events)])
        if ui.button("Undo"):
            events.pop()
