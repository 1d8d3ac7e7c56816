def app(ui):
    ui.title("Calls")
    calls = ui.state.get("calls", [])
    with ui.row():
        minutes = ui.number("Minutes", 5, min=1)
        if ui.button("Add"):
            calls.append(minutes)
    picked = ui.list([f"{call} minutes" for call in calls], actions=["Delete"])
    if picked:
        calls.pop(picked.index)
    ui.state.calls = calls
    ui.text(f"Total: {sum(calls)} minutes", bold=True)
