def app(ui):
    ui.title("Calls")
    s = ui.state
    calls, reached = s.get("calls", []), s.get("reached", [])
    with ui.row():
        person = ui.field("Person").strip()
        if ui.button("Add") and person:
            calls.append([person, ""])
            ui.clear("Person")
    rows = [name + (f", tried at {time}" if time else "") for name, time in calls]
    picked = ui.list(rows, actions=["Not there", "Reached"])
    if picked:
        if picked.action == "Reached":
            reached.append(calls.pop(picked.index)[0])
        else:
            calls[picked.index][1] = ui.now.strftime("%H:%M")
    if reached:
        ui.text("Reached: " + ", ".join(reached), color="good")
