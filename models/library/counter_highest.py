def app(ui):
    ui.title("Counter")
    count = ui.state.get("count", 0)
    highest = ui.state.get("highest", 0)
    with ui.row():
        if ui.button("Up"):
            count += 1
        if ui.button("Down"):
            count -= 1
    highest = max(highest, count)
    ui.state.count = count
    ui.state.highest = highest
    ui.text(count, size=64, align="center")
    ui.text(f"Highest: {highest}")
