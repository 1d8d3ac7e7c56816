def app(ui):
    ui.title("Push-ups")
    done = ui.state.get("done", [])
    with ui.row():
        count = ui.number("Today", 10, min=0)
        if ui.button("Save"):
            done.append(count)
    ui.text(f"In all: {sum(done)}")
    ui.text(f"Best: {max(done, default=0)}")
