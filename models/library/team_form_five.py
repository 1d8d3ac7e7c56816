POINTS = {"W": 3, "D": 1, "L": 0}


def app(ui):
    ui.title("Form")
    results = ui.state.get("results", [])
    with ui.row():
        for label in ["Won", "Drawn", "Lost"]:
            if ui.button(label):
                results.append(label[0])
        if ui.button("Undo") and results:
            results.pop()
    last = results[-5:]
    if last:
        ui.text(" ".join(last), size=48, bold=True)
        ui.text(f"{sum(POINTS[result] for result in last)} of {3 * len(last)} points")
    else:
        ui.text("No match yet", color="muted")
