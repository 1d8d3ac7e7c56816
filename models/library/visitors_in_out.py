def app(ui):
    ui.title("Visitors")
    visitors = ui.state.get("visitors", [])
    time = f"{ui.now:%H:%M}"
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Came") and name:
            visitors.append([name, time, "-"])
            ui.clear("Name")
    inside = [visitor for visitor in visitors if visitor[2] == "-"]
    ui.text(f"{len(inside)} inside", size=28, bold=True)
    for visitor in inside:
        if ui.button(f"{visitor[0]} left"):
            visitor[2] = time
    ui.table(visitors, header=["Name", "In", "Out"])
