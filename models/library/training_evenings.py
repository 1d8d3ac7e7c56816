def app(ui):
    ui.title("Training")
    s = ui.state
    s.evenings = s.get("evenings", 0)
    times = s.get("times", {"Leo": 0, "Mia": 0, "Noah": 0, "Tom": 0})
    here = [name for name in times if ui.checkbox(name, False)]
    if ui.button("Save evening"):
        s.evenings += 1
        for name in here:
            times[name] += 1
        for name in times:
            ui.clear(name)
    ui.text(f"Evenings: {s.evenings}", bold=True)
    ui.table([[name, f"{times[name]} of {s.evenings}"] for name in times], header=["Name", "Here"])
