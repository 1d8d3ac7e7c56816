def app(ui):
    ui.title("Choir practice")
    s = ui.state
    s.practices = s.get("practices", 0)
    times = s.get("times", {"Lotte": 0, "Max": 0, "Nele": 0})
    here = [name for name in times if ui.checkbox(name, False)]
    if ui.button("Save practice"):
        s.practices += 1
        for name in here:
            times[name] += 1
        for name in times:
            ui.clear(name)
    for name in times:
        ui.text(f"{name}: {round(100 * times[name] / max(1, s.practices))} %")
