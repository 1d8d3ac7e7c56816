MARKS = ["Present", "Late", "Absent"]


def app(ui):
    ui.title("Who is here?")
    s = ui.state
    names = s.get("names", [])
    if s.get("day") != str(ui.today):
        s.day = str(ui.today)
        s.marks = {}
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name and name not in names:
            names.append(name)
            names.sort()
            ui.clear("Name")
    picked = ui.list([f"{name}: {s.marks.get(name, '?')}" for name in names], actions=MARKS)
    if picked and picked.action:
        s.marks[names[picked.index]] = picked.action
    with ui.row():
        for mark in MARKS:
            ui.text(f"{mark}: {list(s.marks.values()).count(mark)}", size=20, bold=True)
        ui.text(f"Open: {len(names) - len(s.marks)}", size=20)
