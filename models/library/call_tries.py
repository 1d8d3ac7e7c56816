def app(ui):
    ui.title("Calls")
    calls = ui.state.get("calls", [])
    with ui.row():
        person = ui.field("Person").strip()
        if ui.button("Add") and person:
            calls.append([person, 0])
            ui.clear("Person")
    rows = []
    for name, tries in calls:
        rows.append(f"{name}: {tries} tries" + (", Write a letter" if tries >= 3 else ""))
    picked = ui.list(rows, actions=["Not there", "Reached"])
    if picked:
        if picked.action == "Reached":
            calls.pop(picked.index)
        else:
            calls[picked.index][1] += 1
