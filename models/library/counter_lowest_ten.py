def app(ui):
    ui.title("Counter")
    count = ui.state.get("count", 10)
    lowest = ui.state.get("lowest", 10)
    with ui.row():
        if ui.button("Up"):
            count += 1
        if ui.button("Down"):
            count -= 1
    lowest = min(lowest, count)
    ui.state.count = count
    ui.state.lowest = lowest
    ui.text(count, size=64, align="center")
    ui.text(f"Lowest: {lowest}")
