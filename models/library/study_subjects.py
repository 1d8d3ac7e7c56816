def app(ui):
    ui.title("Study")
    minutes = ui.state.get("minutes", {"Maths": 0, "French": 0, "History": 0})
    with ui.row():
        subject = ui.choice("Subject", list(minutes))
        amount = int(ui.number("Minutes", 30, min=0))
        if ui.button("Add"):
            minutes[subject] += amount
    for name, done in minutes.items():
        ui.text(f"{name}: {done} of 120" + (" reached" if done >= 120 else ""))
        ui.progress(min(1, done / 120))
