LIMITS = {"Food": 300, "Fun": 100, "Travel": 150}


def app(ui):
    ui.title("This month")
    spent = ui.state.get("spent", {"Food": 0, "Fun": 0, "Travel": 0})
    with ui.row():
        name = ui.choice("Category", list(LIMITS))
        amount = ui.number("Amount", 10.0, min=0)
        if ui.button("Spend"):
            spent[name] += amount
    for name, limit in LIMITS.items():
        left = limit - spent[name]
        if left < 0:
            ui.text(f"{name}: {-left:.2f} over", color="bad")
        else:
            ui.text(f"{name}: {left:.2f} left of {limit}")
        ui.progress(min(1, spent[name] / limit))
