def app(ui):
    ui.title("Rain")
    rain = ui.state.get("rain", [])
    with ui.row():
        amount = ui.number("Rain", 0.0, min=0)
        if ui.button("Add"):
            rain.append(amount)
            ui.state.rain = rain
    if rain:
        average = sum(rain) / len(rain)
        ui.chart(rain, kind="bar")
        ui.text(f"Average: {average:.1f}")
        ui.text(f"Above: {len([amount for amount in rain if amount > average])}")
