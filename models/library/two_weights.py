def app(ui):
    ui.title("Cats")
    cats = ui.state.get("cats", {"Minka": [], "Tiger": []})
    with ui.row():
        cat = ui.choice("Cat", list(cats))
        weight = ui.number("Weight in kg", 4.0, min=0, step=0.1)
        if ui.button("Log"):
            cats[cat].append(weight)
    for name, log in cats.items():
        if log:
            before = log[-2] if len(log) > 1 else log[-1]
            arrow = "↑" if log[-1] > before else "↓" if log[-1] < before else "="
            ui.text(f"{name}: {log[-1]:.1f} kg {arrow}", size=24)
        else:
            ui.text(f"{name}: no weight yet", size=24)
