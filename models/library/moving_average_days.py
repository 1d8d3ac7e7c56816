def app(ui):
    ui.title("Moving average")
    values = ui.state.get("values", [])
    width = int(ui.choice("Average of the last", ["3", "5", "7"]))
    with ui.row():
        value = ui.number("Value", 10.0)
        if ui.button("Add"):
            values.append(value)
        if ui.button("Undo") and values:
            values.pop()
    if not values:
        ui.text("No values yet", color="muted")
        return
    averages = []
    for i in range(len(values)):
        last = values[max(0, i - width + 1) : i + 1]
        averages.append(sum(last) / len(last))
    ui.text(f"{averages[-1]:.2f}", size=40, bold=True)
    ui.chart({"Values": values, "Average": averages}, kind="line")
    ui.text("Values: " + ", ".join(f"{value:g}" for value in values), size=20)
