def app(ui):
    ui.title("Who talks more")
    s = ui.state
    spent = s.get("spent", {"Paul": 0, "Rita": 0})
    if s.get("talking") and ui.every(1):
        spent[s.talking] += 1
    for name in spent:
        ui.text(f"{name} {spent[name] // 60}:{spent[name] % 60:02d}", size=32)
    if spent["Paul"] == spent["Rita"]:
        ui.text("Equal")
    else:
        ui.text(f"Ahead: {max(spent, key=spent.get)}")
    with ui.row():
        for name in ["Paul", "Rita"]:
            if ui.button(name):
                s.talking = name
        if ui.button("Silence"):
            s.talking = ""
