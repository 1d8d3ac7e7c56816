def app(ui):
    ui.title("Teas")
    s = ui.state
    teas = s.get("teas", [])
    with ui.row():
        name = ui.field("Tea")
        minutes = ui.number("Minutes", 3, min=1)
        if ui.button("Add") and name.strip():
            teas.append([name.strip(), minutes])
            ui.clear("Tea")
    if "end" in s:
        left = math.ceil(s.end - ui.time)
        ui.text(f"{s.tea} {left // 60}:{left % 60:02d}" if left > 0 else f"{s.tea} is ready", size=40, bold=True)
    picked = ui.list([f"{name} {minutes:g} min" for name, minutes in teas], actions=["Brew", "Delete"])
    if picked and picked.action == "Brew":
        s.tea, s.end = teas[picked.index][0], ui.time + teas[picked.index][1] * 60
    elif picked:
        teas.pop(picked.index)
