def app(ui):
    ui.title("Birds heard")
    heard = ui.state.get("heard", [])
    today = str(ui.now.date())
    with ui.row():
        bird = ui.field("Bird").strip()
        if ui.button("Heard") and bird:
            heard.insert(0, {"day": today, "time": f"{ui.now:%H:%M}", "bird": bird})
            ui.clear("Bird")
    now = [entry for entry in heard if entry["day"] == today]
    kinds = {entry["bird"].lower() for entry in now}
    ui.text(f"{len(kinds)} {'kind' if len(kinds) == 1 else 'kinds'} today", size=32, bold=True)
    ui.list([f"{entry['time']} {entry['bird']}" for entry in now])
