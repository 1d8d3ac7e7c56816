def app(ui):
    ui.title("Attendance")
    s = ui.state
    present = s.get("present", {})
    days = s.get("days", [])
    with ui.row():
        name = ui.field("Name")
        if ui.button("Add") and name.strip():
            present.setdefault(name.strip(), False)
            ui.clear("Name")
    if present and ui.button("All present"):
        for person in present:
            present[person] = True
    for person in present:
        present[person] = ui.switch(person, present[person])
    missing = [person for person in present if not present[person]]
    count = f"{len(present) - len(missing)} of {len(present)}"
    ui.text(f"{count} present", size=24, bold=True)
    if missing:
        ui.text("Missing: " + ", ".join(missing), color="bad")
    if present and ui.button("Save the day"):
        days.append([ui.now.strftime("%d %B"), count])
        for person in present:
            present[person] = False
    if days:
        ui.table(days, header=["Day", "Present"])
