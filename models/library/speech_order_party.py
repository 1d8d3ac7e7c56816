def app(ui):
    ui.title("Speeches")
    speeches = ui.state.get("speeches", [])
    begin = int(ui.number("First speech at (hour)", 19, min=0, max=23)) * 60
    with ui.row():
        name = ui.field("Speaker").strip()
        minutes = int(ui.number("Minutes", 5, min=1))
        if ui.button("Add") and name:
            speeches.append([name, minutes])
            ui.clear("Speaker")
    rows, at = [], begin
    for name, minutes in speeches:
        rows.append(f"{at // 60 % 24}:{at % 60:02d} {name}, {minutes} min")
        at += minutes
    picked = ui.list(rows, actions=["Earlier", "Delete"])
    if picked:
        speech = speeches.pop(picked.index)
        if picked.action == "Earlier":
            speeches.insert(max(0, picked.index - 1), speech)
    ui.text(f"Over at {at // 60 % 24}:{at % 60:02d}", size=28, bold=True)
